using System.Globalization;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>What a sheet holds, before it has its place in a document.</summary>
internal sealed record SheetContent(string Name)
{
    public bool IsHidden { get; init; }

    /// <summary>The cells that show something, by row and then by column.</summary>
    public List<SheetCell> Cells { get; } = [];

    public List<CellRange> Merges { get; } = [];
}

/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
/// <param name="Words">What the cell shows.</param>
/// <param name="RawValue">The number behind it.</param>
internal readonly record struct SheetCell(
    int Row,
    int Column,
    string Words,
    decimal? RawValue,
    DateOnly? Day = null
)
{
    /// <summary>Whether it holds a formula whose value nobody has computed: what it shows is unknown, not nothing.</summary>
    public bool IsUncomputed { get; init; }
}

/// <summary>A rectangle of cells, both ends included.</summary>
internal readonly record struct CellRange(int Row, int Column, int LastRow, int LastColumn)
{
    private const int LettersInAlphabet = 26;
    private const int MostDigits = 7;

    /// <summary>Parses A1 or A1:C3; null where it is neither.</summary>
    public static CellRange? ParseRange(ReadOnlySpan<char> reference)
    {
        var colon = reference.IndexOf(':');
        var first = ParseCell(colon < 0 ? reference : reference[..colon]);
        var last = colon < 0 ? first : ParseCell(reference[(colon + 1)..]);
        return first is { } a && last is { } b && a.Row <= b.Row && a.Column <= b.Column
            ? new(a.Row, a.Column, b.Row, b.Column)
            : null;
    }

    private static (int Row, int Column)? ParseCell(ReadOnlySpan<char> reference)
    {
        var (at, column) = (0, 0);
        for (; at < reference.Length && at < 3 && char.IsAsciiLetterUpper(reference[at]); at++)
            column = (column * LettersInAlphabet) + reference[at] - 'A' + 1;
        var digits = reference[at..];
        var isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row);
        return isNumber && digits.Length <= MostDigits && row > 0 && column > 0
            ? (row - 1, column - 1)
            : null;
    }
}
