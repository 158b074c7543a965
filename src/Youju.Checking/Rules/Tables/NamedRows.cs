using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>An amount in a row that a name alone heads.</summary>
/// <param name="Name">The row's name as names are compared.</param>
/// <param name="Head">What stands above it in its column.</param>
internal sealed record NamedCell(string Name, string Head, PrintedFigure Figure, TextSpan Row);

/// <summary>The amounts of tables in plain rows: a name and its figures, under heads that say what each is.</summary>
internal static class NamedRows
{
    public static IReadOnlyList<NamedCell> CollectCells(Report report)
    {
        var cells = new List<NamedCell>();
        MoneyUnit? announced = null;
        foreach (var block in report.Document.Blocks)
        {
            if (block is Paragraph)
                announced = MoneyUnit.ParseAnnouncement(report.Slice(block.Span)) ?? announced;
            else if (block is Table { ColumnsKnown: true } table)
                cells.AddRange(ReadTable(report, table, announced?.Scale));
        }

        return cells;
    }

    private static IEnumerable<NamedCell> ReadTable(Report report, Table table, decimal? announced)
    {
        var heads = new Dictionary<int, string>();
        foreach (var row in table.Rows)
        {
            var numbers = row.Cells.Where(cell => ReadNumber(report, cell) is not null).ToList();
            if (numbers.Count == 0)
            {
                foreach (var cell in row.Cells)
                    heads[cell.Column] = RowLabel.NormaliseName(report.Slice(cell.Span));
            }
            else if (FindOnlyName(report, row.Cells.Except(numbers)) is { } name)
            {
                foreach (var cell in numbers)
                    if (
                        heads.TryGetValue(cell.Column, out var head)
                        && (MoneyUnit.FindAmong(head) ?? announced) is { } scale
                    )
                        yield return new(name, head, CreateFigure(report, cell, scale), row.Span);
            }
        }
    }

    private static string? FindOnlyName(Report report, IEnumerable<Cell> cells) =>
        cells.Select(cell => report.Slice(cell.Span).Trim()).Where(words => words.Length > 0).ToList()
            is [var only]
            ? RowLabel.ParsePrinted(only).Words
            : null;

    private static PrintedFigure CreateFigure(Report report, Cell cell, decimal scale)
    {
        var number = ReadNumber(report, cell)!.Value;
        return new(cell.Span, number.Value, number.Grain, scale, Unit.Yuan, Qualifier.Rounded);
    }

    private static PrintedNumber? ReadNumber(Report report, Cell cell)
    {
        var words = report.Slice(cell.Span).Trim();
        return PrintedNumber.ParseAtStart(words) is { } number && number.Length == words.Length
            ? number
            : null;
    }
}
