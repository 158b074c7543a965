using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>The amounts of one table in yuan, and the column of the ledger that each belongs to.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="scale">Yuan per printed unit, where neither head nor cell name another.</param>
/// <param name="year">The dossier's year.</param>
/// <param name="ownYear">The year that the table is of.</param>
internal sealed class PaperAmounts(PaperTable table, string file, decimal scale, int year, int ownYear)
{
    private readonly SortedSet<string> finer = new(StringComparer.Ordinal);
    private readonly HashSet<(int Row, int Column)> taken = [];
    private readonly SortedSet<int> otherYears = [];
    private readonly Dictionary<decimal, Money> grains = [];

    /// <summary>The amounts that were rounded to the fen, each with its cell.</summary>
    public IReadOnlyCollection<string> Finer => finer;

    /// <summary>Years of columns that the dossier keeps no amounts of.</summary>
    public IReadOnlyCollection<int> YearsLeftOut => otherYears;

    public int Year => year;

    /// <summary>How many years before the dossier's the table is.</summary>
    public int Age => year - ownYear;

    /// <summary>Whether years may stand side by side as an office lays them out; a published form says itself what its budget
    /// is.</summary>
    public bool MayCompareYears { get; init; } = true;

    public bool HasTaken => taken.Count > 0;

    /// <summary>Whether most of the amounts have found a place.</summary>
    public bool HasTakenMost(IReadOnlyList<string> open) => HasTaken && taken.Count >= open.Count;

    public bool IsTaken(PaperEntry entry, PaperColumn column) =>
        taken.Contains((entry.Row.Number, column.Position));

    public void MarkTaken(PaperEntry entry, PaperColumn column) =>
        taken.Add((entry.Row.Number, column.Position));

    /// <summary>Counts the parts of a row as taken in each column in which they come to it.</summary>
    public void MarkParts(PaperEntry whole, IReadOnlyList<PaperEntry> parts)
    {
        foreach (
            var column in table
                .FindAmountColumns(whole.Block)
                .Where(column =>
                    PaperTable.FindAmount(whole, column)?.Value
                    == parts.Sum(part => PaperTable.FindAmount(part, column)?.Value ?? 0)
                )
        )
        {
            foreach (var part in parts)
                MarkTaken(part, column);
        }
    }

    private static readonly Dictionary<PaperStage, AmountColumn> StageColumns = new()
    {
        [PaperStage.Initial] = AmountColumn.Initial,
        [PaperStage.Budget] = AmountColumn.Initial,
        [PaperStage.Adjusted] = AmountColumn.Adjusted,
        [PaperStage.Added] = AmountColumn.Added,
        [PaperStage.CarriedOver] = AmountColumn.CarriedOver,
        [PaperStage.Executed] = AmountColumn.Executed,
    };

    // 预算 beside what was spent is that of the whole year.
    private AmountColumn? FindStageColumn(PaperColumn column) =>
        column.Stage is not { } stage ? null
        : stage == PaperStage.Budget
        && IsBesideExecuted(column)
        && !table.IsBudgetInitial
        && !(MayCompareYears && IsAmongYears(column))
            ? AmountColumn.Adjusted
        : StageColumns[stage];

    /// <summary>The ledger's column for amounts of a column of the table; null where the ledger has none.</summary>
    /// <param name="into">For a column whose heads name no stage.</param>
    public AmountColumn? FindLedgerColumn(PaperColumn column, AmountColumn? into)
    {
        var stage = FindStageColumn(column) ?? (column.Stage is null ? into : null);
        var age = year - FindYearOf(column);
        if (age is 0 or 1)
            return age == 0 ? stage : stage?.ToNextYearColumn();
        otherYears.Add(FindYearOf(column));
        return null;
    }

    public PlacedAmount? ReadAmount(string key, AmountColumn column, PaperEntry entry, PaperColumn from) =>
        ReadMoney(entry, from) is { } amount ? new(key, column, amount, FindSource(entry, from)) : null;

    /// <summary>The amount in a cell; null where it holds none. It counts as taken.</summary>
    public Amount? ReadMoney(PaperEntry entry, PaperColumn from)
    {
        if (entry.IsCounted || PaperTable.FindAmount(entry, from) is not { IsPercent: false } cell)
            return null;
        var unit = cell.Scale ?? from.Scale ?? entry.Scale ?? scale;
        var (yuan, isRounded) = WholeFen.FromYuan(cell.Value * unit);
        if (isRounded)
            finer.Add($"{FormatAddress(entry, from)} {FieldText.FormatNumber(cell.Value * unit)}元");
        MarkTaken(entry, from);
        return Money.TryFromYuan(yuan, out var money) ? new(money, FindGrain(unit)) : null;
    }

    public CellSource FindSource(PaperEntry entry, PaperColumn from) =>
        new(file, table.Sheet, FormatAddress(entry, from));

    public static string FormatAddress(PaperEntry entry, PaperColumn from) =>
        WorkbookCell.FormatAddress(from.Position, entry.Row.Number);

    public int FindYearOf(PaperColumn column) =>
        (column.Year ?? ownYear) - (column.Year is null ? column.YearsBack : 0);

    // 预算数 beside 执行数 is what the year could spend; alone it is what the year began with.
    private bool IsBesideExecuted(PaperColumn column) =>
        table.Columns.Any(other =>
            other is { Holds: ColumnContent.Amounts, Stage: PaperStage.Executed }
            && FindYearOf(other) == FindYearOf(column)
        ) || (table.FindOwnColumn() == AmountColumn.Executed && PeriodColumns.ListWholeYear(table).Count > 0);

    // 2024年决算 | 2025年预算 | 2025年决算: years are compared, each by the budget that it began with; 2025年 may be left out.
    private bool IsAmongYears(PaperColumn column) =>
        table.Columns.Any(other =>
            other is { Holds: ColumnContent.Amounts, Stage: PaperStage.Executed, Year: { } past }
            && past < FindYearOf(column)
        );

    // A table is printed to one step: 62.6 among amounts with two decimals means 62.60.
    private Money FindGrain(decimal unit)
    {
        if (grains.TryGetValue(unit, out var known))
            return known;
        var decimals = (
            from entry in table.Entries
            from column in table.FindAmountColumns(entry.Block)
            let amount = PaperTable.FindAmount(entry, column)
            where amount is { IsPercent: false }
            select CountDecimals(amount.Value.Value)
        )
            .DefaultIfEmpty()
            .Max();
        var step = unit;
        for (var at = 0; at < decimals; at++)
            step /= 10;
        return grains[unit] = step < 1 ? new(1) : Money.FromYuan(step);
    }

    private static int CountDecimals(decimal value)
    {
        var decimals = 0;
        for (; decimals < 8 && value != decimal.Truncate(value); decimals++)
            value *= 10;
        return decimals;
    }
}
