using System.Globalization;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Rebuilds tables that have no ruling lines from words that stand below each other.</summary>
internal static class AlignedTables
{
    private const int FewestRows = 3;

    public static (
        IReadOnlyList<(SketchedTable Table, bool ColumnsKnown)> Tables,
        IReadOnlyList<GlyphLine> Loose
    ) FindTables(IReadOnlyList<GlyphLine> lines, int page)
    {
        var tables = new List<(SketchedTable, bool)>();
        var loose = new List<GlyphLine>();
        foreach (var run in lines.Select(AlignedLine.FromLine).SplitRuns(GoesOn))
        {
            if (SketchTable(run, page) is { } table)
                tables.Add(table);
            else
                loose.AddRange(run.Select(row => row.Line));
        }

        return (tables, loose);
    }

    /// <summary>Parted lines that follow each other closely; a line of text stands for itself.</summary>
    private static bool GoesOn(List<AlignedLine> run, AlignedLine line) =>
        line.IsSegmented && run[^1].IsSegmented && IsNextLine(run[^1].Line, line.Line);

    private static bool IsNextLine(GlyphLine above, GlyphLine below) =>
        below.Baseline - above.Baseline < above.Size * 4;

    private static (SketchedTable Table, bool ColumnsKnown)? SketchTable(List<AlignedLine> run, int page)
    {
        var figures = run.Where(row => row.HasFigure).ToList();
        if (figures.Count < FewestRows || figures.Count * 2 < run.Count)
            return null;
        var bands = ColumnBands.FromRows(figures);
        if (bands.Count < 2 || IsTableOfContents(figures, bands))
            return null;
        var rows = run.Select(row => AlignedRow.SketchRow(row, bands, page)).ToList();
        var area = run.Select(row => row.Line.Area).Aggregate(Area.Union);
        return (new(bands.Edges, rows, page, area), figures.TrueForAll(row => FitsBands(row, bands)));
    }

    /// <summary>Whether each of its words has one column to itself.</summary>
    private static bool FitsBands(AlignedLine row, ColumnBands bands)
    {
        var columns = row.Segments.Select(bands.FindColumns).ToHashSet();
        return columns.Count == row.Segments.Count && columns.All(column => column.First == column.Last);
    }

    /// <summary>A table of contents: titles and page numbers that only grow.</summary>
    private static bool IsTableOfContents(List<AlignedLine> rows, ColumnBands bands)
    {
        if (bands.Count != 2)
            return false;
        var numbers = rows.Select(row => row.Segments[^1].Text).ToList();
        return numbers.All(number => number.Length <= 3 && number.All(char.IsAsciiDigit))
            && numbers
                .Zip(numbers.Skip(1))
                .All(pair => ParsePageNumber(pair.First) <= ParsePageNumber(pair.Second));
    }

    private static int ParsePageNumber(string digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
