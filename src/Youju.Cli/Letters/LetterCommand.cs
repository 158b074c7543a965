using System.CommandLine;
using System.Globalization;
using Youju.Checking.Engine;
using Youju.Cli.Checks;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Domain.Findings;
using Youju.Packs.Library;
using Youju.Text.Times;
using Youju.UseCases.Checks;
using Youju.UseCases.Letters;
using Youju.UseCases.Refusals;
using Youju.UseCases.Workers;

namespace Youju.Cli.Letters;

/// <summary>Writes letters that send reports back.</summary>
internal sealed class LetterCommand
{
    private const string DefaultFolder = "退回";

    private readonly Argument<string[]> files = CommandParameters.CreateFilesArgument(
        "报告或文件夹",
        "要退回的报告，或 check --format json 写出的结果；文件夹连同其下各层"
    );
    private readonly Option<string> severity = CommandParameters.CreateChoiceOption(
        "--severity",
        "warning",
        "写进函的问题至少是哪一级，默认 warning",
        "error",
        "warning",
        "info"
    );
    private readonly Option<string[]> rules = CreateList(
        "--rule",
        "规则",
        "只写这些规则的问题，如 FIG、FIG001；可以写几次"
    );
    private readonly Option<string[]> without = CreateList(
        "--without",
        "规则",
        "不写这些规则的问题，如 FRM；可以写几次"
    );
    private readonly Option<string[]> findings = CreateList(
        "--finding",
        "标识",
        "只写这几个问题：结果 json 里 fingerprint 的前几位；可以写几次"
    );
    private readonly Option<string?> from = new("--from")
    {
        HelpName = "单位",
        Description = "发函单位，写在落款处",
    };
    private readonly Option<string?> number = new("--number") { HelpName = "字号", Description = "发文字号" };
    private readonly Option<DateOnly?> deadline = DayOption.CreateDay(
        "--deadline",
        "要求在哪一天之前重新报送"
    );
    private readonly Option<DateOnly?> date = DayOption.CreateDay("--date", "落款的日期；不写时是今天");
    private readonly Option<string?> pack = new("--pack")
    {
        HelpName = "方案包",
        Description = "检查用的方案包；不写时按报告选择",
    };
    private readonly Option<string?> dossier = new("--dossier")
    {
        HelpName = "档案文件夹",
        Description = "同时与这个年度档案对照",
    };
    private readonly Option<string?> against = new("--against")
    {
        HelpName = "文件",
        Description = "上年的报告，用来对照",
    };
    private readonly Option<string?> output = new("--output", "-o")
    {
        HelpName = "文件夹",
        Description = "函和清单写到哪个文件夹，默认“退回”",
    };
    private readonly Option<bool> showPersonal = new("--show-personal")
    {
        Description = "照录身份号码、手机号码、银行卡号、电子邮箱",
    };

    public static Command CreateFor(Terminal terminal) => new LetterCommand().BuildCommand(terminal);

    private static Option<string[]> CreateList(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "letter",
            "写退回修改函（docx，每个单位一份）和问题清单（xlsx）：检查报告，选出要退回的问题",
            new UsageExample(
                "youju letter 报告.docx --from 云溪区财政局 --deadline 2025-04-10 -o 退回",
                "把错误和警告写成函"
            ),
            new UsageExample("youju letter 各单位报告 --severity error --without FRM", "只写错误，不写版式"),
            new UsageExample("youju letter 报告.docx --rule FIG --rule TAB", "只写数字和表格的问题"),
            new UsageExample("youju letter 结果/001.docx.json --finding 3f9a2c", "从已有的结果里挑一个问题")
        )
        {
            files,
            severity,
            rules,
            without,
            findings,
            from,
            number,
            deadline,
            date,
            pack,
            dossier,
            against,
            output,
            showPersonal,
        };
        command.SetAction((parse, cancel) => Task.Run(() => WriteLetters(parse, terminal, cancel), cancel));
        return command;
    }

    private int WriteLetters(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var settings = ReadSettings(parse);
        var inputs = Inputs.FindInputFiles(parse.GetValue(files)!, settings.Output, terminal.PrintWarning);
        if (inputs.Count == 0)
            throw new UsageException("没有可以检查的报告。请核对路径。");
        using var readers = new WorkerPool(ReaderProgram.LocateProgram(), WorkerLimits.ForOpenings);
        using var workers = new WorkerPool(ReaderProgram.LocateProgram(), new(), new SafeOpenings(readers));
        var today = ChinaTime.FindDay(terminal.ReadCurrentTime());
        var written = new WriteLetters(workers).WriteAll(
            new(
                [.. inputs.Select(input => Inputs.LoadStandardInput(input, terminal))],
                settings,
                ReadChoice(parse),
                new(parse.GetValue(from), parse.GetValue(date) ?? today, parse.GetValue(deadline))
                {
                    Number = parse.GetValue(number),
                }
            ),
            cancel
        );
        TellOutcome(written, settings.Output!, parse, terminal);
        return written.Unreadable.Count > 0 ? ExitCode.Unreadable
            : written.Points > 0 ? ExitCode.Clean
            : ExitCode.Findings;
    }

    private CheckSettings ReadSettings(ParseResult parse) =>
        new(
            parse.GetValue(pack),
            Year: null,
            parse.GetValue(against),
            "json",
            parse.GetValue(output) ?? DefaultFolder,
            Severity.Error,
            Jobs: 1,
            Suppressions: null
        )
        {
            Dossier = parse.GetValue(dossier),
            ShowsPersonalData = parse.GetValue(showPersonal),
        };

    private FindingChoice ReadChoice(ParseResult parse) =>
        new(
            parse.GetValue(severity) switch
            {
                "error" => Severity.Error,
                "info" => Severity.Info,
                _ => Severity.Warning,
            },
            RequireKnown(parse.GetValue(rules) ?? [], parse.GetValue(pack)),
            RequireKnown(parse.GetValue(without) ?? [], parse.GetValue(pack)),
            parse.GetValue(findings) ?? []
        );

    // A result may come from a check with any pack: a rule of one of them is known.
    private static string[] RequireKnown(string[] asked, string? pack)
    {
        string[] packs = [pack ?? PackLibrary.Root, .. PackLibrary.Ids, .. PackLibrary.InstalledIds];
        var unknown = Array.Find(asked, name =>
            !packs
                .SelectMany(one => RuleCatalog.ListForPack(PackLibrary.LoadPack(one)))
                .Any(rule =>
                    rule.Name == name || rule.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                )
        );
        return unknown is null
            ? asked
            : throw new UsageException($"没有规则“{unknown}”。用 youju rules 查看全部规则。");
    }

    private void TellOutcome(WriteLettersResult written, string folder, ParseResult parse, Terminal terminal)
    {
        foreach (var (file, trouble) in written.Unreadable)
            terminal.PrintWarning($"{file}：{RemarkWording.DescribeRemark(trouble)}");
        foreach (var name in written.Unknown)
            terminal.PrintWarning(
                $"没有标识以“{name}”开头的问题；标识在 check --format json 的 fingerprint 里。"
            );
        foreach (var file in written.Clean)
            terminal.PrintLine($"{file}：没有选出要退回的问题。");
        if (written.Points == 0)
        {
            // Of what could not be read nobody knows whether there is anything to send back.
            if (written.Clean.Count > 0)
                terminal.PrintLine("没有要退回的问题，没有写函。");
            return;
        }

        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"写入 {Path.GetFullPath(folder)}，共 {written.Points} 个问题："
            )
        );
        foreach (var file in written.Files)
            terminal.PrintLine("  " + file);
        if (written.IsNumberLeftOut)
            terminal.PrintWarning(
                $"写了几份函，一个字号只能用在一份上：“{parse.GetValue(number)}”没有印，请逐份编号。"
            );
        if (parse.GetValue(from) is null)
            terminal.PrintWarning("没有写发函单位（--from），落款处留着“（发函单位）”。");
        if (parse.GetValue(deadline) is null)
            terminal.PrintWarning("没有写期限（--deadline），函里没有期限。");
    }
}
