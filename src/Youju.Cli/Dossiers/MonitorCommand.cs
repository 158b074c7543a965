using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Monitoring;
using Youju.Domain.Registers;
using Youju.Formats.Json;
using Youju.Text.Times;
using Youju.Text.Yaml;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;
using Youju.UseCases.Years;

namespace Youju.Cli.Dossiers;

/// <summary>双监控: how money and targets stand on a day.</summary>
internal static class MonitorCommand
{
    private static readonly Dictionary<Light, string> Lights = new()
    {
        [Light.Unknown] = "没有数",
        [Light.Green] = "绿灯",
        [Light.Amber] = "黄灯",
        [Light.Red] = "红灯",
    };

    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER") { HelpName = "档案文件夹", Description = "年度档案" };
        var on = new Option<string?>("--on")
        {
            HelpName = "日期",
            Description = "看哪一天，如 2025-07-31；不写时是方案包规定的日子里刚过的一个",
        };
        var format = CommandParameters.CreateTextOrJsonOption();
        var command = new ExampleCommand(
            "monitor",
            "双监控：到某一天钱花了多少、目标完成多少，与那天应当到的比，亮红黄绿灯",
            new UsageExample("youju monitor 2025年档案 --on 2025-07-31", "七月底的进度")
        )
        {
            folder,
            on,
            format,
        };
        command.SetAction(parse =>
        {
            var open = OpenDossier.FromFolder(parse.GetValue(folder)!, pack: null);
            var day = ReadDay(parse.GetValue(on), open, terminal);
            var read = MonitorYear.ReadDay(open, day);
            terminal.PrintText(
                parse.GetValue(format) == CommandParameters.Json ? FormatJson(read) : FormatText(read)
            );
            return read.Lines.Any(line => line.NeedsAnswer) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static DateOnly ReadDay(string? written, OpenDossier open, Terminal terminal)
    {
        if (written is null)
            return MonitorYear.ChooseDay(open, ChinaTime.FindDay(terminal.ReadCurrentTime()));
        return DateWords.ReadDates(written, open.Dossier.Year) is { } days && days.First == days.Last
            ? days.First
            : throw new UsageException($"“{written}”不是一个日期，请写成 2025-07-31。");
    }

    private static string FormatText(MonitoredDay read)
    {
        var lines = read
            .Lines.Select(line =>
                $"{Lights[line.Light]}　{line.Label}：{DescribeReached(line)}（{line.Ground}）"
                + (line.Answer is { } answer ? $" 答复：{answer.Words}；{answer.Measure}" : "")
            )
            .Concat(read.Spreads)
            .Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"到 {read.Day:yyyy-MM-dd}：红灯 {Count(read, Light.Red)}，黄灯 {Count(read, Light.Amber)}。"
                )
            );
        return string.Join('\n', lines) + "\n";
    }

    private static int Count(MonitoredDay read, Light light) => read.Lines.Count(line => line.Light == light);

    private static string DescribeReached(MonitoredLine line) =>
        line.Reached.Length == 0
            ? line.Planned
            : $"{line.Reached} / {line.Planned}"
                + (
                    line.Share is { } share
                        ? string.Create(CultureInfo.InvariantCulture, $"，{share:0.0}%")
                        : ""
                )
                + (
                    line.Needed is { } needed
                        ? string.Create(CultureInfo.InvariantCulture, $"，要求 {needed:0.0}%")
                        : ""
                );

    private static string FormatJson(MonitoredDay read) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            json.WriteString("day", FormatDay(read.Day));
            json.WriteString("replyBy", FormatDay(read.ReplyBy));
            json.WriteStartArray("lines");
            foreach (var line in read.Lines)
                WriteLine(json, line);
            json.WriteEndArray();
            json.WriteStartArray("spreads");
            foreach (var apart in read.Spreads)
                json.WriteStringValue(apart);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteLine(Utf8JsonWriter json, MonitoredLine line)
    {
        json.WriteStartObject();
        json.WriteString("of", line.Of);
        json.WriteString("label", line.Label);
        json.WriteString("planned", line.Planned);
        json.WriteString("reached", line.Reached);
        WriteRate(json, "share", line.Share);
        WriteRate(json, "needed", line.Needed);
        json.WriteString("light", StrictYaml.FormatEnumWord(line.Light));
        json.WriteString("ground", line.Ground);
        json.WriteString("reply", line.Answer?.Reply);
        json.WriteEndObject();
    }

    private static void WriteRate(Utf8JsonWriter json, string name, decimal? rate)
    {
        if (rate is { } known)
            json.WriteNumber(name, decimal.Round(known, 2));
        else
            json.WriteNull(name);
    }

    private static string FormatDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
