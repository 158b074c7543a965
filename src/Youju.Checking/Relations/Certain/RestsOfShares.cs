using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>What is left behind a part and its share: the share tells what it is left of.</summary>
internal sealed class RestsOfShares(ExplainedText reading)
{
    /// <summary>Chance seldom agrees in so many digits.</summary>
    private const double ManyDigits = 2.4;

    // 余额211.17亿元。…市本级72.95亿元，占34.55%；其余137.22亿元为县区债务: the share is of the 211.17.
    public bool IsOfSameWhole(Binding binding) =>
        binding
            is {
                Type: RelationType.Rest,
                Target: { Change: 0, IsSoft: false, IsCalledRest: true } left,
                First: { IsSoft: false } whole,
                Last: { Change: 0, IsSoft: false, IsCalledRest: false } part
            }
        && part.Index == left.Index - 2
        && part.Place.Sentence == left.Place.Sentence
        && reading.Terms[left.Index - 1] is { IsPercent: true, Change: 0 } share
        && share.Clause.Has(StemClass.Share)
        && !IsToldInTwo(left)
        && reading.Holds(share, other =>
            other is { Type: RelationType.Ratio, Precision: >= ManyDigits }
            && other.First == part
            && other.Last == whole
        )
        && !reading.HoldsAsRest(left);

    // 其余137万元为县区债务120万元、平台债务17万元: only some of it stands first.
    private bool IsToldInTwo(ClauseFigure left) =>
        reading.Terms.ElementAtOrDefault(left.Index + 1) is { } next
        && next.Unit == left.Unit
        && next.Place.Segment == left.Place.Segment;
}
