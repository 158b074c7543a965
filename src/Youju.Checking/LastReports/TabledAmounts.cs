using Youju.Checking.Engine;
using Youju.Checking.Tables;
using Youju.Domain.Budget;
using Youju.Domain.Drafts;
using Youju.Domain.Figures;
using Youju.Packs;

namespace Youju.Checking.LastReports;

/// <summary>The amounts that the published tables inside a report show, by the cells that the pack names.</summary>
internal sealed class TabledAmounts(Report report, Citation cite)
{
    private readonly ILookup<string, BudgetTable> byForm = report.Tables.Where(table => table.Form is not null && !table.IsEmpty).ToLookup(table => table.Form!, StringComparer.Ordinal);
    private readonly LineNames lines = new(report.Pack);

    public IEnumerable<TakenAmount> Read() => report.Pack.LastReport.Cells
        .Select(Read).OfType<TakenAmount>()
        .GroupBy(taken => (taken.Key, taken.Column)).Select(same => same.First());

    private TakenAmount? Read(StatedCell cell)
    {
        if (Find(cell) is not { } figure || figure.Unit != Unit.Yuan || !Money.TryFromYuan(figure.Nominal, out var money)) return null;
        var grain = money.Fen != 0 && Money.TryFromYuan(figure.Grain * figure.Scale, out var step) ? step : new Money(1);
        var title = byForm[cell.At.Form].First().Title?.Words;
        return new(cell.Key, cell.Stage, new(money, grain), cite.File, cite.Place(figure.Span), $"{cite.Source(figure.Span)}（{title}）");
    }

    // A form that stands there twice, or a line that says two things, says nothing.
    private PrintedFigure? Find(StatedCell cell)
    {
        if (byForm[cell.At.Form].ToList() is not [var table] || lines.Find(table, cell.At.Line) is not { IsBlank: false } entry) return null;
        return cell.At.Column is not { } column ? entry.Amounts[0].Figure : table.ColumnOf(column) is { } at ? entry.At(at) : null;
    }
}
