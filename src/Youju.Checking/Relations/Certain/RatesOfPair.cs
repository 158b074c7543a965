using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Rates beside what lies between their two figures: 应拨67.5万元，拨了63.9万元，少拨3.6万元，拨付率96.4%.</summary>
internal sealed class RatesOfPair(ExplainedText reading)
{
    /// <summary>Chance agrees in fewer digits.</summary>
    private const double SomeDigits = 1.4;

    private const int Farthest = 2;

    private static readonly StemSet Missing = StemSet.Leftovers | StemSet.FromClass(StemClass.Others);

    public bool IsOfPair(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                Target: { Change: 0, IsSoft: false } target,
                First: { IsLevel: true, IsSoft: false } done,
                Last: { IsLevel: true, IsSoft: false } whole
            }
        && IsRate(target)
        && done.Lead.HasAny(StemSet.Doings)
        && target.Index - done.Index is > 0 and <= Farthest
        && done.Place.Segment == target.Place.Segment
        && (IsGap(target.Index - 1, done, whole) || IsGap(target.Index + 1, done, whole))
        && IsNearerThanGap(binding)
        && !HoldsOtherwise(binding);

    private static bool IsRate(ClauseFigure target) =>
        target.Near.HasAny(StemSet.Rates)
        && !target.Clause.Has(StemClass.Share)
        && !Formulas.TellsGrowth(target)
        && target.NamedWhole.IsEmpty;

    private bool IsGap(int index, ClauseFigure done, ClauseFigure whole) =>
        index < reading.Terms.Length
        && reading.Terms[index] is var gap
        && gap != done
        && TellsGap(gap, done)
        && reading.Holds(gap, other => IsBetween(other, done, whole));

    private static bool TellsGap(ClauseFigure gap, ClauseFigure done) =>
        (gap.Change != 0 || gap.Lead.HasAny(Missing))
        && gap.Unit == done.Unit
        && gap.Place.Sentence == done.Place.Sentence;

    private static bool IsBetween(Binding gap, ClauseFigure done, ClauseFigure whole) =>
        gap is { Type: RelationType.Change or RelationType.Rest, Precision: >= SomeDigits }
        && ((gap.First == done && gap.Last == whole) || (gap.First == whole && gap.Last == done));

    // 产水479万立方米，售水412万立方米，漏失67万立方米，漏损率14.0%: the rate may tell what is missing.
    private static bool IsNearerThanGap(Binding binding)
    {
        var (computed, stated) = (binding.Computed.Middle, binding.Stated.Middle);
        return Math.Abs(computed - stated) < Math.Abs(100 - computed - stated);
    }

    private bool HoldsOtherwise(Binding binding) =>
        reading.Holds(binding.Target, other =>
            other.Type == RelationType.Ratio && other.First == binding.First
        );
}
