using Youju.Domain.Budget;
using Youju.Domain.Drafts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Imports;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Tables;

namespace Youju.Reading.LastReports;

/// <summary>What the tables inside a report show: the cells that the pack names, and the lines of forms whose heads name the year.</summary>
public sealed class TabledAmounts(ReportContent report, Citation cite)
{
    private const int MostPeople = 1_000_000;

    private readonly ILookup<string, BudgetTable> byForm = report
        .Tables.Where(table => table.Form is not null && !table.IsEmpty)
        .ToLookup(table => table.Form!, StringComparer.Ordinal);
    private readonly LineNames lines = LineNames.Of(report.Pack);

    public IEnumerable<TakenAmount> Read() =>
        report
            .Pack.LastReport.Cells.Select(Stated)
            .Concat(report.Pack.Imports.Tables.SelectMany(Headed))
            .OfType<TakenAmount>()
            .GroupBy(taken => (taken.Key, taken.Column))
            .Select(same => same.First());

    /// <summary>Posts and people, by the key of the fact.</summary>
    public IEnumerable<KeyValuePair<string, Taken<int>>> Counts() =>
        from stated in report.Pack.LastReport.CountCells
        let shown = Parts(stated.Form)
            .SelectMany(table => table.Entries.SelectMany(entry => Under(table, entry, stated.Column)))
            .ToList()
        where
            shown is [{ Figure.Value: >= 0 and < MostPeople }]
            && shown[0].Figure.Value == decimal.Truncate(shown[0].Figure.Value)
        select KeyValuePair.Create(stated.Key, new Taken<int>((int)shown[0].Figure.Value, Source(shown[0])));

    // A form may change its heads half way; one that stands there twice, or is of another year, says nothing.
    private IReadOnlyList<BudgetTable> Parts(string form) =>
        byForm[form].ToList() is [{ Title: { } title }, ..] parts
        && parts.TrueForAll(part => part.Title == title)
        && (title.Year ?? report.Year) == report.Year
            ? parts
            : [];

    private TakenAmount? Stated(StatedCell cell) =>
        Parts(cell.At.Form)
            .Select(table =>
                lines.Find(table, cell.At.Line) is { IsBlank: false } entry
                    ? Cells(table, entry, cell.At.Column).FirstOrDefault()
                    : null
            )
            .FirstOrDefault(shown => shown is not null)
            is { } found
            ? Amount(cell.Key, cell.Stage, found)
            : null;

    private IEnumerable<TakenAmount?> Headed(TablePlacement placement) =>
        from table in placement.Heads.Count > 0 ? Parts(placement.Form) : []
        from cell in placement.Cells
        let entry = cell.Under is { } above
            ? lines.FindUnder(table, above, cell.Line)
            : lines.Find(table, cell.Line)
        where entry is { IsBlank: false }
        from shown in Cells(table, entry)
        where shown.Head?.Year == report.Year
        let stage = placement
            .Heads.Where(head => shown.Head!.Name.EndsWith(head.Key, StringComparison.Ordinal))
            .Select(head => head.Value.NextYear())
            .FirstOrDefault()
        where stage is not null
        select Amount(cell.Key, stage.Value, shown);

    private static IEnumerable<ShownFigure> Cells(BudgetTable table, TableEntry entry, string? column) =>
        column is null ? [new(table, entry, null, entry.Amounts[0].Figure)] : Under(table, entry, column);

    private static IEnumerable<ShownFigure> Under(BudgetTable table, TableEntry entry, string column) =>
        Cells(table, entry).Where(shown => shown.Head?.Meaning == column);

    private static IEnumerable<ShownFigure> Cells(BudgetTable table, TableEntry entry) =>
        from at in Enumerable.Range(0, table.Columns.Count)
        let figure = entry.At(at)
        where figure is not null
        select new ShownFigure(table, entry, table.Columns[at], figure);

    private TakenAmount? Amount(string key, AmountColumn stage, ShownFigure shown)
    {
        var (figure, table) = (shown.Figure, shown.Table);
        var scale = table.Unit.Scale
            ?? MoneyUnit.InBrackets(report.Slice(table.Span), report.Pack.Imports.MoneyUnits);
        if (
            scale is null
            || figure.Unit == Unit.Percent
            || !Money.TryFromYuan(figure.Value * scale.Value, out var money)
        )
            return null;
        var grain =
            money.Fen != 0 && Money.TryFromYuan(figure.Grain * scale.Value, out var step)
                ? step
                : new Money(1);
        return new(
            key,
            stage,
            new(money, grain),
            new(cite.File, table.Title!.Words, $"{shown.Cell}（{cite.Place(figure.Span)}）"),
            Source(shown)
        );
    }

    private string Source(ShownFigure shown) =>
        $"{cite.Source(shown.Figure.Span)}（{shown.Table.Title!.Words} {shown.Cell}）";
}

/// <summary>A figure of a table with what stands beside and above it.</summary>
public sealed record ShownFigure(BudgetTable Table, TableEntry Entry, TableColumn? Head, PrintedFigure Figure)
{
    /// <summary>公务接待·2024年决算数</summary>
    public string Cell =>
        string.Join(
            '·',
            new[] { Entry.Label.Words, Head?.Name }.Where(words => !string.IsNullOrEmpty(words))
        );
}
