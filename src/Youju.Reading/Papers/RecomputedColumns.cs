using Youju.Packs.Definitions.Imports;

namespace Youju.Reading.Papers;

/// <summary>Understands columns by what their numbers come to in every row, where their heads do not say enough.</summary>
/// <remarks>
/// Of two amounts and a rate beside them the one over the other was spent; the budget at first with what was added and taken away is the
/// adjusted one; what its neighbours under one head add up to is their whole.
/// </remarks>
internal sealed class RecomputedColumns(
    HeadWords words,
    IReadOnlyList<PaperColumn> columns,
    IReadOnlyList<PaperEntry> body
)
{
    /// <summary>What holds in so many rows is no chance.</summary>
    private const int Enough = 200;

    private const int FewestRows = 2;
    private const int FewestParts = 3;
    private const decimal Hundred = 100;

    /// <summary>Rates are printed to two decimals of a percent, or to one.</summary>
    private const decimal Rounding = 0.051m;

    private readonly List<PaperColumn> proven = [.. columns];
    private readonly List<PaperEntry> entries = [.. body.Take(Enough)];

    private IEnumerable<PaperColumn> Numbers =>
        proven.Where(column => column is { Holds: not ColumnContent.Words, Role: null });

    public IReadOnlyList<PaperColumn> ProveAll()
    {
        ProveRunning();
        ProveAdjusted();
        ProveSpent();
        ProveWholes();
        ProveSums();
        ProveBasic();
        return proven;
    }

    // 支出金额 | 累计: what grows by the other in every row only tells how far a list has come.
    private void ProveRunning()
    {
        var rows = entries.FindAll(row => !row.IsTotal);
        foreach (
            var running in Numbers
                .Where(column =>
                    Numbers.Any(other =>
                        other.Position != column.Position
                        && other.Block == column.Block
                        && IsRunning(rows, other, column)
                    )
                )
                .ToList()
        )
            Replace(running, running with { Holds = ColumnContent.Beside, Meanings = [] });
    }

    private static bool IsRunning(List<PaperEntry> rows, PaperColumn amount, PaperColumn running) =>
        rows.Count > FewestParts
        && rows.Zip(rows.Skip(1))
            .All(pair =>
                Find(pair.Second, running) is not null
                && Find(pair.Second, amount) is not null
                && Read(pair.Second, running) == Read(pair.First, running) + Read(pair.Second, amount)
            );

    // 年初批 | 增 | 减 | 可用指标
    private void ProveAdjusted()
    {
        if (HasStage(PaperStage.Adjusted) || Numbers.FirstOrDefault(IsInitial) is not { } first)
            return;
        var (more, less) = (FindBehind(first, 1), FindBehind(first, 2));
        if (
            FindBehind(first, 3) is { } last
            && Holds(last, row => Read(row, last) == Read(row, first) + Read(row, more!) - Read(row, less!))
        )
        {
            TellStage(more!, PaperStage.Added);
            TellStage(less!, PaperStage.Added);
            TellStage(last, PaperStage.Adjusted);
        }
    }

    private static bool IsInitial(PaperColumn column) =>
        column is { Stage: PaperStage.Initial, Holds: ColumnContent.Amounts };

    private PaperColumn? FindBehind(PaperColumn column, int steps) =>
        Numbers
            .Where(other => other.Block == column.Block)
            .SkipWhile(other => other != column)
            .ElementAtOrDefault(steps);

    // 可用指标 | 支付数 | 进度(%)
    private void ProveSpent()
    {
        var found = (
            from rate in Numbers
            where MayBeRate(rate)
            from spent in Numbers
            where spent.Position != rate.Position
            from budget in Numbers
            where budget.Position != spent.Position && budget.Position != rate.Position
            where budget.Year == spent.Year && budget.YearsBack == spent.YearsBack
            where IsRate(rate, spent, budget)
            select (Spent: spent, Budget: budget)
        )
            .Distinct()
            .ToList();
        if (found is not [var only])
            return;
        TellStages(only.Spent, only.Budget, PaperStage.Executed);
        TellStages(only.Budget, only.Spent, PaperStage.Adjusted);
    }

    // 增减额 over last year's amount is a rate too, and none of execution.
    private bool MayBeRate(PaperColumn column) => !column.Path.Any(words.TellsChange) && IsOfRates(column);

    private bool IsOfRates(PaperColumn column) =>
        column.Holds == ColumnContent.Beside
        || entries.TrueForAll(row => Find(row, column) is not { IsPercent: false });

    // A rate that is 100 % in all rows, or nothing, tells no two columns apart.
    private bool IsRate(PaperColumn rate, PaperColumn spent, PaperColumn budget)
    {
        var rows = entries
            .Where(row =>
                ReadRate(row, rate) is not null && Read(row, budget) > 0 && Find(row, spent) is not null
            )
            .ToList();
        return rows.Count >= FewestRows
            && rows.Exists(row => Read(row, spent) != Read(row, budget) && Read(row, spent) != 0)
            && rows.TrueForAll(row =>
                Math.Abs(ReadRate(row, rate)!.Value - Read(row, spent) / Read(row, budget) * Hundred)
                <= Rounding
            );
    }

    // 0.9885 behind a cell without a sign is 98.85 %.
    private static decimal? ReadRate(PaperEntry row, PaperColumn column) =>
        PaperTable.FindAmount(row, column) is not { } amount ? null
        : amount.Value is > 0 and <= 1
        && (!amount.IsPercent || row.Row.FindCell(column.Position).Number is not null)
            ? amount.Value * Hundred
        : amount.Value;

    // 一季度 | 二季度 | 三季度 | 四季度 | 全年
    private void ProveWholes()
    {
        foreach (
            var column in Numbers.Where(column => column is { IsWhole: false, Path.Count: > 1 }).ToList()
        )
        {
            var parts = Numbers.Where(other => other != column && IsBeside(other, column)).ToList();
            if (
                parts.Count >= FewestRows
                && !parts.Exists(part => part.IsWhole)
                && Holds(column, row => Read(row, column) == parts.Sum(part => Read(row, part)))
            )
                Replace(column, column with { Meanings = [.. column.Meanings, "total"] });
        }
    }

    // 2025年各月支出 over 一月 to 十二月, and 累计 by itself beside them.
    private void ProveSums()
    {
        var groups = Numbers
            .Where(column => column is { IsWhole: false, Path.Count: > 1, Holds: ColumnContent.Amounts })
            .GroupBy(column => (column.Block, string.Join('/', column.Path.SkipLast(1))))
            .Where(group => group.Count() >= FewestParts)
            .Select(group => group.ToList())
            .ToList();
        foreach (var parts in groups)
        foreach (
            var column in Numbers
                .Where(column => !IsBeside(column, parts[0]) && column.Block == parts[0].Block)
                .ToList()
        )
        {
            if (Holds(column, row => Read(row, column) == parts.Sum(part => Read(row, part))))
                Replace(
                    column,
                    column with
                    {
                        Holds = ColumnContent.Amounts,
                        Stage = column.Stage ?? parts[0].Stage,
                        Meanings = [.. column.Meanings, "total"],
                    }
                );
        }
    }

    // 小计 | 人员及运转 | 项目: what is no project is basic.
    private void ProveBasic()
    {
        foreach (var whole in Numbers.Where(column => column is { IsWhole: true, Path.Count: > 1 }).ToList())
        {
            if (
                Numbers.Where(other => other != whole && IsBeside(other, whole)).ToList()
                    is [var one, var other]
                && FindBasic(one, other) is { } basic
                && Holds(whole, row => Read(row, whole) == Read(row, one) + Read(row, other))
            )
                Replace(basic, basic with { Meanings = ["basic"] });
        }
    }

    private static PaperColumn? FindBasic(PaperColumn one, PaperColumn other) =>
        one.Meanings.Count == 0 && other.Meanings.Contains("project") ? one
        : other.Meanings.Count == 0 && one.Meanings.Contains("project") ? other
        : null;

    /// <summary>Whether both stand under the same head.</summary>
    private static bool IsBeside(PaperColumn one, PaperColumn other) =>
        one.Block == other.Block
        && one.Path.Count == other.Path.Count
        && one.Path.Count > 1
        && one.Path.SkipLast(1).SequenceEqual(other.Path.SkipLast(1));

    private bool HasStage(PaperStage stage) => Numbers.Any(column => column.Stage == stage);

    /// <summary>Whether it holds in all rows that have a number there, and in enough that differ.</summary>
    private bool Holds(PaperColumn column, Predicate<PaperEntry> holds)
    {
        var rows = entries.Where(row => Find(row, column) is not null).ToList();
        return rows.TrueForAll(holds)
            && rows.Select(row => Read(row, column)).Where(value => value != 0).Distinct().Count()
                >= FewestRows;
    }

    // What stands under one head has come equally far, unless the other stage stands there too.
    private void TellStages(PaperColumn column, PaperColumn other, PaperStage stage)
    {
        var isGroup = !IsBeside(column, other);
        foreach (
            var member in Numbers
                .Where(one => one.Position == column.Position || (isGroup && IsBeside(one, column)))
                .ToList()
        )
            TellStage(member, stage);
    }

    private void TellStage(PaperColumn column, PaperStage stage)
    {
        if (column.Stage is null || column.Holds == ColumnContent.Beside)
            Replace(column, column with { Stage = stage, Holds = ColumnContent.Amounts });
    }

    private void Replace(PaperColumn column, PaperColumn known) =>
        proven[proven.FindIndex(one => one.Position == column.Position)] = known;

    private static CellAmount? Find(PaperEntry row, PaperColumn column) => PaperTable.FindAmount(row, column);

    private static decimal Read(PaperEntry row, PaperColumn column) => Find(row, column)?.Value ?? 0;
}
