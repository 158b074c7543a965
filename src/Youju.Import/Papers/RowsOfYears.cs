using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Rows of which each tells another year or stage of the same items: 2024年预算 and below it 2025年预算, or 预算 and 决算.</summary>
internal sealed class RowsOfYears(PaperTable table, PaperAmounts amounts)
{
    private readonly List<PaperEntry> rows = [.. table.Entries.Where(table.HasAmount)];

    /// <summary>Whether all rows are such, and one at least tells a stage; the years of several decades or of nothing tell none.</summary>
    public bool TellsRows =>
        rows.Count > 0
        && rows.TrueForAll(row => row.Time is not null)
        && rows.Exists(row => row.Time is { Stage: not null, Year: not null } or { YearsBack: > 0 })
        && rows.Select(row => row.Time).Distinct().Count() == rows.Count;

    public IEnumerable<PlacedAmount> PlaceColumn(string key, PaperColumn column) =>
        from row in rows
        let told = column with
        {
            Stage = FindStage(row) ?? column.Stage,
            Year = row.Time!.Year ?? column.Year,
            YearsBack = row.Time.YearsBack,
        }
        let place = amounts.FindLedgerColumn(told, table.FindOwnColumn())
        where place is not null
        let read = amounts.ReadAmount(key, place.Value, row, column)
        where read is not null
        select read;

    // 预算 beside what was spent in that year is what the year could spend, unless years are compared by what each began with.
    private PaperStage? FindStage(PaperEntry row) =>
        row.Time is { Stage: PaperStage.Budget }
        && !table.IsBudgetInitial
        && rows.Exists(other => IsSpent(other) && FindYear(other) == FindYear(row))
        && !rows.Exists(other => FindYear(other) < FindYear(row))
            ? PaperStage.Adjusted
            : row.Time!.Stage;

    private static bool IsSpent(PaperEntry row) => row.Time is { Stage: PaperStage.Executed };

    private int FindYear(PaperEntry row) => row.Time!.Year ?? amounts.Year - amounts.Age - row.Time.YearsBack;
}
