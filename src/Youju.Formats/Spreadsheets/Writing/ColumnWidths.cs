using Youju.Domain.Documents;
using Youju.Formats.Layout;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>How wide the columns of a sheet are, in characters of Latin width.</summary>
internal sealed class ColumnWidths
{
    // What a sheet of paper shows readably.
    private const decimal PageWidth = 108;
    private const decimal WidePageWidth = 160;
    private const decimal PlainWidth = 18;
    private const int MostLines = 20;

    private readonly decimal[] widths;

    private ColumnWidths(decimal[] widths) => this.widths = widths;

    public int Count => widths.Length;

    public decimal this[int column] => widths[column];

    /// <summary>The shares of the first table that gives one to every column; else all alike.</summary>
    public static ColumnWidths FromDocument(Document document)
    {
        var tables = document.Blocks.OfType<Table>().ToList();
        var count = (int)tables.Select(GridColumns.CountColumns).DefaultIfEmpty(1).Max();
        var shares = tables
            .Select(table => table.ColumnShares)
            .FirstOrDefault(shares => shares.Count == count && shares.Sum() > 0);
        var width = document.Layout is { } page && page.Width > page.Height ? WidePageWidth : PageWidth;
        return new(
            shares is null
                ? [.. Enumerable.Repeat(PlainWidth, count)]
                : [.. shares.Select(share => decimal.Round(width * share / shares.Sum(), 1))]
        );
    }

    /// <summary>How many lines the words of a cell need.</summary>
    public int CountLines(ReadOnlySpan<char> words, Cell cell)
    {
        var width = 0m;
        foreach (var column in widths.AsSpan(cell.Column, cell.ColumnSpan))
            width += column;
        var needed = 0;
        foreach (var letter in words)
            needed += char.IsAscii(letter) ? 1 : 2;
        var room = Math.Max(1, width - 1);
        return needed <= room ? 1 : (int)Math.Min(decimal.Ceiling(needed / room), MostLines);
    }
}
