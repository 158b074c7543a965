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
    /// <summary>The formula whose value nobody has computed; null where what the cell shows is known.</summary>
    public UncomputedFormula? Formula { get; init; }

    /// <summary>Whether what it shows is unknown, which is not nothing.</summary>
    public bool IsUncomputed => Formula is not null;

    public bool IsRowHidden { get; init; }

    public bool IsColumnHidden { get; init; }
}

/// <param name="Words">Without the sign of equality; empty where another cell holds them.</param>
internal sealed record UncomputedFormula(string Words, CellFormat Format);

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
