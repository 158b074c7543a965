using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Text.Words;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Finds registers and records by what people call them.</summary>
internal static class RecordFinder
{
    private const int MostNamed = 6;

    /// <exception cref="UsageException">There is no such register.</exception>
    public static Register FindRegister(Dossier dossier, string words) =>
        dossier.Registers.Values.FirstOrDefault(register =>
            register.Definition.Key == words || register.Definition.Label == words
        )
        ?? throw new UsageException(
            DossierRemarks.RegisterUnknown,
            [words, SuggestRegisters(dossier, words)]
        );

    // 最接近的是 节会活动（events）。这里可用：…
    private static string SuggestRegisters(Dossier dossier, string words)
    {
        var names = dossier.Registers.Values.ToDictionary(
            register => register.Definition.Label,
            register => $"{register.Definition.Label}（{register.Definition.Key}）",
            StringComparer.Ordinal
        );
        var near = NearNames.FindNearest(words, names.Keys, most: 1).Concat(FindNearKey(dossier, words));
        return string.Concat(near.Take(1).Select(label => $"最接近的是 {names[label]}。"))
            + $"这里可用：{string.Join('、', names.Values)}。";
    }

    private static IEnumerable<string> FindNearKey(Dossier dossier, string words) =>
        KeyNames.FindNearest(words, dossier.Registers.Keys) is { } key
            ? [dossier.Registers[key].Definition.Label]
            : [];

    /// <summary>The record of that id or name; part of a name is enough where only one record has it.</summary>
    /// <exception cref="UsageException">There is none, or several are called so.</exception>
    public static Record FindNamedRecord(Register register, string words)
    {
        if (register.Records.GetValueOrDefault(words) is { Current.IsWithdrawn: false } known)
            return known;
        var standing = register.Records.Values.Where(record => !record.Current.IsWithdrawn).ToList();
        var called = standing.FindAll(record => NameRecord(register, record) == words);
        if (called.Count == 0)
            called = standing.FindAll(record =>
                NameRecord(register, record).Contains(words, StringComparison.Ordinal)
            );
        return called switch
        {
            [var only] => only,
            [] => throw new UsageException(
                DossierRemarks.RecordMissing,
                [register.Definition.Label, words, SuggestRecords(register, standing, words)]
            ),
            _ => throw new UsageException(
                DossierRemarks.RecordAmbiguous,
                [
                    register.Definition.Label,
                    words,
                    string.Join(
                        '、',
                        called
                            .Take(MostNamed)
                            .Select(record => $"{NameRecord(register, record)}（{record.Id}）")
                    ),
                ]
            ),
        };
    }

    private static string SuggestRecords(Register register, List<Record> standing, string words)
    {
        var near = NearNames.FindNearest(
            words,
            standing.Select(record => NameRecord(register, record)).Where(name => name.Length > 0),
            MostNamed
        );
        return near.Count > 0
            ? $"相近的有：{string.Join('、', near)}。"
            : StrictYaml.SuggestWords(words, [.. standing.Select(record => record.Id)]);
    }

    private static string NameRecord(Register register, Record record) =>
        register.Definition.Display is [var shown, ..]
        && record.Current[shown] is TextValue { Text: var name }
            ? name
            : "";

    /// <exception cref="UsageException">There is no such record.</exception>
    public static Record FindRecord(Register register, string id) =>
        register.Records.GetValueOrDefault(id)
        ?? throw new UsageException(
            DossierRemarks.RecordMissing,
            [register.Definition.Label, id, StrictYaml.SuggestWords(id, [.. register.Records.Keys])]
        );

    /// <summary>The dossier with a register that has changed.</summary>
    public static Dossier ReplaceRegister(Dossier dossier, Register register) =>
        dossier with
        {
            Registers = dossier.Registers.SetItem(register.Definition.Key, register),
        };
}
