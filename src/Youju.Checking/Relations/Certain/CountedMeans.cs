using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Certain;

/// <summary>Means that name what they divide by, told beside their amount: 建设任务6.8万亩…总投资16,032万元，亩均投入2,400元.</summary>
internal sealed class CountedMeans(ExplainedText reading)
{
    /// <summary>Another amount would yield a mean farther off.</summary>
    private const double Near = 0.12;

    private const double SomeDigits = 1.9;
    private const int FewestValues = 2;

    public bool IsOfNamedCount(Binding binding) =>
        binding
            is {
                Type: RelationType.Average,
                Factor: 1,
                StandsInPassage: true,
                Operands.Length: 2,
                Target: { IsPrice: true, IsSoft: false, Change: 0 } target,
                First: { IsLevel: true, IsSoft: false, IsPrice: false } amount,
                Last: { IsLevel: true, IsSoft: false, IsPrice: false } count
            }
        && target.CountsBy(count)
        && amount.Dimension == Dimension.Money
        && IsBeside(amount, target)
        && count.Index < target.Index
        && IsOnlyCount(binding)
        && !HoldsOtherwise(target)
        && !FitsOnceRight(binding)
        && (IsSlip(binding) || binding.ComesWithin(Near));

    // 总投资16,032万元，亩均投入2,400元: nothing but what is counted, or a share, stands between.
    private bool IsBeside(ClauseFigure amount, ClauseFigure target) =>
        amount.Index < target.Index
        && amount.Place.Segment == target.Place.Segment
        && amount.Place.Depth == target.Place.Depth
        && reading
            .Terms[(amount.Index + 1)..target.Index]
            .All(term => term.Dimension != Dimension.Money && term.Change == 0);

    private static bool IsSlip(Binding binding) =>
        binding.Precision >= SomeDigits
        && (
            binding.IsSwapped
            || Slips.IsShift(binding.Computed.Middle, binding.Target.Value)
            || binding.IsSingleSlip
        );

    // 分布在3个镇：2.9万亩、2.35万亩、1.15万亩: the parts are no rivals of their whole, nor is what is far off.
    private bool IsOnlyCount(Binding binding) =>
        reading
            .Terms[..binding.Target.Index]
            .Where(term =>
                term.Place.Passage == binding.Target.Place.Passage
                && term is { IsLevel: true, IsPrice: false }
                && binding.Target.CountsBy(term)
                && MayBeMeant(binding, term)
            )
            .Select(term => term.Value)
            .Distinct()
            .Take(FewestValues)
            .Count() < FewestValues;

    private static bool MayBeMeant(Binding binding, ClauseFigure count) =>
        count == binding.Last
        || Math.Abs((binding.First.Value / count.Value) - binding.Target.Value) < Near * binding.Target.Value;

    private bool HoldsOtherwise(ClauseFigure target) =>
        reading.Holds(target, static other =>
            other.StandsInPassage
            && other.Type
                is RelationType.Average
                    or RelationType.Product
                    or RelationType.Mean
                    or RelationType.Sum
                    or RelationType.Change
        );

    private bool FitsOnceRight(Binding binding) =>
        FitsOnceRight(binding.First, right => right / binding.Last.Value, binding.Target)
        || FitsOnceRight(binding.Last, right => binding.First.Value / right, binding.Target);

    // 共79人，即队员52人、文员23人，人均8.17万元: where the count is wrong itself, the mean may be of the 75.
    private bool FitsOnceRight(ClauseFigure term, Func<double, double> findMean, ClauseFigure target) =>
        reading.Explanations[term.Index].FindFailing(static other => other.IsList) is { Score: > 0 } list
        && Math.Abs(findMean(list.Binding.Computed.Middle) - target.Value) <= target.Half * 2;
}
