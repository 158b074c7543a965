using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Finds the columns of a list that tell a stage of money as a whole: by their heads, else by arithmetic.</summary>
internal sealed class StageColumns
{
    private readonly PaperTable table;
    private readonly PaperAmounts amounts;
    private readonly Dictionary<AmountColumn, PaperColumn> stages = [];

    /// <summary>调增 and 调减, where what was added stands in two columns.</summary>
    private readonly IReadOnlyList<PaperColumn> parted = [];

    public StageColumns(PaperTable table, PaperLexicon lexicon, PaperAmounts amounts)
    {
        (this.table, this.amounts) = (table, amounts);
        AddNamed(lexicon);
        var named = stages.Keys.ToHashSet();
        AddBySum();
        AddByRemainder();
        if (IsAddedParted())
        {
            parted = [.. table.Columns.Where(column => IsMoney(column) && column.Stage == PaperStage.Added)];
            stages.Remove(AmountColumn.Added);
        }
        else
        {
            AddByDifference(AmountColumn.Added, AmountColumn.Adjusted, AmountColumn.Initial);
            AddByDifference(AmountColumn.Initial, AmountColumn.Adjusted, AmountColumn.Added);
        }

        Summed = FindSummed(lexicon);
        Computed = stages.Where(stage => !named.Contains(stage.Key)).ToDictionary();
    }

    private IReadOnlyDictionary<AmountColumn, IReadOnlyList<PaperColumn>> FindSummed(PaperLexicon lexicon)
    {
        var open = table
            .Columns.Where(column => IsMoney(column) && !column.IsWhole)
            .Select(column => (Into: amounts.FindLedgerColumn(column, table.FindOwnColumn()), column))
            .Where(one => one.Into is { } into && !stages.ContainsKey(into))
            .ToLookup(one => one.Into!.Value, one => one.column);
        var periods = PeriodColumns.ListWholeYear(table);
        var year = open.Where(stage => periods.Count > 0 && periods.All(stage.Contains)).ToList();
        // 1月 to 12月 and no column of what they come to.
        return year is [var only]
            ? new Dictionary<AmountColumn, IReadOnlyList<PaperColumn>> { [only.Key] = periods }
            : FundColumns.FindTogether(table, lexicon, open);
    }

    private void AddNamed(PaperLexicon lexicon)
    {
        foreach (
            var column in table
                .Columns.Where(IsMoney)
                .Where(column => column.Header.Length == 0 || !HasTwin(column))
                .OrderByDescending(column => column.IsWhole)
                .ThenBy(column => column.Stage is null)
                .ThenBy(column => lexicon.TellsContract(column.Path))
        )
        {
            var told =
                column.Stage is null && HasRivals(column)
                    ? column with
                    {
                        Stage = lexicon.FindGroupStage(column.Path),
                    }
                    : column;
            if (
                (told.Stage is not null || told == column)
                && amounts.FindLedgerColumn(told, table.FindOwnColumn()) is { } into
                && (column.IsWhole || IsAlone(column))
            )
                stages.TryAdd(into, column);
        }
    }

    // 金额 | 金额, and another number in each of them: nobody knows which of the two it is.
    private bool HasTwin(PaperColumn column) =>
        (
            from other in table.Columns.Where(IsMoney)
            where other.Position != column.Position
            where (other.Block, other.Header) == (column.Block, column.Header)
            from entry in table.Entries
            let one = PaperTable.FindAmount(entry, column)?.Value
            let two = PaperTable.FindAmount(entry, other)?.Value
            where one is not null
            where two is not null
            select one != two
        ).Any(differs => differs);

    /// <summary>Those of them that only arithmetic tells.</summary>
    public IReadOnlyDictionary<AmountColumn, PaperColumn> Computed { get; }

    public IReadOnlyDictionary<AmountColumn, PaperColumn> Found => stages;

    /// <summary>Stages of which only several columns together tell the whole: 财政拨款/决算 and 其他资金/决算.</summary>
    public IReadOnlyDictionary<AmountColumn, IReadOnlyList<PaperColumn>> Summed { get; }

    public bool HasAny => Found.Count + Summed.Count > 0;

    /// <summary>The amounts of a row with what was added in all, where it stands in two columns.</summary>
    public IReadOnlyDictionary<AmountColumn, Amount> FillAdded(
        PaperEntry entry,
        Dictionary<AmountColumn, Amount> row
    )
    {
        if (
            parted.Count > 0
            && row.TryGetValue(AmountColumn.Initial, out var first)
            && row.TryGetValue(AmountColumn.Adjusted, out var last)
        )
        {
            row[AmountColumn.Added] = last - first;
            foreach (var column in parted)
                amounts.MarkTaken(entry, column);
        }

        return row;
    }

    // Neither of the two columns alone makes the first budget the adjusted one; the one less the other does in every row.
    private bool IsAddedParted() =>
        stages.TryGetValue(AmountColumn.Initial, out var first)
        && stages.TryGetValue(AmountColumn.Adjusted, out var last)
        && table.Columns.Where(column => IsMoney(column) && column.Stage == PaperStage.Added).ToList()
            is [var more, var less]
        && table
            .Entries.Where(entry => PaperTable.FindAmount(entry, last) is not null && !entry.IsTotal)
            .All(entry =>
                ReadAmount(entry, last) - ReadAmount(entry, first) is var added
                && (
                    added == ReadAmount(entry, more) - ReadAmount(entry, less)
                    || added == ReadAmount(entry, more) + ReadAmount(entry, less)
                )
            );

    private static bool IsMoney(PaperColumn column) => column.Holds == ColumnContent.Amounts;

    // 资金构成/合计 beside 支付情况/合计: a title tells the stage of neither, but their own groups may.
    private bool HasRivals(PaperColumn column) =>
        column is { IsWhole: true, Path.Count: > 1 }
        && table.Columns.Any(other =>
            IsMoney(other)
            && other is { IsWhole: true, Stage: null, Path.Count: > 1 }
            && other.Block == column.Block
            && amounts.FindYearOf(other) == amounts.FindYearOf(column)
            && !other.Path.SkipLast(1).SequenceEqual(column.Path.SkipLast(1))
        );

    private bool IsAlone(PaperColumn column) =>
        table.Columns.Count(other =>
            IsMoney(other)
            && other.Stage == column.Stage
            && amounts.FindYearOf(other) == amounts.FindYearOf(column)
        ) == 1;

    // 变动后 and 可用合计 are in every row what the year began with and what was added.
    private void AddBySum()
    {
        if (
            !stages.ContainsKey(AmountColumn.Adjusted)
            && stages.TryGetValue(AmountColumn.Initial, out var first)
            && stages.TryGetValue(AmountColumn.Added, out var added)
            && FindFitting(
                (column, entry) =>
                    ReadAmount(entry, first) + ReadAmount(entry, added) == ReadAmount(entry, column),
                first
            )
                is { } sum
        )
            stages[AmountColumn.Adjusted] = sum;
    }

    // 使用 is what was spent if it and 余额 beside it come to the budget in every row.
    private void AddByRemainder()
    {
        if (
            stages.ContainsKey(AmountColumn.Executed)
            || (
                stages.GetValueOrDefault(AmountColumn.Adjusted)
                ?? stages.GetValueOrDefault(AmountColumn.Initial)
            )
                is not { } budget
        )
            return;
        var rests = table.Columns.Where(column => column.Holds == ColumnContent.Beside).ToList();
        if (
            FindFitting(
                (column, entry) =>
                    column.Holds == ColumnContent.Amounts
                    && rests.Exists(rest =>
                        ReadAmount(entry, column) + ReadAmount(entry, rest) == ReadAmount(entry, budget)
                    ),
                budget
            ) is
            { } spent
        )
            stages[AmountColumn.Executed] = spent;
    }

    // 变更数 is what was added if it is in every row what lies between the budget at first and the adjusted one.
    private void AddByDifference(AmountColumn wanted, AmountColumn whole, AmountColumn part)
    {
        if (
            !stages.ContainsKey(wanted)
            && stages.TryGetValue(whole, out var minuend)
            && stages.TryGetValue(part, out var subtrahend)
            && FindFitting(
                (column, entry) =>
                    ReadAmount(entry, minuend) - ReadAmount(entry, subtrahend) == ReadAmount(entry, column),
                minuend
            )
                is { } difference
        )
            stages[wanted] = difference;
    }

    private PaperColumn? FindFitting(Func<PaperColumn, PaperEntry, bool> fits, PaperColumn told)
    {
        var rows = table
            .Entries.Where(entry => !entry.IsTotal && PaperTable.FindAmount(entry, told) is not null)
            .ToList();
        return table.Columns.FirstOrDefault(column =>
            column.Holds != ColumnContent.Words
            && column.Stage is not (PaperStage.Executed or PaperStage.CarriedOver)
            && !stages.ContainsValue(column)
            && rows.Exists(entry => ReadAmount(entry, column) != 0)
            && rows.TrueForAll(entry => fits(column, entry))
        );
    }

    private static decimal ReadAmount(PaperEntry entry, PaperColumn column) =>
        PaperTable.FindAmount(entry, column)?.Value ?? 0;
}
