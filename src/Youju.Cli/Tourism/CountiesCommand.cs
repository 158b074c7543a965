using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>Makes a county's townships and villages, as packs hold them, of a table of statistical codes.</summary>
internal static class CountiesCommand
{
    private static readonly UsageExample Example = new(
        "youju counties 区划代码.csv --code 430603 --name 云溪区 -o 我的包/counties/yunxi.yaml",
        "核对普查的乡镇用（youju census --county 云溪区）"
    );

    public static Command CreateFor(Terminal terminal)
    {
        var table = new Argument<string>("TABLE")
        {
            HelpName = "区划代码表",
            Description = "xlsx、csv 等表格：一列代码（九位、十二位），右边一列名称；全国的表也行",
        };
        var code = CommandParameters.CreateWord("--code", "六位代码", "哪个县区，如 430603");
        code.Required = true;
        var name = CommandParameters.CreateWord("--name", "名称", "县区叫什么；表里有的不必写");
        var output = CommandParameters.CreateOutput("写到哪个文件（yaml），放进方案包的 counties 文件夹");
        output.Required = true;
        var command = new ExampleCommand(
            "counties",
            "从统计用区划代码表取出一个县区的乡镇和村，做成方案包的一个文件",
            Example
        )
        {
            table,
            code,
            name,
            output,
        };
        command.SetAction(parse => PrintResult(ReadCounties.WriteCounty(CreateRequest(parse)), terminal));
        return command;

        ReadCountiesRequest CreateRequest(ParseResult parse) =>
            new(parse.GetValue(table)!, parse.GetValue(code)!, parse.GetValue(name), parse.GetValue(output)!);
    }

    private static int PrintResult(ReadCountiesResult written, Terminal terminal)
    {
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已写出 {written.Path}：{written.Name}，乡镇、街道 {written.Towns} 个，村、社区 {written.Villages} 个。"
            )
        );
        return ExitCode.Clean;
    }
}
