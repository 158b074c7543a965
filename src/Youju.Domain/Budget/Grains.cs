using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>How finely the amounts of a row are printed: last year's report in 万元 and this year's accounts
/// to the fen may stand in one row.</summary>
/// <param name="Row">For every column that has none of its own.</param>
public sealed record Grains(Money Row)
{
    /// <summary>Amounts to the fen.</summary>
    public static Grains Exact { get; } = new(new Money(1));

    /// <summary>The columns that were taken from a source printed finer or coarser than the rest.</summary>
    public BudgetAmounts Own { get; init; } = new();

    public Money this[AmountColumn column] => Own[column] ?? Row;

    /// <summary>With the grain of one column, for a row that then has these amounts.</summary>
    public Grains WithColumnGrain(AmountColumn column, Money grain, BudgetAmounts amounts)
    {
        var all = this with { Own = Own.WithAmount(column, grain == Row ? null : grain) };
        var used = Enum.GetValues<AmountColumn>()
            .Where(one => amounts[one] is not null)
            .Select(one => all[one])
            .Distinct()
            .ToList();
        return used.Count == 1 ? new(used[0]) : all;
    }
}
