using Youju.Domain.Budget;
using Youju.Domain.Drafts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Imports;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Tables;

namespace Youju.Reading.LastReports;

/// <summary>
/// What the tables inside a report show: the cells that the pack names, and the lines of forms whose heads
/// name the year.
/// </summary>
internal sealed class TabledAmounts(ReportContent report, Citation cite)
{
    private const int MostPeople = 1_000_000;

    private readonly ILookup<string, BudgetTable> byForm = report
        .Tables.Where(table => table.Form is not null && !table.IsEmpty)
        .ToLookup(table => table.Form!, StringComparer.Ordinal);
    private readonly LineNames lines = LineNames.FromPack(report.Pack);

    public IEnumerable<ExtractedAmount> ReadAmounts() =>
        report
            .Pack.LastReport.Cells.Select(ReadStatedCell)
            .Concat(report.Pack.Imports.Tables.SelectMany(ReadYearColumns))
            .OfType<ExtractedAmount>()
            .GroupBy(taken => (taken.Key, taken.Column))
            .Select(same => same.First());

    /// <summary>Posts and people, by the key of the fact.</summary>
    public IEnumerable<KeyValuePair<string, ExtractedValue<int>>> ReadStaffCounts() =>
        from stated in report.Pack.LastReport.CountCells
        let shown = FindFigures(stated.Form, stated.Column).ToList()
        where shown.Count == 1 && IsCount(shown[0].Figure.Value)
        select KeyValuePair.Create(
            stated.Key,
            new ExtractedValue<int>((int)shown[0].Figure.Value, DescribeSource(shown[0]))
            {
                Span = shown[0].Figure.Span,
            }
        );

    private IEnumerable<ShownFigure> FindFigures(string form, string column) =>
        from table in FindFormParts(form)
        from entry in table.Entries
        from shown in FindFiguresInColumn(table, entry, column)
        select shown;

    private static bool IsCount(decimal value) => value is >= 0 and < MostPeople && decimal.IsInteger(value);

    // A form may change its heads half way; one that stands there twice, or is of another year, says nothing.
    private IReadOnlyList<BudgetTable> FindFormParts(string form) =>
        byForm[form].ToList() is [{ Title: { } title }, ..] parts
        && parts.TrueForAll(part => part.Title == title)
        && (title.Year ?? report.Year) == report.Year
            ? parts
            : [];

    private ExtractedAmount? ReadStatedCell(StatedCell cell) =>
        (
            from table in FindFormParts(cell.At.Form)
            let entry = lines.FindLine(table, cell.At.Line)
            where entry is { IsBlank: false }
            from shown in FindCellFigures(table, entry, cell.At.Column).Take(1)
            select ConvertToAmount(cell.Key, cell.Stage, shown)
        ).FirstOrDefault();

    private IEnumerable<ExtractedAmount?> ReadYearColumns(TablePlacement placement) =>
        from table in placement.Heads.Count > 0 ? FindFormParts(placement.Form) : []
        from cell in placement.Cells
        let entry = cell.Under is { } above
            ? lines.FindLineUnder(table, above, cell.Line)
            : lines.FindLine(table, cell.Line)
        where entry is { IsBlank: false }
        from shown in ListCellFigures(table, entry)
        where shown.Header?.Year == report.Year
        let stage = placement
            .Heads.Where(head => shown.Header!.Name.EndsWith(head.Key, StringComparison.Ordinal))
            .Select(head => head.Value.ToNextYearColumn())
            .FirstOrDefault()
        where stage is not null
        select ConvertToAmount(cell.Key, stage.Value, shown);

    private static IEnumerable<ShownFigure> FindCellFigures(
        BudgetTable table,
        TableEntry entry,
        string? column
    ) =>
        column is null
            ? [new(table, entry, null, entry.Amounts[0].Figure)]
            : FindFiguresInColumn(table, entry, column);

    private static IEnumerable<ShownFigure> FindFiguresInColumn(
        BudgetTable table,
        TableEntry entry,
        string column
    ) => ListCellFigures(table, entry).Where(shown => shown.Header?.Meaning == column);

    private static IEnumerable<ShownFigure> ListCellFigures(BudgetTable table, TableEntry entry) =>
        from at in Enumerable.Range(0, table.Columns.Count)
        let figure = entry.FindFigure(at)
        where figure is not null
        select new ShownFigure(table, entry, table.Columns[at], figure);

    private ExtractedAmount? ConvertToAmount(string key, AmountColumn stage, ShownFigure shown)
    {
        var (figure, table) = (shown.Figure, shown.Table);
        var scale = table.Unit.Scale
            ?? MoneyUnit.FindInBrackets(report.Slice(table.Span), report.Pack.Imports.MoneyUnits);
        if (scale is null || figure.Unit == Unit.Percent)
            return null;
        if (WrittenMoney.ToAmount(figure, scale.Value) is not { } amount)
            return null;
        return new(
            key,
            stage,
            amount,
            new(cite.File, table.Title!.Words, $"{shown.Cell}（{cite.DescribePlace(figure.Span)}）"),
            DescribeSource(shown)
        )
        {
            Span = figure.Span,
        };
    }

    private string DescribeSource(ShownFigure shown) =>
        $"{cite.DescribeSource(shown.Figure.Span)}（{shown.Table.Title!.Words} {shown.Cell}）";
}

/// <summary>A figure of a table with what stands beside and above it.</summary>
internal sealed record ShownFigure(
    BudgetTable Table,
    TableEntry Entry,
    TableColumn? Header,
    PrintedFigure Figure
)
{
    /// <summary>公务接待·2024年决算数</summary>
    public string Cell =>
        string.Join(
            '·',
            new[] { Entry.Label.Words, Header?.Name }.Where(words => !string.IsNullOrEmpty(words))
        );
}
