using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Packs.Definitions;

namespace Youju.Packs.Library;

/// <summary>Whether duties and costs name registers and figures that there are.</summary>
internal static class DutyCheck
{
    /// <summary>What does not hold, with the file and the entry it stands in.</summary>
    public static IEnumerable<(string[] Path, string Problem)> FindProblems(Pack pack)
    {
        if (pack.Duties.Count + pack.Costs.Count + pack.IndicatorLibrary.Count == 0)
            return [];
        var facts = FactPlan
            .CreateFormulas(new Ledger(0) { KnownItems = pack.Ledger })
            .Concat(pack.Registers.Values.SelectMany(FactPlan.CreateFormulas))
            .Select(formula => formula.Key)
            .Concat(pack.Facts.Keys)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from duty in pack.Duties
            from register in duty.Value.Registers
            where !pack.Registers.ContainsKey(register)
            select (new[] { "duties", duty.Key }, $"职责“{duty.Key}”用了不存在的台账“{register}”"),
            .. from duty in pack.Duties
            from fact in duty.Value.Spent.Concat(duty.Value.Indicators.Select(usual => usual.Fact))
            where !facts.Contains(fact)
            select (new[] { "duties", duty.Key }, $"职责“{duty.Key}”用了不存在的数据项“{fact}”"),
            .. from entry in pack.IndicatorLibrary
            where entry.Value.Fact is { } fact && !facts.Contains(fact)
            select (
                new[] { "indicator-library", entry.Key },
                $"指标“{entry.Key}”用了不存在的数据项“{entry.Value.Fact}”"
            ),
            .. from entry in pack.IndicatorLibrary
            where !pack.Indicators.Classes.Any(one => one.HasSubclass(entry.Value.Class))
            select (
                new[] { "indicator-library", entry.Key },
                $"指标“{entry.Key}”的类别“{entry.Value.Class}”不在 indicators.yaml 的 classes 里"
            ),
            .. from cost in pack.Costs
            from fact in new[] { cost.Value.Result, cost.Value.Spent }.OfType<string>()
            where !facts.Contains(fact)
            select (new[] { "costs", cost.Key }, $"成本“{cost.Key}”用了不存在的数据项“{fact}”"),
        ];
    }
}
