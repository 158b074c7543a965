using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Lists the values that were taken over and not confirmed yet, or confirms some of them.</summary>
internal static class ConfirmCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER")
        {
            HelpName = "档案文件夹",
            Description = "年度档案所在的文件夹",
        };
        var keys = new Argument<string[]>("KEY")
        {
            HelpName = "数据项",
            Description =
                "确认这几项，写列出的名称；写 unit（单位概况）、staff（编制和人员）、promises（上年改进措施）就确认这一组",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var none = new Option<bool>("--none")
        {
            Description = "声明这几个台账本年没有可记的；写台账的名称或编号",
        };
        var command = new ExampleCommand(
            "confirm",
            "列出从上年报告等处取来、还没有人确认的值，确认其中几项，或声明本年没有哪些台账",
            new("youju confirm 2025年档案", "看还有哪些待确认"),
            new("youju confirm 2025年档案 unit staff.posts", "核对过单位概况和编制数"),
            new("youju confirm 2025年档案 films contests --none", "声明本年没有拍片，也没有办征集评选")
        )
        {
            folder,
            keys,
            none,
        };
        command.SetAction(parse =>
        {
            var (path, asked) = (parse.GetValue(folder)!, parse.GetValue(keys) ?? []);
            if (parse.GetValue(none))
                return DeclareRegisters(path, asked, terminal);
            return asked.Length > 0 ? ConfirmAsked(path, asked, terminal) : PrintUnconfirmed(path, terminal);
        });
        return command;
    }

    private static int PrintUnconfirmed(string folder, Terminal terminal)
    {
        var open = ListUnconfirmed.ListValues(folder);
        foreach (var value in open.Values)
            terminal.PrintLine($"{value.Label}：{value.Words}\n  ← {value.Source}");
        terminal.PrintLine(
            open.Values.Count == 0
                ? "没有待确认的值。"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"共 {open.Values.Count} 项待确认。核对无误的用 youju confirm 档案 名称 确认，"
                ) + "名称照抄冒号前面的；不对的直接在档案里改，改过就算确认。"
        );
        foreach (var line in RegisterText.DescribeStates(open.Registers))
            terminal.PrintLine(line);
        return ExitCode.Clean;
    }

    private static int ConfirmAsked(string folder, string[] asked, Terminal terminal)
    {
        var result = ConfirmValues.ConfirmAsked(new(folder, asked, terminal.ReadCurrentTime()));
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已确认 {result.Confirmed} 项，还有 {result.Left} 项待确认。"
            )
        );
        return ExitCode.Clean;
    }

    private static int DeclareRegisters(string folder, string[] asked, Terminal terminal)
    {
        var result = DeclareEmpty.DeclareRegisters(new(folder, asked, terminal.ReadCurrentTime()));
        var labels = string.Join('、', result.Labels.Select(label => $"“{label}”"));
        terminal.PrintLine(
            $"已声明本年没有{labels}，写在 dossier.yaml 的 none；导入记录后自动取消，声明错了用 youju undo。"
        );
        return ExitCode.Clean;
    }
}
