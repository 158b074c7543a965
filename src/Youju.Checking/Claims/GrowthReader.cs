using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>增长…%, 下降…%: the rate against the change and the level, or against two levels.</summary>
internal sealed class GrowthReader(AnalysedText text)
{
    public IEnumerable<Claim> Read() =>
        text
            .Statements.Where(one => one is { Role: Role.Growth, InReason: false })
            .Select(Read)
            .OfType<Claim>();

    private Claim? Read(Statement growth)
    {
        Movement? likeliest = null;
        foreach (var pair in growth.Lead.Contains("分别") ? [] : Candidates(growth))
        {
            if (Relate(growth, pair) is var relation && relation.CanHold())
                return Claim(growth, pair, relation.Recalculate());
            likeliest ??= pair;
        }

        if (likeliest is null)
            return OverNothing(growth) ?? Undecidable(growth);
        var failed = Relate(growth, likeliest).Recalculate();
        return Claim(
            growth,
            likeliest,
            likeliest.IsSure ? failed : failed with { Verdict = Verdict.Undecidable }
        );
    }

    /// <summary>The changes and bases that the rate may be about, the likeliest first.</summary>
    private IEnumerable<Movement> Candidates(Statement growth)
    {
        var change = text.FindStatementsBefore(growth, one => one.Sentence == growth.Sentence)
            .Take(3)
            .FirstOrDefault(one => one.Role == Role.Change && one.Figure.Unit.Dimension != Dimension.Percent)
            ?? Following(growth);
        if (change is not null && !LevelBetween(change, growth))
        {
            foreach (var (level, sure) in Levels(change))
                yield return Movement.From(level, change, sure);
        }
        else
        {
            foreach (var (now, then) in Pairs(growth))
                yield return Movement.Between(then, now, growth);
        }
    }

    // 同比下降5%，减少2万元: the amount comes after the rate.
    private Statement? Following(Statement growth)
    {
        var next = growth.Index + 1 < text.Statements.Count ? text.Statements[growth.Index + 1] : null;
        return
            next is { Role: Role.Change, NamesSubject: false, InReason: false }
            && next.Sentence == growth.Sentence
            && next.Direction == growth.Direction
            && next.Start - growth.End <= 8
            ? next
            : null;
    }

    // 上年为0万元，上升100%.
    private Claim? OverNothing(Statement growth)
    {
        var before = text.FindStatementsBefore(growth, one => one.Sentence == growth.Sentence)
            .Take(2)
            .FirstOrDefault(one => one.IsPrior && one.IsMoney && one.Figure.Nominal == 0);
        return before is null
            ? null
            : Undecidable(growth) with
            {
                Span = AnalysedText.UniteFigureSpans(before, growth),
                Terms = [before.Figure],
                Flaw = ClaimFlaw.ZeroBase,
                Proof = ["上年为 0，增长率没有意义，宜写“上年为 0，不作比较”"],
            };
    }

    private bool LevelBetween(Statement change, Statement growth)
    {
        for (var i = change.Index + 1; i < growth.Index; i++)
        {
            if (text.Statements[i] is { IsLevel: true } or { Role: Role.Base })
                return true;
        }

        return false;
    }

    /// <summary>The level that changed: in the same paragraph, by name or by nearness; else the last one of that name.</summary>
    private IEnumerable<(Statement Level, bool Sure)> Levels(Statement change)
    {
        var near = text.FindStatementsBefore(change, one => one.Passage == change.Passage)
            .Take(12)
            .Where(one =>
                one.IsLevel && !one.IsPrior && one.HasSameUnit(change) && one.Bracket == change.Bracket
            )
            .ToList();
        var named = change.NamesSubject ? near.Find(one => one.Label == change.Label) : null;
        if (named is not null)
            yield return (named, true);
        if (near.Count > 0 && near[0] != named)
            yield return (
                near[0],
                !change.NamesSubject
                    || near.Count == 1
                    || near[0].Sentence == change.Sentence
                    || near.TrueForAll(one => one.Figure.Nominal == near[0].Figure.Nominal)
            );
        foreach (var level in near.Skip(1).Where(level => level != named))
            yield return (level, false);
        if (near.Count > 0 && StandsBy(near[0], change))
            yield break;
        if (
            change.Label.Length > 0
            && text.FindLastLevel(change.Label, change, one =>
                one.HasSameUnit(change) && one.Passage != change.Passage
            )
                is { } last
        )
            yield return (last, false);
    }

    // 公务接待费A，较上年减少B: named just before its change, a level needs no other from elsewhere.
    private static bool StandsBy(Statement level, Statement change) =>
        level.Index == change.Index - 1
        && level.Sentence == change.Sentence
        && level.NamesSubject
        && level.Label == change.Label;

    /// <summary>Two levels of one sentence, the later compared with the earlier: 执行数为A，预算安排B，比…增长.</summary>
    private IEnumerable<(Statement Now, Statement Then)> Pairs(Statement growth)
    {
        var levels = text.FindStatementsBefore(growth, one => one.Sentence == growth.Sentence)
            .Take(6)
            .Where(one =>
                one.Role is Role.Level or Role.Base
                && one.Figure.Unit.Dimension is Dimension.Money or Dimension.Count
                && one.Bracket == growth.Bracket
            )
            .ToList();
        if (levels.Count < 2)
            yield break;
        // 今年A，比上年的B增长: the earlier level stands nearer to the rate.
        if (IsPast(levels[0]) && levels.FindIndex(one => !IsPast(one)) is > 0 and var present)
        {
            var level = levels[present];
            levels.RemoveAt(present);
            levels.Insert(0, level);
        }

        var now = levels[0];
        var then = Matches(now) ?? (IsEarlier(levels[1], now) ? levels[1] : null);
        if (then is not null && then.HasSameUnit(now))
            yield return (now, then);

        Statement? Matches(Statement now) =>
            levels.Skip(1).FirstOrDefault(one => one.Label == now.Label && IsEarlier(one, now));
    }

    private static bool IsPast(Statement level) => level.Role == Role.Base || level.IsPrior;

    private static bool IsEarlier(Statement then, Statement now) =>
        then.Role == Role.Base
        || then.IsPrior
        || (then.Year > 0 && now.Year > then.Year)
        || now.Year == -1
        || (
            then.Measure == AmountStage.Executed
            && now.Measure is AmountStage.Budget
            && then.Label == now.Label
        )
        || now.IsArrival;

    private static FigureRelation Relate(Statement growth, Movement pair) =>
        pair.Relate(InPercent(growth.Figure));

    // 增长2倍 is 200 %; a rate that lost its sign is one still; 下降-5% says down twice.
    private static PrintedFigure InPercent(PrintedFigure rate)
    {
        var times = rate.Unit.Dimension == Dimension.Multiple ? 100 : 1;
        return rate with
        {
            Value = Math.Abs(rate.Value) * times,
            Grain = rate.Grain * times,
            Unit = Unit.Percent,
        };
    }

    private static Claim Claim(Statement growth, Movement pair, Recalculation result)
    {
        var proof =
            pair.Base > 0
                ? Proof.Compare(pair.Computation(), result.Value, InPercent(growth.Figure))
                : $"{pair.Computation()}：基数为 0，增长率没有意义，宜写“上年为 0，不作比较”";
        var first =
            pair.Terms[0].Start < pair.Terms[1].Start && pair.Terms[0].Passage == growth.Passage
                ? pair.Terms[0]
                : pair.Terms[1];
        return new Claim(
            ClaimKind.Growth,
            "P06",
            result.Verdict,
            AnalysedText.UniteFigureSpans(first, growth),
            growth.Figure,
            [.. pair.Terms.Select(term => term.Figure)],
            [proof]
        )
        {
            Subject = pair.Terms[0].Label,
            Flaw = FlawOf(growth, pair),
            Repair = growth.IsPercent ? Proof.Repair(result, growth.Figure) : null,
        };
    }

    private static ClaimFlaw FlawOf(Statement growth, Movement pair)
    {
        if (pair.Base <= 0 && pair.Distance != 0)
            return ClaimFlaw.ZeroBase;
        if (growth.Figure.Value < 0 && growth.Direction == Direction.Down)
            return ClaimFlaw.DoubleNegative;
        var against =
            growth.Direction != Direction.Unknown
            && pair.Direction != Direction.Unknown
            && growth.Direction != pair.Direction
            && pair.Distance != 0;
        return against ? ClaimFlaw.DirectionAgainstSign : ClaimFlaw.None;
    }

    private static Claim Undecidable(Statement growth) =>
        new(
            ClaimKind.Growth,
            "P06",
            Verdict.Undecidable,
            growth.Figure.Span,
            growth.Figure,
            [],
            ["没有找到增减额或可比的基数"]
        );
}
