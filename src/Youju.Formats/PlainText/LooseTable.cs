using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.PlainText;

/// <summary>Gathers neighbouring lines that look like rows of one table.</summary>
internal sealed class LooseTable(string text)
{
    private const int YearDigits = 4;
    private const int FewestHeads = 3;

    /// <summary>| as it is typed with a latin and with a Chinese keyboard, and as it is drawn.</summary>
    private const string Bars = "|｜│";

    private readonly List<LooseRow> rows = [];
    private char separator;

    /// <summary>Whether the line is a row, and one of the same table as the rows before it.</summary>
    public bool AcceptsLine(PlainTextLine line) =>
        FindSeparator(line) is { } found && (rows.Count == 0 || found == separator);

    public void AddLine(PlainTextLine line, ReadingBudget budget)
    {
        separator = FindSeparator(line) ?? separator;
        var cells = IsBar(separator)
            ? SplitAtBars(line)
            : line.SplitCells(text, '\t').Select(TrimSpan).ToList();
        foreach (var _ in cells)
            budget.SpendBlock(0);
        rows.Add(new(line, cells));
    }

    /// <summary>The table gathered so far; a single line that only parts words is a paragraph.</summary>
    public IEnumerable<Block> ReleaseBlocks()
    {
        var taken = rows.ToList();
        rows.Clear();
        return SplitAtHeads(taken).SelectMany(CreateBlocks);
    }

    private IEnumerable<Block> CreateBlocks(List<LooseRow> taken) =>
        taken is [{ Line: var line }] && !IsFramed(line)
            ? [new Paragraph(line.Span, new(Line: line.Number))]
            : CreateTable(taken);

    // 三级指标, 指标值, 完成值 beneath rows of more cells: heads of another width begin another table.
    private IEnumerable<List<LooseRow>> SplitAtHeads(List<LooseRow> taken)
    {
        var from = 0;
        for (var at = 1; at < taken.Count; at++)
        {
            if (!BeginsTable(taken[at], taken[at - 1]))
                continue;
            yield return taken[from..at];
            from = at;
        }

        yield return taken[from..];
    }

    private bool BeginsTable(LooseRow row, LooseRow before) =>
        separator == '\t'
        && row.Cells.Count != before.Cells.Count
        && row.Cells.Count >= FewestHeads
        && row.Cells.All(cell => IsHead(text.AsSpan(cell.Start, cell.Length)));

    private IEnumerable<Block> CreateTable(List<LooseRow> taken)
    {
        var laid = taken
            .Where(row => row.Cells.Count > 0)
            .Select(row => CreateRow(row.Line, row.Cells))
            .ToList();
        if (laid.Count == 0)
            yield break;
        yield return new Table(
            TextSpan.Union(laid[0].Span, laid[^1].Span),
            new(Line: taken[0].Line.Number),
            laid
        )
        {
            ColumnsKnown = IsBar(separator) || HasEvenColumns(laid),
        };
    }

    private static TableRow CreateRow(PlainTextLine line, IReadOnlyList<TextSpan> cells) =>
        new(line.Span, [.. cells.Select((span, column) => new Cell(span, column, new(Line: line.Number)))]);

    // Text that lost its empty cells may still have even rows by chance; a header without figures makes chance unlikely.
    private bool HasEvenColumns(List<TableRow> laid) =>
        laid.Count > 1
        && laid.TrueForAll(row => row.Cells.Count == laid[0].Cells.Count)
        && laid[0].Cells.All(cell => IsHead(text.AsSpan(cell.Span.Start, cell.Span.Length)));

    // 2023年 heads a column; 2023 may be an amount.
    private static bool IsHead(ReadOnlySpan<char> words) =>
        words.Length > 0 && (!char.IsAsciiDigit(words[0]) || words.IndexOf('年') == YearDigits);

    private char? FindSeparator(PlainTextLine line)
    {
        var words = text.AsSpan(line.Span.Start, line.Span.Length).Trim(' ');
        if (words.Length > 2 && FindBar(words) is { } bar)
            return bar;
        return words.Trim().Contains('\t') || ContinuesRows(words) ? '\t' : null;
    }

    private static bool IsBar(char sign) => Bars.Contains(sign, StringComparison.Ordinal);

    private static char? FindBar(ReadOnlySpan<char> words) =>
        words.IndexOfAny(Bars) is >= 0 and var at ? words[at] : null;

    private bool IsFramed(PlainTextLine line) =>
        text.AsSpan(line.Span.Start, line.Span.Length).Trim(' ') is [var first, _, .., var last]
        && IsBar(first)
        && last == first;

    // Of a row below others the first or the last cell may be empty.
    private bool ContinuesRows(ReadOnlySpan<char> words) =>
        rows.Count > 0 && separator == '\t' && words.Contains('\t') && !words.IsWhiteSpace();

    // The bars at both ends part nothing; a line of dashes only draws.
    private List<TextSpan> SplitAtBars(PlainTextLine line)
    {
        var cells = line.SplitCells(text, separator).ToList();
        var inner = (IsFramed(line) ? cells[1..^1] : cells).ConvertAll(TrimSpan);
        var isRule = inner.TrueForAll(span =>
            span.Length > 0 && text.AsSpan(span.Start, span.Length).IndexOfAnyExcept('-', ':', ' ') < 0
        );
        return isRule ? [] : inner;
    }

    private TextSpan TrimSpan(TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length).TrimStart();
        return new(span.End - words.Length, words.TrimEnd().Length);
    }

    private sealed record LooseRow(PlainTextLine Line, IReadOnlyList<TextSpan> Cells);
}
