using System.Text;
using Youju.Domain.Budget;

namespace Youju.Storage.Texts;

/// <summary>The places of a source in three cells of a row: files, sheets and addresses, each parted by ；.</summary>
/// <remarks>A name that holds ； itself stands in 「」 where several places would else be read as others.</remarks>
internal static class PlaceCells
{
    private const char Between = '；';
    private const char Open = '「';
    private const char Close = '」';

    /// <summary>The cells file, sheet and cell.</summary>
    public static string[] FormatPlaces(CellSource source)
    {
        var plain = FormatCells(source, name => name);
        return ReadPlaces(plain[0], plain[1], plain[2])
            .Equals(source with { Correction = null, Differing = null })
            ? plain
            : FormatCells(source, QuoteName);
    }

    /// <summary>The source that three cells tell; names that do not part alike are one place.</summary>
    public static CellSource ReadPlaces(string file, string sheet, string address)
    {
        var (files, sheets, addresses) = (SplitNames(file), SplitNames(sheet), SplitNames(address));
        return files.Count == sheets.Count && files.Count == addresses.Count
            ? new([.. files.Select((name, at) => new SourcePlace(name, sheets[at], addresses[at]))])
            : new(file, sheet, address);
    }

    private static string[] FormatCells(CellSource source, Func<string, string> format)
    {
        return
        [
            string.Join(Between, source.Places.Select(place => format(place.File))),
            string.Join(Between, source.Places.Select(place => format(place.Sheet))),
            string.Join(Between, source.Places.Select(place => format(place.Address))),
        ];
    }

    private static string QuoteName(string name)
    {
        var isPlain = !name.Contains(Between) && !name.StartsWith(Open);
        return isPlain ? name : $"{Open}{name.Replace("」", "」」", StringComparison.Ordinal)}{Close}";
    }

    private static List<string> SplitNames(string cell)
    {
        var names = new List<string>();
        for (var at = 0; at <= cell.Length; )
        {
            var (name, end) = ReadQuotedName(cell, at) ?? ReadPlainName(cell, at);
            names.Add(name);
            at = end + 1;
        }

        return names;
    }

    private static (string Name, int End) ReadPlainName(string cell, int start)
    {
        var end = cell.IndexOf(Between, start);
        return end < 0 ? (cell[start..], cell.Length) : (cell[start..end], end);
    }

    // Null where the name only begins like a quoted one.
    private static (string Name, int End)? ReadQuotedName(string cell, int start)
    {
        if (start >= cell.Length || cell[start] != Open)
            return null;
        var name = new StringBuilder();
        for (var at = start + 1; at < cell.Length; at++)
        {
            if (cell[at] == Close && IsSignAt(cell, at + 1, Close))
                at++;
            else if (cell[at] == Close)
                return at + 1 == cell.Length || cell[at + 1] == Between ? (name.ToString(), at + 1) : null;
            name.Append(cell[at]);
        }

        return null;
    }

    private static bool IsSignAt(string cell, int at, char sign) => at < cell.Length && cell[at] == sign;
}
