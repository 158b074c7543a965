using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.FieldPages;

namespace Youju.Cli.Tourism;

/// <summary>Writes the page on which records of a register are kept where there is no network.</summary>
internal sealed class FieldCommand
{
    private static readonly UsageExample[] Examples =
    [
        new("youju field 2025 旅游资源普查 -o 普查.html", "发到手机上，没有网络也能填"),
        new("youju import 现场记录.json --into 2025", "带回来的，导入"),
    ];

    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案",
    };
    private readonly Argument<string> register = new("REGISTER")
    {
        HelpName = "台账",
        Description = "台账的名称或编号",
    };
    private readonly Option<string?> output = CommandParameters.CreateOutput(
        "写到哪个文件，默认是台账的名称"
    );

    public static Command CreateFor(Terminal terminal)
    {
        var asked = new FieldCommand();
        var command = new ExampleCommand(
            "field",
            "写一个没有网络也能填台账的网页，带着现有的记录；填的带回来用 import 导入",
            Examples
        )
        {
            asked.folder,
            asked.register,
            asked.output,
        };
        command.SetAction(parse => asked.RunCommand(parse, terminal));
        return command;
    }

    private int RunCommand(ParseResult parse, Terminal terminal)
    {
        var asked = parse.GetValue(register)!;
        var written = WriteFieldPage.WritePage(
            new(
                parse.GetValue(folder)!,
                asked,
                parse.GetValue(output) ?? $"{asked}-现场.html",
                terminal.ReadCurrentTime()
            )
        );
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已写出 {written.Path}，带着 {written.Records} 条记录。发到手机上用浏览器打开；填的“存成文件带回去”，再用 youju import 导入。"
            )
        );
        return ExitCode.Clean;
    }
}
