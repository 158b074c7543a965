using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>Lays out a table that was typed with one cell per line: a name, then the same number of amounts for every row.</summary>
/// <remarks>Where one row breaks the pattern, nobody can tell which amount belongs to which name, and the lines stay as they are.</remarks>
internal sealed class StackedLines(string text, IReadOnlyList<TableLine> lines)
{
    private const int FewestRows = 3;

    public IReadOnlyList<TableLine> JoinIntoRows()
    {
        var isAmount = lines.Select(IsSingleAmount).ToList();
        var first = isAmount.IndexOf(true);
        if (first < 1 || isAmount.Contains(null))
            return lines;
        var width = isAmount.Skip(first).TakeWhile(amount => amount is true).Count() + 1;
        var (rows, left) = Math.DivRem(lines.Count - first + 1, width);
        var isRegular = isAmount.Skip(first - 1).Index().All(one => one.Item == one.Index % width > 0);
        if (rows < FewestRows || left != 0 || !isRegular)
            return lines;
        return
        [
            .. JoinHeaders([.. lines.Take(first - 1)], width),
            .. lines.Skip(first - 1).Chunk(width).Select(JoinCells),
        ];
    }

    /// <summary>Whether the line is one bare amount or a dash for one; null where it holds more than one cell.</summary>
    private bool? IsSingleAmount(TableLine line)
    {
        if (line is not { Grid: null, Cells: [var cell] })
            return null;
        var tokens = new CellScanner(text, cell, 0).ScanTokens();
        if (tokens.Exists(token => token.Kind == CellTokenKind.Number))
            return tokens.Count == 1 ? true : null;
        return !text.SliceSpan(line.Span).Trim().ContainsAnyExcept(RowLabel.Dashes);
    }

    /// <summary>As many heads as cells, or one for each amount, are the heads of the columns.</summary>
    private static IEnumerable<TableLine> JoinHeaders(TableLine[] heads, int width) =>
        heads.Length > 0 && heads.Length - width is 0 or -1 ? [JoinCells(heads)] : heads;

    private static TableLine JoinCells(TableLine[] cells) =>
        new(TextSpan.Union(cells[0].Span, cells[^1].Span), [.. cells.SelectMany(line => line.Cells)], null);
}
