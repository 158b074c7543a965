using Youju.Domain.Documents;

namespace Youju.Reading.Tables;

/// <summary>One column of a grid with its heads and with what stands beneath them.</summary>
internal sealed record GridColumn(
    int Position,
    IReadOnlyList<string> Path,
    string? Meaning,
    bool IsOrdinal,
    bool IsAmount
)
{
    /// <summary>No printed table is wider; what lies beyond is not read.</summary>
    internal const int Widest = 200;

    public string Header => string.Join('/', Path);

    public static IEnumerable<GridColumn> ReadColumns(
        IReadOnlyList<TableRow> rows,
        int headLines,
        HeaderReader heads
    )
    {
        var last = rows.SelectMany(row => row.Cells)
            .Select(cell => cell.Column + (long)cell.ColumnSpan)
            .DefaultIfEmpty()
            .Max();
        var width = (int)Math.Min(last, Widest);
        var paths = CollectHeaderPaths(rows, headLines, width, heads);
        var bodies = CountColumnBodies(rows, headLines, width, heads);
        for (var position = 0; position < width; position++)
            yield return ClassifyColumn(position, paths[position], bodies[position], heads);
    }

    private static GridColumn ClassifyColumn(
        int position,
        List<string> path,
        ColumnBody body,
        HeaderReader heads
    )
    {
        var innermost = path.Count > 0 ? path[^1] : "";
        var ordinal = heads.IsOrdinalHeader(innermost);
        var named = path.Exists(heads.IsCodeHeader) || heads.IsNameHeader(innermost);
        var meaning = heads.FindPathMeaning(path);
        var amount =
            !ordinal
            && (
                body.Amounts > body.Words
                    ? !path.Exists(heads.IsCodeHeader)
                    : (body.Words == 0 || body.Amounts > 0) && !named && meaning is not null
            );
        return new(position, path, meaning, ordinal, amount);
    }

    private static List<string>[] CollectHeaderPaths(
        IReadOnlyList<TableRow> rows,
        int headLines,
        int width,
        HeaderReader heads
    )
    {
        var paths = Enumerable.Range(0, width).Select(_ => new List<string>()).ToArray();
        foreach (
            var cell in rows.Take(headLines)
                .Where(row => !heads.IsNumberingLine(row.Cells.Select(cell => cell.Span)))
                .SelectMany(row => row.Cells)
        )
        {
            var words = heads.NormaliseCell(cell.Span);
            for (
                var at = cell.Column;
                words.Length > 0 && at < Math.Min(width, cell.Column + (long)cell.ColumnSpan);
                at++
            )
                paths[at].Add(words);
        }

        return paths;
    }

    private static ColumnBody[] CountColumnBodies(
        IReadOnlyList<TableRow> rows,
        int headLines,
        int width,
        HeaderReader heads
    )
    {
        var bodies = Enumerable.Range(0, width).Select(_ => new ColumnBody()).ToArray();
        foreach (
            var cell in rows.Skip(headLines).SelectMany(row => row.Cells).Where(cell => cell.Column < width)
        )
        {
            bodies[cell.Column].CountCell(heads.ScanTokens(cell.Span), heads);
        }

        return bodies;
    }

    /// <summary>How many cells of a column hold amounts, codes or words.</summary>
    private sealed class ColumnBody
    {
        public int Amounts { get; private set; }

        public int Codes { get; private set; }

        public int Words { get; private set; }

        public void CountCell(List<CellToken> tokens, HeaderReader heads)
        {
            if (tokens.Count == 0)
                return;
            if (tokens.Exists(token => token.Kind == CellTokenKind.Words))
                Words++;
            else if (
                tokens is [{ Number: { CouldBeSubjectCode: true } number }]
                && heads.Subjects.ContainsClass(number.Digits)
            )
                Codes++;
            else
                Amounts++;
        }
    }
}
