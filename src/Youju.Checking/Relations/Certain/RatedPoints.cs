using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Points that a rate and a weight yield: 执行率95.37%，该项权重10分，得分8.64分.</summary>
internal static class RatedPoints
{
    /// <summary>Points that somebody judged have no such digits.</summary>
    private const int ComputedDecimals = 2;

    private const int Farthest = 3;

    public static bool IsMissed(Binding binding) =>
        binding
            is {
                Type: RelationType.Portion,
                Target:
                {
                    Change: 0,
                    IsSoft: false,
                    Dimension: Dimension.Score,
                    Decimals: >= ComputedDecimals
                } points,
                First: { Change: 0, IsSoft: false } rate,
                Last: { Dimension: Dimension.Score } weight
            }
        && points.Lead.Has(StemClass.Points)
        && rate.Near.Has(StemClass.Rate)
        && (weight.Lead | weight.Post).Has(StemClass.FullPoints)
        && points.Index - Math.Min(rate.Index, weight.Index) is > 0 and < Farthest
        && IsToldBeside(rate, points)
        && IsToldBeside(weight, points);

    // 过程20分，得17.6分，得分率88%；产出35分，得30.10分: the rate behind an item says nothing of the next one.
    private static bool IsToldBeside(ClauseFigure one, ClauseFigure points) =>
        one.Place.Sentence == points.Place.Sentence && one.Place.Segment == points.Place.Segment;
}
