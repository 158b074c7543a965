using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Dossiers;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Begins a dossier with nothing but a name and a year; with last year's report at hand, importing it does more.</summary>
internal static class NewCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var (folder, unit, year, packs) = (CreateFolder(), CreateUnit(), CreateYear(), CreatePacks());
        var command = new ExampleCommand(
            "new",
            "新开一份空的年度档案；有上年报告的，导入上年报告更省事",
            new UsageExample(
                "youju new 2025年档案 --unit 云溪区旅游产业发展中心 --year 2025",
                "开一份空档案"
            ),
            new UsageExample("youju import 2024年自评报告.docx --into 2025年档案", "用上年报告开档案")
        )
        {
            folder,
            unit,
            year,
            packs,
        };
        command.SetAction(parse =>
            BeginDossier(
                new(
                    parse.GetValue(folder)!,
                    parse.GetValue(unit)!,
                    parse.GetValue(year),
                    parse.GetValue(packs) ?? [],
                    terminal.ReadCurrentTime()
                ),
                terminal
            )
        );
        return command;
    }

    private static Argument<string> CreateFolder() =>
        new("DOSSIER") { HelpName = "档案文件夹", Description = "新档案放在哪里；不存在或空的文件夹" };

    private static Option<string> CreateUnit() =>
        new("--unit")
        {
            HelpName = "单位名称",
            Description = "单位的全称",
            Required = true,
        };

    private static Option<int> CreateYear() =>
        new("--year")
        {
            HelpName = "年度",
            Description = "档案的年度",
            Required = true,
        };

    private static Option<string[]> CreatePacks() =>
        new("--pack") { HelpName = "方案包", Description = "用哪个方案包，可以写几次；不写时按单位名称选" };

    private static int BeginDossier(CreateDossierRequest request, Terminal terminal)
    {
        var result = CreateDossier.CreateBlank(request);
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"新开{result.Unit}{result.Year}年度档案，方案包 {string.Join('、', result.Packs.Select(pack => PackPin.ParsePin(pack).Id))}。"
            )
                + $"接着导入决算表和台账（youju import），填 dossier.yaml 和 targets.yaml，再 youju report {request.Folder}。"
        );
        foreach (var pack in result.Assumed)
            terminal.PrintLine(
                $"单位名称没有写明是哪里，先按“{pack.Title}”（{pack.Id}）新开；别处的单位请用 --pack 写明方案包，youju pack show 列出内置的方案包。"
            );
        return ExitCode.Clean;
    }
}
