using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>Converts positions between coordinate systems.</summary>
internal static class CoordinatesCommand
{
    private const string InputWords =
        "一个坐标，如 113.2696,29.4750 或 东经113°16′10.5″ 北纬29°28′30″；或有经度、纬度（或坐标）的表格";

    private const string FromWords =
        "没有写坐标系的是什么：WGS84、CGCS2000、GCJ-02（高德、腾讯）、BD-09（百度）";

    private static readonly UsageExample[] Examples =
    [
        new("youju coordinates 113.2696,29.4750 --from 高德 --to WGS84", "高德地图上的坐标换成 WGS84"),
        new(
            "youju coordinates 单体.xlsx --from 百度 --to CGCS2000 -o 单体.csv",
            "整张表换算，原来的各列照留"
        ),
    ];

    public static Command CreateFor(Terminal terminal)
    {
        var input = new Argument<string>("INPUT") { HelpName = "坐标或表格", Description = InputWords };
        var from = CommandParameters.CreateWord("--from", "坐标系", FromWords);
        var to = CreateTarget();
        var outline = CommandParameters.CreateWord(
            "--outline",
            "文件",
            "县、乡镇的边界（GeoJSON，WGS84），写明坐标在哪一个里"
        );
        var output = CommandParameters.CreateOutput("表格的结果写到哪个文件（csv）；不写时写到标准输出");
        var command = new ExampleCommand(
            "coordinates",
            "换算坐标：WGS84、CGCS2000、GCJ-02、BD-09 和 3°带平面坐标",
            Examples
        )
        {
            input,
            from,
            to,
            outline,
            output,
        };
        command.SetAction(parse =>
            PrintResult(ConvertPositions.ConvertInput(CreateRequest(parse)), terminal)
        );
        return command;

        ConvertPositionsRequest CreateRequest(ParseResult parse) =>
            new(
                parse.GetValue(input)!,
                parse.GetValue(from),
                parse.GetValue(to)!,
                parse.GetValue(outline),
                parse.GetValue(output)
            );
    }

    private static Option<string> CreateTarget() =>
        new("--to")
        {
            HelpName = "坐标系",
            Description = "换算成什么；写 高斯 得到 CGCS2000 3°带的平面坐标",
            Required = true,
        };

    private static int PrintResult(ConvertPositionsResult result, Terminal terminal)
    {
        foreach (var problem in result.Problems)
            terminal.PrintWarning(problem);
        if (result.Path is { } path)
            terminal.PrintLine($"已写出 {path}。");
        else
            terminal.PrintText(result.Printed);
        return result.Problems.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
