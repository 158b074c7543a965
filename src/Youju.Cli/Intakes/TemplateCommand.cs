using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Storage;
using Youju.UseCases.Imports;

namespace Youju.Cli.Intakes;

/// <summary>Writes the workbook in which a register is filled in.</summary>
internal static class TemplateCommand
{
    private static readonly UsageExample[] Examples =
    [
        new("youju template 节会活动 -o 节会活动.xlsx", "生成节会活动台账的填报表"),
        new("youju template 节会活动 --dossier 2024年档案", "列出档案已有的节会活动，改好再导入"),
        new(
            "youju template 指标 --dossier 2024年档案 -o 指标.xlsx",
            "列出档案已有的绩效指标，改好、添好再导入"
        ),
        new("youju template 收支账 --dossier 2024年档案", "生成收支账的填报表"),
    ];

    public static Command CreateFor(Terminal terminal)
    {
        var register = CreateRegister();
        var output = CommandParameters.CreateOutput("写到哪个文件；默认是台账的名称");
        var dossier = new Option<string?>("--dossier")
        {
            HelpName = "档案文件夹",
            Description = "用这个年度档案的方案包，并列出它已有的记录",
        };
        var packs = CreatePacks();
        var command = new ExampleCommand(
            "template",
            "生成台账的填报表（Excel），带单位、下拉列表、填写说明和示例",
            Examples
        )
        {
            register,
            output,
            dossier,
            packs,
        };
        command.SetAction(parse =>
            WriteTemplate(
                new(
                    parse.GetValue(register)!,
                    parse.GetValue(output),
                    parse.GetValue(dossier) is { } kept ? kept : default(DossierId?),
                    parse.GetValue(packs) ?? []
                ),
                terminal
            )
        );
        return command;
    }

    private static Argument<string> CreateRegister() =>
        new("REGISTER")
        {
            HelpName = "台账",
            Description = "台账的名称或编号；收支账写 ledger，绩效指标写 targets",
        };

    private static Option<string[]> CreatePacks() =>
        new("--pack")
        {
            HelpName = "方案包",
            Description = "用这个方案包，可以写几次；不写时用有这个台账的那一个",
        };

    private static int WriteTemplate(CreateTemplateRequest request, Terminal terminal)
    {
        var result = CreateTemplate.WriteTemplate(request);
        if (result.Listed is { } count)
            terminal.PrintLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"列出档案已有的 {count} 条。改过的再导入时更新，没有改的不动。"
                )
            );
        terminal.PrintLine(
            $"已写出 {result.Path}。填好后用 youju import {result.Path} --into 档案文件夹 导入。"
        );
        return ExitCode.Clean;
    }
}
