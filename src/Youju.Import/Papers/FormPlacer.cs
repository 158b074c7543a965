using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Finds the place of each amount of a published table in the ledger.</summary>
internal sealed class FormPlacer(
    PaperTable table,
    TablePlacement placement,
    LineNames lines,
    PaperAmounts amounts,
    Pack pack
)
{
    // 合计 over the columns of a group means its whole.
    private readonly HashSet<string> wholes =
    [
        .. pack.Papers.Items.Select(group => group.Keys.First(item => item.Value == group.Whole).Key),
    ];

    private const string Total = "total";
    private const string Spent = "-spent";
    private const string Budgeted = "-budget";

    private static readonly PaperStage?[] BudgetStages =
    [
        PaperStage.Budget,
        PaperStage.Adjusted,
        PaperStage.Initial,
    ];

    public IReadOnlyList<PlacedAmount> PlaceAmounts() =>
        [.. placement.Cells.SelectMany(PlaceCell).Concat(PlaceCodeRows())];

    private IEnumerable<PlacedAmount> PlaceCell(CellPlacement cell)
    {
        if (FindEntry(cell) is not { } entry)
            yield break;
        foreach (var column in FindColumns(entry, cell.Column))
        {
            if (
                amounts.FindLedgerColumn(IgnoreCarrying(column), cell.Into ?? placement.Into) is { } into
                && amounts.ReadAmount(cell.Key, into, entry, column) is { } read
            )
                yield return read;
        }
    }

    // 上年结转 is a column of its own in published tables, and no stage of another amount.
    private static PaperColumn IgnoreCarrying(PaperColumn column) =>
        column.Stage == PaperStage.CarriedOver ? column with { Stage = null } : column;

    private PaperEntry? FindEntry(CellPlacement cell)
    {
        if (cell.Under is { } above)
            return
                table
                    .Entries.SkipWhile(entry => !HasMeaning(entry, above))
                    .FirstOrDefault(entry => HasMeaning(entry, cell.Line))
                    is { } found
                && HasAmount(found)
                ? found
                : null;
        if (cell.Before is { } below)
            return table
                .Entries.TakeWhile(entry => !HasMeaning(entry, below))
                .FirstOrDefault(entry => HasAmount(entry) && HasMeaning(entry, cell.Line));
        return FindUnnamedTotal(cell.Line) ?? FindAgreedEntry(cell.Line);
    }

    // A table of one row may leave its name out or bear the unit's; one of two sides calls both totals 总计.
    private PaperEntry? FindUnnamedTotal(string line) =>
        line switch
        {
            Total => table.Entries.Where(HasAmount).ToList() is [{ Code: null } sole]
            && lines.FindLineKeys(sole.Label.Words).Count == 0
                ? sole
                : null,
            "income-total" => FindTwoTotals().FirstOrDefault(),
            "spending-total" => FindTwoTotals().LastOrDefault(),
            _ => null,
        };

    private IEnumerable<PaperEntry> FindTwoTotals() =>
        table
            .Entries.Where(entry => HasAmount(entry) && HasMeaning(entry, Total))
            .GroupBy(entry => entry.Row.Number)
            .Where(row => row.Count() >= 2)
            .TakeLast(1)
            .SelectMany(row => row);

    private PaperEntry? FindAgreedEntry(string line) =>
        table
            .Entries.Where(entry => HasAmount(entry) && HasMeaning(entry, line))
            .DistinctBy(entry =>
                table
                    .FindAmountColumns(entry.Block)
                    .Select(column => PaperTable.FindAmount(entry, column)?.Value)
                    .FirstOrDefault(value => value is not null)
            )
            .ToList()
            is [var only]
            ? only
            : null;

    private bool HasMeaning(PaperEntry entry, string line) =>
        lines.FindLineKeys(entry.Label.Words).Contains(line);

    private bool HasAmount(PaperEntry entry) => table.HasAmount(entry);

    /// <summary>The columns of a meaning, one for each stage and year; those of the whole where none is named.</summary>
    private IEnumerable<PaperColumn> FindColumns(PaperEntry entry, string? meaning)
    {
        var own = table
            .FindAmountColumns(entry.Block)
            .Where(column => PaperTable.FindAmount(entry, column) is not null)
            .ToList();
        var fitting = own.FindAll(column => meaning is null ? column.IsWhole : HasMeaning(column, meaning));
        if (fitting.Count == 0 && meaning is null or Total && (meaning is null || own.Count == 1))
            fitting = [.. own.Take(1)];
        return fitting.DistinctBy(column => (column.Stage, amounts.FindYearOf(column)));
    }

    private bool HasMeaning(PaperColumn column, string meaning) =>
        column.Meanings.Contains(meaning)
        || (wholes.Contains(meaning) && column.IsWhole)
        || (
            meaning.EndsWith(Spent, StringComparison.Ordinal)
            && column.Stage is null or PaperStage.Executed
            && IsPartOf(column, meaning[..^Spent.Length])
        )
        || (
            meaning.EndsWith(Budgeted, StringComparison.Ordinal)
            && BudgetStages.Contains(column.Stage)
            && IsPartOf(column, meaning[..^Budgeted.Length])
        );

    private bool IsPartOf(PaperColumn column, string subject) =>
        column.Meanings.Contains(subject) || (wholes.Contains(subject) && column.IsWhole);

    private IEnumerable<PlacedAmount> PlaceCodeRows() =>
        placement.Codes is { } before
            ? new CodeRows(table, amounts, pack.Ledger).PlaceRows(before, placement.Into)
            : [];
}
