using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Maps;

namespace Youju.Cli.Tourism;

/// <summary>Draws the records of a register on a map.</summary>
internal sealed class MapCommand
{
    private static readonly UsageExample[] Examples =
    [
        new("youju map 2025 旅游资源普查 -o 分布图.svg", "按等级分颜色"),
        new(
            "youju map 2025 旅游资源普查 --by 基本类型 --outline 乡镇.geojson -o 分布图.svg",
            "按类型，画上乡镇的边界"
        ),
    ];

    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案",
    };
    private readonly Argument<string> register = new("REGISTER")
    {
        HelpName = "台账",
        Description = "有坐标的台账",
    };
    private readonly Option<string?> by = CommandParameters.CreateWord(
        "--by",
        "列",
        "按哪一列分颜色；不写时是列表里最后一个选择的列"
    );
    private readonly Option<string?> title = CommandParameters.CreateWord(
        "--title",
        "图名",
        "不写时是单位和台账的名称"
    );
    private readonly Option<string?> outline = CommandParameters.CreateWord(
        "--outline",
        "文件",
        "边界（GeoJSON，WGS84），用单位自己的；程序不带边界"
    );
    private readonly Option<string?> number = CommandParameters.CreateWord(
        "--map-number",
        "审图号",
        "没有的，地图上写明不得公开"
    );
    private readonly Option<bool> open = new("--public")
    {
        Description =
            "公开的：坐标只到约一千米，有保护级别的、不公开的地点不画（方案包 publication.yaml），必须有审图号",
    };
    private readonly Option<string?> output = CommandParameters.CreateOutput(
        "写到哪个文件（svg），默认 地图.svg"
    );

    public static Command CreateFor(Terminal terminal)
    {
        var asked = new MapCommand();
        var command = new ExampleCommand("map", "把台账里有坐标的记录画成地图（svg）", Examples)
        {
            asked.folder,
            asked.register,
            asked.by,
            asked.title,
            asked.outline,
            asked.number,
            asked.open,
            asked.output,
        };
        command.SetAction(parse => asked.RunCommand(parse, terminal));
        return command;
    }

    private int RunCommand(ParseResult parse, Terminal terminal)
    {
        var drawn = DrawMap.WriteMap(
            new(
                parse.GetValue(folder)!,
                parse.GetValue(register)!,
                parse.GetValue(outline),
                parse.GetValue(output) ?? "地图.svg"
            )
            {
                By = parse.GetValue(by),
                Title = parse.GetValue(title),
                MapNumber = parse.GetValue(number),
                IsPublic = parse.GetValue(open),
            }
        );
        terminal.PrintLine($"已写出 {drawn.Path}。");
        if (drawn.Hidden > 0)
            terminal.PrintLine($"有坐标的记录里 {drawn.Hidden} 条没有画：有保护级别，或是不公开的地点。");
        return ExitCode.Clean;
    }
}
