using Youju.Domain.Documents;

namespace Youju.Reading.Tables;

/// <summary>One column of a grid with its heads and with what stands beneath them.</summary>
public sealed record GridColumn(
    int Position,
    IReadOnlyList<string> Path,
    string? Meaning,
    bool IsOrdinal,
    bool IsAmount
)
{
    /// <summary>No printed table is wider; what lies beyond is not read.</summary>
    internal const int Widest = 200;

    public string Head => string.Join('/', Path);

    public static IEnumerable<GridColumn> Of(IReadOnlyList<TableRow> rows, int headLines, HeadReader heads)
    {
        var last = rows.SelectMany(row => row.Cells)
            .Select(cell => cell.Column + (long)cell.ColumnSpan)
            .DefaultIfEmpty()
            .Max();
        var width = (int)Math.Min(last, Widest);
        var paths = Paths(rows, headLines, width, heads);
        var bodies = Bodies(rows, headLines, width, heads);
        for (var position = 0; position < width; position++)
            yield return Of(position, paths[position], bodies[position], heads);
    }

    private static GridColumn Of(int position, List<string> path, ColumnBody body, HeadReader heads)
    {
        var innermost = path.Count > 0 ? path[^1] : "";
        var ordinal = heads.IsOrdinalHead(innermost);
        var named = path.Exists(heads.IsCodeHead) || heads.IsNameHead(innermost);
        var meaning = heads.Meaning(path);
        var amount =
            !ordinal
            && (
                body.Amounts > body.Words
                    ? !path.Exists(heads.IsCodeHead)
                    : (body.Words == 0 || body.Amounts > 0) && !named && meaning is not null
            );
        return new(position, path, meaning, ordinal, amount);
    }

    private static List<string>[] Paths(
        IReadOnlyList<TableRow> rows,
        int headLines,
        int width,
        HeadReader heads
    )
    {
        var paths = Enumerable.Range(0, width).Select(_ => new List<string>()).ToArray();
        foreach (
            var cell in rows.Take(headLines)
                .Where(row => !heads.IsNumbering(row.Cells.Select(cell => cell.Span)))
                .SelectMany(row => row.Cells)
        )
        {
            var words = heads.Words(cell.Span);
            for (
                var at = cell.Column;
                words.Length > 0 && at < Math.Min(width, cell.Column + (long)cell.ColumnSpan);
                at++
            )
                paths[at].Add(words);
        }

        return paths;
    }

    private static ColumnBody[] Bodies(
        IReadOnlyList<TableRow> rows,
        int headLines,
        int width,
        HeadReader heads
    )
    {
        var bodies = Enumerable.Range(0, width).Select(_ => new ColumnBody()).ToArray();
        foreach (
            var cell in rows.Skip(headLines).SelectMany(row => row.Cells).Where(cell => cell.Column < width)
        )
        {
            bodies[cell.Column].Add(heads.Tokens(cell.Span), heads);
        }

        return bodies;
    }

    /// <summary>How many cells of a column hold amounts, codes or words.</summary>
    private sealed class ColumnBody
    {
        public int Amounts { get; private set; }

        public int Codes { get; private set; }

        public int Words { get; private set; }

        public void Add(List<CellToken> tokens, HeadReader heads)
        {
            if (tokens.Count == 0)
                return;
            if (tokens.Exists(token => token.Kind == CellTokenKind.Words))
                Words++;
            else if (
                tokens is [{ Number: { IsPlain: true, Length: 3 or 5 or 7 } number }]
                && heads.Subjects.KnowsClass(number.Digits)
            )
                Codes++;
            else
                Amounts++;
        }
    }
}
