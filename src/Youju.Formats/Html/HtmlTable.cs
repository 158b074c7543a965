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

    /// <summary>Null for a table that only lays out the page: one of a single cell, or one with tables inside.</summary>
    public static HtmlTable? Read(IElement element, ReadingBudget budget)
    {
        var sources = RowsOf(element).ToList();
        if (sources.Sum(row => row.Cells.Count) < 2 || sources.Any(row => row.Cells.Any(HasTable)))
            return null;
        var table = new HtmlTable { Line = element.SourceReference?.Position.Line };
        foreach (var (row, isHeader) in sources.Select(source => (source.Cells, source.IsHeader)))
        {
            if (isHeader && table.HeaderRows == table.rows.Count)
                table.HeaderRows++;
            table.Add(row, budget);
        }

        return table;
    }

    private void Add(List<IElement> cells, ReadingBudget budget)
    {
        var (row, column) = (rows.Count, 0);
        var laid = new List<CellContent>(cells.Count);
        foreach (var cell in cells)
        {
            while (column < freeFrom.Count && freeFrom[column] > row)
                column++;
            var (width, height) = (
                cell.Number("colspan", 1, WidestSpan),
                cell.Number("rowspan", 1, TallestSpan)
            );
            var words = Words(cell, budget);
            budget.SpendBlock(0);
            laid.Add(new(words, column, width, height, new(Line: cell.SourceReference?.Position.Line)));
            for (; width > 0; width--)
                Cover(column++, row + height);
        }

        rows.Add(laid);
    }

    private void Cover(int column, int row)
    {
        while (freeFrom.Count <= column)
            freeFrom.Add(0);
        freeFrom[column] = row;
    }

    private static IEnumerable<(List<IElement> Cells, bool IsHeader)> RowsOf(IElement table)
    {
        foreach (var child in table.Children.Where(child => child.IsVisible()))
        {
            if (child.LocalName == "tr")
                yield return (CellsOf(child), false);
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
                foreach (var row in child.Children.Where(row => row.LocalName == "tr" && row.IsVisible()))
                    yield return (CellsOf(row), child.LocalName == "thead");
        }
    }

    private static List<IElement> CellsOf(IElement row) =>
        [.. row.Children.Where(cell => cell.LocalName is "td" or "th" && cell.IsVisible())];

    private static bool HasTable(IElement element) =>
        element.Children.Any(child => child.LocalName == "table" || HasTable(child));

    private static string Words(IElement cell, ReadingBudget budget)
    {
        var words = new StringBuilder();
        Gather(cell, words, budget);
        return PageText.Take(words);
    }

    private static void Gather(IElement element, StringBuilder words, ReadingBudget budget)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                budget.SpendText(text.Length);
                PageText.Append(words, text.Data);
            }
            else if (node is IElement child && child.IsVisible())
            {
                if (child.IsBlock() || child.LocalName == "br")
                    PageText.Append(words, " ");
                Gather(child, words, budget);
            }
        }
    }
}
