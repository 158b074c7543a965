using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Duties;

namespace Youju.Reporting.Duties;

/// <summary>What one result cost in a year.</summary>
/// <param name="Source">The figure as the packs define it.</param>
/// <param name="Money">Null where nothing is known to have paid for it.</param>
/// <param name="Result">How many results the records prove; null where nobody knows.</param>
/// <param name="Cost">Money over results; null where either is not known, or no result is.</param>
public sealed record ResultCost(
    string Key,
    CostSource Source,
    Quantity? Money,
    Quantity? Result,
    Quantity? Cost
)
{
    /// <summary>Why there is no cost, in Chinese; null where there is one.</summary>
    public string? DescribeLack() =>
        Cost is not null ? null
        : Money is null ? "没有对应的支出"
        : Result is null ? "没有记录可以数"
        : "成果是零";
}

/// <summary>Lists what each kind of result cost.</summary>
public static class ResultCosts
{
    public static IReadOnlyList<ResultCost> ListCosts(Pack pack, FactStore facts) =>
        [
            .. pack.Costs.Select(cost => new ResultCost(
                cost.Key,
                cost.Value,
                FindQuantity(facts, CostSource.FormatMoneyKey(cost.Key)),
                FindQuantity(facts, cost.Value.Result),
                FindQuantity(facts, CostSource.FormatKey(cost.Key))
            )),
        ];

    private static Quantity? FindQuantity(FactStore facts, string key) => facts.FindFact(key)?.Quantity;
}
