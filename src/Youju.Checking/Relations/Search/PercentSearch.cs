using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Bindings of a percentage: shares, rates, growth.</summary>
internal static class PercentSearch
{
    private const int MostParts = 8;
    private const int MostWholes = 36;
    private const int MostAfter = 4;
    private const int FarthestOtherUnit = 4;
    private const int FarthestNamed = 200;
    private const int MostNamed = 3;
    private const double HalfAlike = 0.5;
    private const int NearPart = 4;
    private const int NearWhole = 6;

    public static void FindBindings(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        var parts = around.FindBoth(static (_, term) => CanDivide(term), MostParts, MostAfter);
        ClauseFigure[] wholes =
        [
            .. around.FindBoth(static (_, term) => CanDivide(term), MostWholes, MostAfter),
            .. FindNamedWholes(around),
        ];
        for (var part = 0; part < parts.Length; part++)
        {
            for (var whole = 0; whole < wholes.Length; whole++)
            {
                if (parts[part] == wholes[whole] || !CanDivide(parts[part], wholes[whole]))
                    continue;
                var isNear = AreNear(target, parts, part, wholes, whole);
                AddPair(target, parts[part], wholes[whole], isNear, candidates);
            }
        }

        SummedShares.AddSums(parts, wholes, around, candidates);
        if (target.Change != 0)
            return;
        AddRatioToSum(around, candidates);
        AddRatioToRun(around, candidates);
    }

    private static bool AreNear(
        ClauseFigure target,
        ClauseFigure[] parts,
        int part,
        ClauseFigure[] wholes,
        int whole
    ) =>
        IsPartNear(target, parts, part, wholes[whole])
        && MayBelong(parts[part], wholes[whole])
        && (
            IsNear(target, wholes[whole], whole, wholes.Length, NearWhole)
            || parts[part].IsNamedLike(wholes[whole])
            || IsNamedBy(target, wholes[whole])
        );

    private static bool IsPartNear(ClauseFigure target, ClauseFigure[] parts, int part, ClauseFigure whole) =>
        IsNear(target, parts[part], part, parts.Length, NearPart)
        || (part < NearPart && IsBaseBeside(target, whole))
        || target.NamesPart(parts[part]);

    // 合计数比2022年的44.1万元下降5.1%: what it is may stand in the paragraph above.
    private static bool IsBaseBeside(ClauseFigure target, ClauseFigure level) =>
        level.Index == target.Index - 1 && IsBase(level) && level.Place.Sentence == target.Place.Sentence;

    private static bool MayBelong(ClauseFigure part, ClauseFigure whole) =>
        part.Unit == whole.Unit || AreNeighbours(part, whole);

    private static bool IsNamedBy(ClauseFigure target, ClauseFigure whole) =>
        target.IsNamedLike(whole) || AreWordedAlike(target, whole);

    // 中央5,200万元、省级3,640万元、市县1,560万元，三级占比分别为50%、35%和15%: as many shares as amounts, and no total.
    private static void AddRatioToRun(Neighbourhood around, CandidateList candidates)
    {
        var (terms, target) = (around.Terms, around.Target);
        var (rank, length) = (target.Run.Rank, target.Run.Length);
        var start = target.Index - rank - length;
        if (length < 2 || start < 0 || terms[start].Run != new RankInRun(0, length))
            return;
        ClauseFigure[] parts =
        [
            terms[start + rank],
            .. Enumerable.Range(start, length).Select(index => terms[index]),
        ];
        candidates.Add(RelationType.RatioToSum, parts, isNear: true);
    }

    // 中央承担12,474万元（70%）、省级承担5,346万元（30%）: amounts and shares in turn, and no total.
    private static void AddRatioToSum(Neighbourhood around, CandidateList candidates)
    {
        var (terms, target) = (around.Terms, around.Target);
        if (target.Index == 0 || !CanDivide(terms[target.Index - 1]))
            return;
        var part = terms[target.Index - 1];
        int first = target.Index - 1,
            last = target.Index - 1;
        while (first >= 2 && IsPair(terms, first - 2, part))
            first -= 2;
        while (last + 3 < terms.Length && IsPair(terms, last + 2, part))
            last += 2;
        if (first == last)
            return;
        ClauseFigure[] parts =
        [
            part,
            .. Enumerable.Range(0, ((last - first) / 2) + 1).Select(step => terms[first + (2 * step)]),
        ];
        candidates.Add(RelationType.RatioToSum, parts, isNear: true);
    }

    private static bool IsPair(ClauseFigure[] terms, int index, ClauseFigure part) =>
        terms[index].Unit == part.Unit
        && terms[index + 1].IsPercent
        && terms[index + 1].Change == 0
        && terms[index].Place.Passage == part.Place.Passage;

    // 床位6,218张，入住4,103人: neighbours may be counted by different words; 权重15%，得13.5分: full points told in percent.
    private static bool CanDivide(ClauseFigure part, ClauseFigure whole) =>
        part.Unit == whole.Unit && !whole.IsPercent
        || (part.Dimension == Dimension.Score && whole.IsPercent)
        || (
            part.Dimension == Dimension.Count
            && whole.Dimension == Dimension.Count
            && Math.Abs(part.Index - whole.Index) <= FarthestOtherUnit
            && part.Place.Passage == whole.Place.Passage
        );

    private static bool AreNeighbours(ClauseFigure one, ClauseFigure other) =>
        Math.Abs(one.Index - other.Index) == 1 && one.Place.Sentence == other.Place.Sentence;

    private static bool CanDivide(ClauseFigure term) =>
        term.Dimension is not (Dimension.PercentagePoint or Dimension.Multiple)
        && (!term.IsPercent || term.Clause.Has(StemClass.FullPoints));

    private static bool IsNear(ClauseFigure target, ClauseFigure term, int rank, int count, int most) =>
        term.Place.Passage == target.Place.Passage
        && (rank < most || rank >= count - 2 || term.Near.Has(StemClass.Total));

    // 占本年支出合计的99.86%: a total that is named may stand paragraphs before.
    private static IEnumerable<ClauseFigure> FindNamedWholes(Neighbourhood around)
    {
        var target = around.Target;
        if (target.Change != 0 || !target.Clause.Has(StemClass.Total))
            yield break;
        var found = 0;
        var nearest = around.Before.Length == 0 ? target.Index : around.Before[^1].Index;
        for (
            var index = nearest - 1;
            index >= Math.Max(0, nearest - FarthestNamed) && found < MostNamed;
            index--
        )
        {
            var term = around.Terms[index];
            if (!term.IsLevel || !CanDivide(term) || !AreWordedAlike(target, term))
                continue;
            found++;
            yield return term;
        }
    }

    private static bool AreWordedAlike(ClauseFigure target, ClauseFigure whole) =>
        !whole.Words.IsEmpty
        && whole.Near.Has(StemClass.Total)
        && target.Words.MeasureLikeness(whole.Words) > HalfAlike;

    private static void AddPair(
        ClauseFigure target,
        ClauseFigure one,
        ClauseFigure other,
        bool isNear,
        CandidateList candidates
    )
    {
        var moves = Formulas.TellsGrowth(target);
        var ratio = 100 * one.Value / other.Value;
        var spread = one.Spread + other.Spread;
        var mayFail = isNear && (!moves || one.Change != 0);
        if (
            !IsTurned(target, one, other)
            && (
                candidates.IsWorthTrying(ratio, spread, mayFail) || (mayFail && IsOfNamed(target, one, other))
            )
        )
            candidates.Add(RelationType.Ratio, [one, other], mayFail);
        if (other.Change != 0)
            return;
        if (moves)
            AddGrowth(target, one, other, ratio, spread, isNear, candidates);
        else
            AddUnsaidGrowth(target, one, other, ratio, spread, candidates);
    }

    /// <summary>Whether words name the whole of the part beside a share, be it ever so far off: 抽查720户，发现27户，占抽查户数的0.31%.</summary>
    public static bool IsOfNamed(ClauseFigure target, ClauseFigure part, ClauseFigure whole) =>
        part.Index == target.Index - 1
        && part.Place.Depth <= target.Place.Depth
        && part.Value < whole.Value
        && target.NamesWhole(whole);

    // 较上年的430元提高30元，提幅7.5%: the base is printed, and 7.5% is over another one.
    private static bool IsBase(ClauseFigure level) =>
        level.Last.HasAny(StemSet.Bases) && !level.Lead.Has(StemClass.Reached);

    // 由1.5小时压减到0.9小时，压减率60%: what is left is not what was cut; 完成目标20处的115%: what is named is the base.
    private static bool IsTurned(ClauseFigure target, ClauseFigure one, ClauseFigure other) =>
        (one.IsReference && one.Index == target.Index - 1)
        || (target.Change != 0 && one.Change == 0 && IsBase(other) && target.FollowsDirectly(one, other));

    private static void AddGrowth(
        ClauseFigure target,
        ClauseFigure one,
        ClauseFigure other,
        double ratio,
        double spread,
        bool isNear,
        CandidateList candidates
    )
    {
        if (one.Change != 0 && !IsBase(other))
            candidates.Add(RelationType.GrowthByChange, [one, other], isNear);
        var growth = Math.Abs(ratio - 100);
        if (one.Change == 0 && (isNear || candidates.IsWorthTrying(growth, spread * 100 / growth, isNear)))
            candidates.Add(RelationType.Growth, [one, other], isNear);
    }

    private static void AddUnsaidGrowth(
        ClauseFigure target,
        ClauseFigure one,
        ClauseFigure other,
        double ratio,
        double spread,
        CandidateList candidates
    )
    {
        // 下降（增长）25%: the change before it tells the direction.
        if (one.Change != 0 && one.Index == target.Index - 1 && !IsBase(other))
            candidates.Add(RelationType.GrowthByChange, [one, other], isNear: false);
        // 缩水8.11%: whatever the word, the percentage may tell how far two levels lie apart.
        var growth = Math.Abs(ratio - 100);
        if (one.Change == 0 && candidates.Fits(growth, spread * 100 / growth))
            candidates.Add(RelationType.Growth, [one, other], isNear: false);
    }
}
