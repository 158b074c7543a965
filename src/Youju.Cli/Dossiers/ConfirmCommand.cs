using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Domain.Dossiers;
using Youju.Text.Words;
using Youju.Text.Yaml;

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
            new Usage("youju confirm 2025年档案", "看还有哪些待确认"),
            new Usage("youju confirm 2025年档案 unit staff.posts", "核对过单位概况和编制数"),
            new Usage("youju confirm 2025年档案 films contests --none", "声明本年没有拍片，也没有办征集评选")
        )
        {
            folder,
            keys,
            none,
        };
        command.SetAction(parse =>
            DossierEdit.RepeatOnConflict(() =>
            {
                var path = parse.GetValue(folder)!;
                var open = OpenDossier.FromFolder(path, pack: null);
                var asked = parse.GetValue(keys) ?? [];
                if (parse.GetValue(none))
                    return EmptyRegisters.DeclareEmpty(path, open, asked, terminal);
                return asked.Length > 0
                    ? ConfirmValues(path, open, asked, terminal)
                    : PrintUnconfirmed(open.Dossier, terminal);
            })
        );
        return command;
    }

    private static int PrintUnconfirmed(Dossier dossier, Terminal terminal)
    {
        var values = new DossierValues(dossier);
        var open = dossier.Unconfirmed;
        var alike = open.CountBy(mark => values.FindValue(mark.Key)!.Label)
            .Where(label => label.Value > 1)
            .Select(label => label.Key)
            .ToHashSet(StringComparer.Ordinal);
        string Name(Unconfirmed mark) =>
            values.FindValue(mark.Key)!.Label is var label && alike.Contains(label)
                ? $"{label}（{mark.Key}）"
                : label;
        foreach (var mark in open)
            terminal.PrintLine($"{Name(mark)}：{mark.Words}\n  ← {mark.Source}");
        terminal.PrintLine(
            open.Count == 0
                ? "没有待确认的值。"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"共 {open.Count} 项待确认。核对无误的用 youju confirm 档案 名称 确认，名称照抄冒号前面的；不对的直接在档案里改，改过就算确认。"
                )
        );
        foreach (var line in EmptyRegisters.DescribeState(dossier))
            terminal.PrintLine(line);
        return ExitCode.Clean;
    }

    // Marks whose value was edited go too: they no longer say anything.
    private static int ConfirmValues(string folder, OpenDossier open, string[] asked, Terminal terminal)
    {
        var dossier = open.Dossier;
        var values = new DossierValues(dossier);
        var keys = dossier.Unconfirmed.Select(mark => mark.Key).ToList();
        bool Covers(string words, string key) =>
            CoversKey(HalfWidth.FromFullWidth(words), key) || values.FindValue(key)!.Label == words;
        if (asked.FirstOrDefault(words => !keys.Exists(key => Covers(words, key))) is { } unknown)
            throw new UsageException(
                $"没有待确认的“{unknown}”。{(keys.Count == 0 ? "" : StrictYaml.SuggestWords(unknown, keys))}"
            );

        var left = keys.Where(key => !asked.Any(words => Covers(words, key)))
            .ToHashSet(StringComparer.Ordinal);
        var confirmed = dossier with
        {
            ToConfirm = dossier.ToConfirm.RemoveRange(
                dossier.ToConfirm.Keys.Where(key => !left.Contains(key))
            ),
        };
        DossierEdit.SaveChange(
            folder,
            open.Seen,
            new(confirmed, new($"确认 {string.Join('、', asked)}", terminal.ReadCurrentTime()))
        );
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已确认 {keys.Count - left.Count} 项，还有 {left.Count} 项待确认。"
            )
        );
        return ExitCode.Clean;
    }

    // unit covers unit.level, promises covers promises/from-2024-1.
    private static bool CoversKey(string asked, string key) =>
        key == asked || (key.StartsWith(asked, StringComparison.Ordinal) && key[asked.Length] is '.' or '/');
}
