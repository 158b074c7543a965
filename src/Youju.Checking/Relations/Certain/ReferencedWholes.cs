using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Percentages whose whole is printed directly before them, and their part directly before it.</summary>
internal sealed class ReferencedWholes(ExplainedText reading)
{
    private const double Alike = 0.9;

    private static readonly StemSet Verbs =
        StemSet.FromClass(StemClass.Share) | StemSet.FromClass(StemClass.Rate);

    // 疏浚费1,022.0万元，占项目支出1,460万元的63.0%: there is nothing else that it may be a share of.
    public bool IsToldBefore(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio or RelationType.Multiple,
                Target: { Change: 0, IsSoft: false, Run.Length: 1 } target,
                First: { IsLevel: true, IsSoft: false, IsPrice: false } part,
                Last: { IsReference: true, IsLevel: true, IsSoft: false } whole
            }
        && whole.Index == target.Index - 1
        && part.Index == whole.Index - 1
        && (
            whole.Lead.HasAny(Verbs)
            || (binding.Type == RelationType.Multiple && whole.WordsBefore.Contains('是'))
        )
        && AreBeside(part, whole)
        && !HoldsOver(whole, target);

    private static bool AreBeside(ClauseFigure part, ClauseFigure whole) =>
        part.Unit == whole.Unit
        && part.Place.Segment == whole.Place.Segment
        && part.Place.Depth == whole.Place.Depth
        && IsPart(part, whole.Share.Part);

    // 两项合计占总额100万元的70%: where the words name a part, it has to be the one that is printed.
    private static bool IsPart(ClauseFigure part, NameMask named) =>
        named.IsEmpty || named.MeasureLikeness(part.Words) > Alike;

    private bool HoldsOver(ClauseFigure whole, ClauseFigure target) =>
        reading.Holds(target, other =>
            other.Type is RelationType.Ratio or RelationType.RatioOfSum or RelationType.Multiple
            && other.Last == whole
        );
}
