using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Certain;

/// <summary>Means told beside their count, whose total bears the same name: 临时救助594.5万元；…临时救助1,640人次，次均362.5元.</summary>
internal sealed class NamedMeans(ExplainedText reading)
{
    private const double Alike = 0.9;
    private const double HalfAlike = 0.5;
    private const int Reach = 60;

    public bool IsOfNamed(Binding binding) =>
        binding
            is {
                Type: RelationType.Average,
                Factor: 1,
                Operands.Length: 2,
                Target: { IsPrice: true, IsSoft: false, Change: 0 } target,
                First: { IsLevel: true, IsSoft: false, IsPrice: false, HasOwnName: true } total,
                Last: { IsLevel: true, IsSoft: false } count
            }
        && total.Index < target.Index
        && StandsBeside(count, target)
        && (total.IsNamedLike(count, Alike) || total.IsNamedLike(target, Alike))
        && IsOnlyOfName(total, target)
        && !HoldsOtherwise(binding)
        && !IsDoubtedTotal(count);

    // 丧葬费人均25.6万元（58人）.
    private static bool StandsBeside(ClauseFigure count, ClauseFigure target) =>
        (count.Index == target.Index - 1 && count.Place.Segment == target.Place.Segment)
        || (
            count.Index == target.Index + 1
            && count.Place.Depth > target.Place.Depth
            && count.Place.Start - target.Place.End <= 1
        );

    private bool IsOnlyOfName(ClauseFigure total, ClauseFigure target) =>
        !reading
            .Terms[Math.Max(0, target.Index - Reach)..target.Index]
            .Any(term =>
                term != total
                && term.IsLevel
                && !term.IsPrice
                && term.Unit == total.Unit
                && term.HasOwnName
                && term.Name.MeasureLikeness(total.Name) > HalfAlike
            );

    // 共79人，即队员52人、文员23人，人均8.17万元: what is counted may be the 75.
    private bool IsDoubtedTotal(ClauseFigure count) =>
        reading.Explanations[count.Index].FindFailing(static other => other.IsList) is { Score: > 0 };

    private bool HoldsOtherwise(Binding binding) =>
        reading.Holds(binding.Target, other =>
            other.Type is RelationType.Average or RelationType.Product or RelationType.Mean
            && !IsByChance(other, binding)
        );

    // A twelfth of what other figures make is meant by no mean that names its total.
    private static bool IsByChance(Binding other, Binding binding) =>
        other.IsOfMonths && other.First != binding.First;
}
