using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Bindings of what is left, of a change, and of what a level is after its changes.</summary>
internal static class DifferenceSearch
{
    private const int MostLevels = 12;
    private const int MostAfter = 2;
    private const int NearLevel = 7;

    /// <summary>What is left may be told so many paragraphs behind what there was.</summary>
    private const int MostPassagesOfRest = 2;

    /// <summary>Chance hardly agrees in so many halves of the last digit's step.</summary>
    private const double FewestSteps = 40_000;

    private static readonly int[] Taking = [1, 1, -1];
    private const int LongestBalance = 6;

    private static readonly StemSet Taken =
        StemSet.FromClass(StemClass.SignedDown)
        | StemSet.FromClass(StemClass.Outgoing)
        | StemSet.FromClass(StemClass.Deducted)
        | StemSet.FromClass(StemClass.Worn);

    public static void FindBindings(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        var levels = around.FindBoth(CanDiffer, MostLevels, MostAfter);
        AddPairs(target, levels, candidates);
        if (target.Change == 0 && !target.IsPercent)
        {
            AddRests(target, levels, candidates);
            if (target.IsCalledRest)
                AddPickedBalances(target, levels, candidates);
        }

        if (!target.IsPercent && (target.Change == 0 || target.Near.Has(StemClass.Net)))
        {
            AddBalances(around, candidates);
            AddBracketed(around, candidates);
            ClosingSearch.FindBindings(around, candidates);
        }
    }

    private static bool CanDiffer(ClauseFigure target, ClauseFigure term) =>
        target.Dimension == Domain.Figures.Dimension.PercentagePoint
            ? term.IsPercent
            : term.Unit == target.Unit || (term.Unit.IsForSomething && term.Unit.Base == target.Unit);

    private static bool IsNear(ClauseFigure target, ClauseFigure[] levels, int one, int other) =>
        (IsNear(target, levels, one) && IsNear(target, levels, other))
        || IsNamedBase(target, levels[one], levels[other])
        || (one < NearLevel && IsBaseBeside(target, levels[other]));

    // 合计数比2022年的44.1万元减2.42万元: what it was is printed here, what it is in the paragraph above.
    private static bool IsBaseBeside(ClauseFigure target, ClauseFigure before) =>
        before.Index == target.Index - 1
        && before.IsCalledBase
        && before.Place.Sentence == target.Place.Sentence;

    // 基本支出较上年20,964万元增加523万元: what it was is printed here, what it is may stand far above under the same name.
    private static bool IsNamedBase(ClauseFigure target, ClauseFigure now, ClauseFigure before) =>
        before.Index == target.Index - 1
        && before.IsCalledBase
        && !now.IsCalledBase
        && now.IsNamedLike(before);

    private static bool IsNear(ClauseFigure target, ClauseFigure[] levels, int rank) =>
        (rank < NearLevel || levels[rank].Index > target.Index)
        && target.Place.Passage - levels[rank].Place.Passage
            <= (target.IsCalledRest ? MostPassagesOfRest : 0);

    private static void AddPairs(ClauseFigure target, ClauseFigure[] levels, CandidateList candidates)
    {
        var isRest = target.Change == 0 && target.Dimension != Domain.Figures.Dimension.PercentagePoint;
        for (var one = 0; one < levels.Length; one++)
        {
            for (var other = 0; other < levels.Length; other++)
            {
                // 由0.178元/立方米调整为0.203元/立方米，上调0.025元: two prices of one thing differ by an amount.
                if (one == other || levels[one].Unit != levels[other].Unit)
                    continue;
                if (isRest)
                    AddRest(target, levels, one, other, candidates);
                else
                    AddChange(target, levels, one, other, candidates);
            }
        }
    }

    // Something is left only of what is larger.
    private static void AddRest(
        ClauseFigure target,
        ClauseFigure[] levels,
        int whole,
        int taken,
        CandidateList candidates
    )
    {
        var (one, other) = (levels[whole], levels[taken]);
        // 户均核销16,977.62元 is a mean, however nearly two amounts differ by as much.
        var isMean = target.Near.Has(StemClass.Average) && !one.IsPrice && !other.IsPrice;
        if (isMean || one.Value <= other.Value)
            return;
        var mayFail = target.IsCalledRest && IsNear(target, levels, whole, taken);
        if (IsWorthTrying(candidates, one, other, mayFail))
            candidates.Add(RelationType.Rest, [one, other], mayFail);
    }

    private static void AddChange(
        ClauseFigure target,
        ClauseFigure[] levels,
        int now,
        int before,
        CandidateList candidates
    )
    {
        var (one, other) = (levels[now], levels[before]);
        var isNear = IsNear(target, levels, now, before);
        var isBeside = isNear && Math.Max(one.Index, other.Index) == target.Index - 1;
        if (isBeside || IsWorthTrying(candidates, one, other, isNear))
            candidates.Add(RelationType.Change, [one, other], isNear && one.Change == 0 && other.Change == 0);
    }

    private static bool IsWorthTrying(
        CandidateList candidates,
        ClauseFigure one,
        ClauseFigure other,
        bool isNear
    )
    {
        var difference = Math.Abs(one.Value - other.Value);
        var reach = (one.Value * one.Spread) + (other.Value * other.Spread);
        return candidates.IsWorthTrying(difference, reach / Math.Max(difference, 1e-9), isNear);
    }

    // The whole, its parts, and then what is left of it.
    private static void AddRests(ClauseFigure target, ClauseFigure[] levels, CandidateList candidates)
    {
        var before = levels.Where(level => level.Index < target.Index && !level.IsPrice).ToArray();
        ReadOnlySpan<ClauseFigure> ordered = before.Reverse().ToArray();
        for (var whole = 2; whole < before.Length; whole++)
        {
            candidates.Add(
                RelationType.RestOfParts,
                ordered[^(whole + 1)..],
                whole < NearLevel && before[whole].Place.Group == target.Place.Group && target.IsCalledRest
            );
        }
    }

    private static void AddBalances(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        var run = around.FindBoth(CanBalance, LongestBalance, mostAfter: 0);
        Array.Reverse(run);
        var (signs, moves) = (new int[run.Length], false);
        for (var start = run.Length - 1; start >= 0; start--)
        {
            signs[start] = target.Near.Has(StemClass.Net) ? FindSign(run[start]) : 1;
            var terms = run.AsSpan(start);
            if (terms.Length > 1 && (moves || run[start].Change != 0 || target.Change != 0))
                candidates.Add(
                    new BindingDraft(RelationType.Balance, terms)
                    {
                        Form = ListForm.Backward,
                        Signs = TurnSigns(signs.AsSpan(start), target),
                    },
                    terms[0].Place.Group == target.Place.Group
                );
            signs[start] = FindSign(run[start]);
            moves |= signs[start] < 0 || run[start].Change != 0;
        }
    }

    // 新增982人，退出1,437人，净减455人: more went than came.
    private static ReadOnlySpan<int> TurnSigns(ReadOnlySpan<int> signs, ClauseFigure target)
    {
        if (target.Change >= 0)
            return signs;
        var turned = new int[signs.Length];
        for (var at = 0; at < turned.Length; at++)
            turned[at] = -signs[at];
        return turned;
    }

    // 全年预算1,130万元（年初预算980万元，年中追加150万元）.
    private static void AddBracketed(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        var run = around
            .After.TakeWhile(term => term.Place.Depth > target.Place.Depth && CanBalance(target, term))
            .ToArray();
        if (run.Length < 2 || run[0].Change != 0 || run[0].Index != target.Index + 1)
            return;
        int[] signs = [1, .. run.Skip(1).Select(FindSign)];
        if (Array.Exists(run, term => term.Change != 0))
            candidates.Add(new BindingDraft(RelationType.Balance, run) { Signs = signs }, isNear: true);
    }

    // 年初结转a。…本年收入b，…本年支出c，…年末结转d: however the figures are scattered, a + b − c agrees hardly by chance.
    private static void AddPickedBalances(
        ClauseFigure target,
        ClauseFigure[] levels,
        CandidateList candidates
    )
    {
        if (target.Value <= 0 || target.Value < target.Half * FewestSteps)
            return;
        var figures = levels
            .Where(level => level.Index < target.Index && level.Change == 0 && level.Unit == target.Unit)
            .ToArray();
        for (var one = 0; one < figures.Length; one++)
        {
            for (var two = one + 1; two < figures.Length; two++)
            {
                foreach (var taken in figures)
                {
                    if (
                        taken != figures[one]
                        && taken != figures[two]
                        && candidates.Fits(figures[one].Value + figures[two].Value - taken.Value, 0)
                    )
                        candidates.Add(
                            new BindingDraft(RelationType.Balance, [figures[two], figures[one], taken])
                            {
                                Form = ListForm.Picked,
                                Signs = Taking,
                            },
                            isNear: false
                        );
                }
            }
        }
    }

    private static bool CanBalance(ClauseFigure target, ClauseFigure term) =>
        term.Unit == target.Unit && !term.IsPrice;

    private static int FindSign(ClauseFigure term) =>
        term.Change != 0 ? term.Change
        : term.Near.HasAny(Taken) ? -1
        : 1;
}
