using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>Finds the shares that stand in one list, and what each would have to be so that they come to a hundred.</summary>
internal static class HundredLists
{
    private const double Hundred = 100;

    /// <summary>Shares of one list stand among so many figures.</summary>
    private const int Reach = 24;

    private const int MostShares = 9;

    /// <summary>Of what rounding may add up to, so much is likely.</summary>
    private const double LikelyPart = 0.6;

    public static void FindLists(List<ClauseFigure> terms)
    {
        for (var index = 1; index < terms.Count; index++)
        {
            if (MayBeShare(terms, index))
                FindList(terms, index);
        }
    }

    /// <summary>Whether a value in its place lets the list of a share come to a hundred, which what is printed does not.</summary>
    public static bool CompletesHundred(ClauseFigure share, Bounds value) =>
        !share.IsPartOfHundred && Array.Exists(share.LeftOfHundred, left => left.Meets(value));

    private static void FindList(List<ClauseFigure> terms, int target)
    {
        var (before, after) = (CollectShares(terms, target, -1), CollectShares(terms, target, 1));
        if (before.Count + after.Count == 0)
            return;
        var left = new List<Bounds>();
        var share = terms[target];
        for (var first = 0; first <= before.Count; first++)
        {
            for (var last = first == 0 ? 1 : 0; last <= after.Count; last++)
            {
                var rest = Hundred - AddShares(before, first) - AddShares(after, last);
                var reach = share.Half * (first + last + 1) * LikelyPart;
                if (rest <= 0)
                    break;
                share.IsPartOfHundred |= Math.Abs(rest - share.Value) <= reach + share.Half;
                left.Add(new(rest - reach, rest + reach));
            }
        }

        share.LeftOfHundred = [.. left];
    }

    private static double AddShares(List<ClauseFigure> shares, int count)
    {
        var sum = 0.0;
        for (var index = 0; index < count; index++)
            sum += shares[index].Value;
        return sum;
    }

    private static List<ClauseFigure> CollectShares(List<ClauseFigure> terms, int target, int step)
    {
        var found = new List<ClauseFigure>();
        var share = terms[target];
        for (
            var index = target + step;
            index > 0
                && index < terms.Count
                && Math.Abs(index - target) <= Reach
                && found.Count < MostShares
                && terms[index].Place.Passage == share.Place.Passage;
            index += step
        )
        {
            if (MayBeShare(terms, index) && IsLike(terms, index, target))
                found.Add(terms[index]);
        }

        return found;
    }

    // A share behind its amount, or shares in a row behind theirs.
    private static bool MayBeShare(List<ClauseFigure> terms, int index) =>
        terms[index] is { IsPercent: true, Change: 0, IsSoft: false, Value: > 0 and < Hundred }
        && (terms[index].Run.Length > 1 || terms[index - 1].IsLevel);

    private static bool IsLike(List<ClauseFigure> terms, int index, int target)
    {
        var (one, share) = (terms[index], terms[target]);
        return one.Place.Depth == share.Place.Depth
            && one.Clause.Has(StemClass.Share) == share.Clause.Has(StemClass.Share)
            && (
                share.Run.Length > 1
                    ? one.Place.Sentence == share.Place.Sentence
                    : terms[index - 1].Unit == terms[target - 1].Unit
            );
    }
}
