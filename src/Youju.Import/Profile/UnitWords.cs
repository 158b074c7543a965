using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;

namespace Youju.Import.Profile;

/// <summary>Other units and earlier names as a person writes them: 云溪区旅游局（2019-01-01起）.</summary>
internal static class UnitWords
{
    private const string Since = "起";

    /// <summary>The name alone where it gives the id, else with the id behind it.</summary>
    public static string FormatReference(UnitReference unit) =>
        unit.Id == UnitId.FromName(unit.Name) ? unit.Name : $"{unit.Name}（{unit.Id}）";

    public static UnitReference ParseReference(string words)
    {
        var (name, note) = SplitNote(words);
        return note is not null && new UnitId(note) is { IsWellFormed: true } id && note.Contains('-')
            ? new(id, name)
            : new(UnitId.FromName(words), words);
    }

    public static string FormatName(DatedName name) =>
        name.From is { } from
            ? string.Create(CultureInfo.InvariantCulture, $"{name.Name}（{from:yyyy-MM-dd}{Since}）")
            : name.Name;

    public static DatedName ParseName(string words)
    {
        var (name, note) = SplitNote(words);
        return note is not null && FieldText.ParseDate(note.TrimEnd(Since[0])) is { } from
            ? new(name, from)
            : new(words);
    }

    private static (string Name, string? Note) SplitNote(string words)
    {
        var open = words.LastIndexOf('（');
        return open > 0 && words.EndsWith('）') ? (words[..open], words[(open + 1)..^1]) : (words, null);
    }
}
