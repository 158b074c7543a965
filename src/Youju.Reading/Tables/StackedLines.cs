using Youju.Domain.Documents;

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
        var rows = (lines.Count - first + 1) / width;
        if (rows < FewestRows || (lines.Count - first + 1) % width != 0)
            return lines;
        for (var at = first - 1; at < lines.Count; at++)
        {
            if (isAmount[at] != ((at - first + 1) % width > 0))
                return lines;
        }

        return
        [
            .. JoinHeaders([.. lines.Take(first - 1)], width),
            .. Enumerable
                .Range(0, rows)
                .Select(row => JoinCells([.. lines.Skip(first - 1 + (row * width)).Take(width)])),
        ];
    }

    /// <summary>Whether the line is one bare amount or a dash for one; null where it holds more than one cell.</summary>
    private bool? IsSingleAmount(TableLine line)
    {
        if (line.Grid is not null || line.Cells.Count != 1)
            return null;
        var tokens = new CellScanner(text, line.Cells[0], 0).ScanTokens();
        if (tokens.Exists(token => token.Kind == CellTokenKind.Number))
            return tokens.Count == 1 ? true : null;
        return !text.AsSpan(line.Span.Start, line.Span.Length).Trim().ContainsAnyExcept(RowLabel.Dashes);
    }

    /// <summary>As many heads as cells, or one for each amount, are the heads of the columns.</summary>
    private static IEnumerable<TableLine> JoinHeaders(List<TableLine> heads, int width) =>
        heads.Count > 0 && heads.Count - width is 0 or -1 ? [JoinCells(heads)] : heads;

    private static TableLine JoinCells(List<TableLine> cells) =>
        new(TextSpan.Union(cells[0].Span, cells[^1].Span), [.. cells.SelectMany(line => line.Cells)], null);
}
