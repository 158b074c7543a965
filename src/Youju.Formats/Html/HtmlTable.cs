using System.Text;
using AngleSharp.Dom;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Html;

/// <summary>A table of a page with the columns of its cells worked out from their spans.</summary>
internal sealed class HtmlTable
{
    private const int WidestSpan = 1000;
    private const int TallestSpan = 65_534;

    private readonly List<IReadOnlyList<CellContent>> rows = [];

    // For each column the first row that no cell from above covers.
    private readonly List<int> freeFrom = [];

    public IReadOnlyList<IReadOnlyList<CellContent>> Rows => rows;

    public int HeaderRows { get; private set; }

    public int? Line { get; private init; }

    /// <summary>Null for a table that only lays out the page: one of a single cell, or one that mostly holds others.</summary>
    public static HtmlTable? ReadTable(IElement element, ReadingBudget budget)
    {
        var sources = CollectRows(element).ToList();
        if (sources.Sum(row => row.Cells.Count) < 2 || MostlyHoldsTables(element, sources))
            return null;
        var table = new HtmlTable { Line = element.SourceReference?.Position.Line };
        foreach (var (row, isHeader) in sources.Select(source => (source.Cells, source.IsHeader)))
        {
            if (isHeader && table.HeaderRows == table.rows.Count)
                table.HeaderRows++;
            table.AddRow(row, budget);
        }

        return table;
    }

    private void AddRow(List<IElement> cells, ReadingBudget budget)
    {
        var (row, column) = (rows.Count, 0);
        var laid = new List<CellContent>(cells.Count);
        foreach (var cell in cells)
        {
            while (column < freeFrom.Count && freeFrom[column] > row)
                column++;
            var (width, height) = (
                cell.ReadNumber("colspan", 1, WidestSpan),
                cell.ReadNumber("rowspan", 1, TallestSpan)
            );
            var words = ReadCellText(cell, budget);
            budget.SpendBlock(0);
            laid.Add(new(words, column, width, height, new(Line: cell.SourceReference?.Position.Line)));
            for (; width > 0; width--)
                CoverColumn(column++, row + height);
        }

        rows.Add(laid);
    }

    private void CoverColumn(int column, int row)
    {
        while (freeFrom.Count <= column)
            freeFrom.Add(0);
        freeFrom[column] = row;
    }

    private static IEnumerable<(List<IElement> Cells, bool IsHeader)> CollectRows(IElement table)
    {
        foreach (var child in table.Children.Where(child => child.IsVisible()))
        {
            if (child.LocalName == "tr")
                yield return (CollectCells(child), false);
            else if (PageLandmarks.RowGroups.Contains(child.LocalName))
                foreach (var row in child.Children.Where(row => row.LocalName == "tr" && row.IsVisible()))
                    yield return (CollectCells(row), child.LocalName == "thead");
        }
    }

    private static List<IElement> CollectCells(IElement row) =>
        [.. row.Children.Where(cell => cell.LocalName is "td" or "th" && cell.IsVisible())];

    // A small table in one cell of a form is part of its words; a table that lays out the page holds all of them in tables.
    private static bool MostlyHoldsTables(IElement table, List<(List<IElement> Cells, bool IsHeader)> rows)
    {
        var nested = rows.SelectMany(row => row.Cells).Where(ContainsTable).ToList();
        if (nested.Count == 0)
            return false;
        var isGrid = rows.Count(row => row.Cells.Count > 1) > 1;
        return !isGrid
            || nested.Sum(cell => cell.TextContent.Trim().Length) * 2 > table.TextContent.Trim().Length;
    }

    private static bool ContainsTable(IElement element) =>
        element.Children.Any(child => child.LocalName == "table" || ContainsTable(child));

    private static string ReadCellText(IElement cell, ReadingBudget budget)
    {
        var words = new StringBuilder();
        GatherText(cell, words, budget);
        return PageText.ExtractText(words);
    }

    private static void GatherText(IElement element, StringBuilder words, ReadingBudget budget)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                budget.SpendText(text.Length);
                PageText.AppendCollapsed(words, text.Data);
            }
            else if (node is IElement child && child.IsVisible())
            {
                if (child.IsBlockElement() || child.LocalName is "br" or "td" or "th" or "tr")
                    PageText.AppendCollapsed(words, " ");
                GatherText(child, words, budget);
            }
        }
    }
}
