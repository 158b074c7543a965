using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Text.Yaml;

namespace Youju.Cli.Dossiers;

/// <summary>Declares registers empty: only then is what they measure zero.</summary>
internal static class EmptyRegisters
{
    public static int DeclareEmpty(
        string folder,
        OpenDossier open,
        IReadOnlyList<string> asked,
        Terminal terminal
    )
    {
        if (asked.Count == 0)
            throw new UsageException("--none 要写明是哪几个台账，如 youju confirm 档案 films --none。");
        var dossier = open.Dossier;
        List<Register> named = [.. asked.Select(words => FindRegister(dossier, words))];
        var declared = dossier with
        {
            Registers = dossier.Registers.SetItems(named.Select(MarkDeclaredEmpty)),
        };
        var labels = string.Join('、', named.Select(register => $"“{register.Definition.Label}”"));
        DossierEdit.SaveChange(
            folder,
            open.Seen,
            new(declared, new($"声明本年没有{labels}", terminal.ReadCurrentTime()))
        );
        terminal.PrintLine(
            $"已声明本年没有{labels}，写在 dossier.yaml 的 none；导入记录后自动取消，声明错了用 youju undo。"
        );
        return ExitCode.Clean;
    }

    /// <summary>The registers that nobody has filled, and those that are declared empty.</summary>
    public static IEnumerable<string> DescribeState(Dossier dossier)
    {
        if (ListRegisterNames(dossier, FillStatus.Unfilled) is { Count: > 0 } unfilled)
            yield return $"还没有填的台账：{string.Join('、', unfilled)}。本年没有的用 youju confirm 档案 台账 --none 声明。";
        if (ListRegisterNames(dossier, FillStatus.DeclaredEmpty) is { Count: > 0 } declared)
            yield return $"声明本年没有的台账：{string.Join('、', declared)}。";
    }

    private static List<string> ListRegisterNames(Dossier dossier, FillStatus filling) =>
        [
            .. dossier
                .Registers.Values.Where(register => register.FillStatus == filling)
                .Select(register => $"{register.Definition.Label}（{register.Definition.Key}）"),
        ];

    private static Register FindRegister(Dossier dossier, string words) =>
        dossier.Registers.Values.FirstOrDefault(register =>
            register.Definition.Key == words || register.Definition.Label == words
        )
        ?? throw new UsageException(
            $"没有台账“{words}”。{StrictYaml.SuggestWords(words, [.. dossier.Registers.Keys])}"
        );

    private static KeyValuePair<string, Register> MarkDeclaredEmpty(Register register) =>
        register.FillStatus != FillStatus.Filled
            ? KeyValuePair.Create(register.Definition.Key, register with { IsDeclaredEmpty = true })
            : throw new UsageException(
                $"台账“{register.Definition.Label}”有记录，不能声明本年没有。记录是误填的，先撤销（withdrawn 写 yes）。"
            );
}
