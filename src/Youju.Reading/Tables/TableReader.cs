using Youju.Domain.Documents;
using Youju.Packs.Definitions;

namespace Youju.Reading.Tables;

/// <summary>Reads every table of a document.</summary>
public static class TableReader
{
    public static IReadOnlyList<BudgetTable> ReadTables(Document document, Pack pack)
    {
        var heads = new HeaderReader(document.Text, pack.Tables, pack.Subjects);
        return
        [
            .. new TableFinder(document, pack.Tables, pack.Subjects)
                .FindRegions()
                .SelectMany(region => new RegionReader(document.Text, heads, region).ReadTables()),
        ];
    }
}

/// <summary>Reads the lines of one region as one table, or as several that were glued together.</summary>
public sealed class RegionReader(string text, HeaderReader heads, TableRegion region)
{
    private readonly List<TableLine> lines = DropAsideLines(region.Lines, heads);

    private bool isGrid;

    public IEnumerable<BudgetTable> ReadTables()
    {
        isGrid = lines.TrueForAll(line => line.Grid is not null);
        return TableBlocks
            .SplitAtHeaders(
                isGrid
                    ? lines
                    : new StackedLines(text, [.. lines.Select(line => line.WithoutColumns())]).JoinIntoRows(),
                heads
            )
            .SelectMany(ReadBlock);
    }

    /// <summary>Drops lines of words above and beneath a grid, such as 公开01表 and 填表人.</summary>
    private static List<TableLine> DropAsideLines(List<TableLine> lines, HeaderReader heads)
    {
        bool IsAside(TableLine line) => line.Grid is null && !heads.HasNumbers(line);
        if (lines.TrueForAll(line => line.Grid is null))
            return lines;
        var kept = lines.SkipWhile(IsAside).ToList();
        while (IsAside(kept[^1]))
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private IEnumerable<BudgetTable> ReadBlock(List<TableLine> block)
    {
        var rows = new List<PrintedRow>();
        IReadOnlyList<TableColumn>? columns = null;
        foreach (var run in SplitIntoRuns(block))
        {
            var layout = isGrid
                ? TableLayout.FromGridLines(run, heads)
                : TableLayout.FromLooseLines(run, heads);
            if (layout.HeaderLines > 0 || columns is null)
                columns = layout.Columns;
            rows.AddRange(ReadRunRows(run, layout, rows.Count));
        }

        var hasHeads = block.Exists(IsHeaderLine);
        return new EntryJoiner(text, rows)
            .JoinEntries()
            .SplitWhereRepeated()
            .Select(part => CreateBudgetTable(part, columns ?? []) with { HasHeaders = hasHeads });
    }

    /// <summary>Lines of one grid, or loose lines in a row.</summary>
    private static IEnumerable<List<TableLine>> SplitIntoRuns(List<TableLine> block)
    {
        var run = new List<TableLine>();
        foreach (var line in block)
        {
            if (run.Count > 0 && !ReferenceEquals(run[^1].Grid, line.Grid))
            {
                yield return run;
                run = [];
            }

            run.Add(line);
        }

        if (run.Count > 0)
            yield return run;
    }

    private IEnumerable<PrintedRow> ReadRunRows(List<TableLine> run, TableLayout layout, int first)
    {
        var reader = new LineReader(text, heads.Subjects, region.Unit, layout);
        var last = Math.Max(layout.HeaderLines - 1, 0);
        for (var at = last; at < run.Count; at++)
        {
            if (at < layout.HeaderLines && run[at].Grid is not null)
                continue;
            if (IsHeaderLine(run[at]))
                continue;
            yield return CreatePrintedRow(reader.ReadEntries(run[at], first + at), run[at]);
        }
    }

    /// <summary>A single name in the row of a grid is that of a blank row.</summary>
    private bool IsHeaderLine(TableLine line) =>
        !heads.HasNumbers(line)
        && (line.Grid is null || heads.HasSeveralWords(line))
        && line.Cells.Any(cell => heads.IsHeaderCell(heads.NormaliseCell(cell.Span)));

    private static PrintedRow CreatePrintedRow(IReadOnlyList<TableEntry> entries, TableLine line)
    {
        var isFragment =
            entries is [{ Code: null, IsBlank: true, Label.Number: null, LabelSpan: not null }]
            && line.Grid is null;
        return new(entries, isFragment ? entries[0].LabelSpan : null);
    }

    private BudgetTable CreateBudgetTable(EntryList part, IReadOnlyList<TableColumn> columns) =>
        new(FindPartSpan(part), region.Title, region.Unit, columns, part.MarkFullRows(columns.Count, isGrid))
        {
            IsGrid = isGrid,
            Notes = region.Notes,
            DoubtfulLines = part.DoubtfulLines,
        };

    private TextSpan FindPartSpan(EntryList part) =>
        part.Entries.Count == 0
            ? region.Span
            : TextSpan.FromBounds(
                region.Title?.Span.Start ?? part.Entries[0].Span.Start,
                part.Entries.Max(entry => entry.Span.End)
            );
}

/// <summary>A printed line as read; the fragment is a piece of a label that was broken over several lines.</summary>
public sealed record PrintedRow(IReadOnlyList<TableEntry> Entries, TextSpan? Fragment);
