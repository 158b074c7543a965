using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>完成年初预算的…%, 执行率, 到位率, 控制率: what was reached against what was set.</summary>
internal sealed class RateReader(AnalysedText text)
{
    private static readonly AmountStage[] Budgets =
    [
        AmountStage.InitialBudget,
        AmountStage.FullBudget,
        AmountStage.Budget,
    ];

    private static readonly string[] Deeds = ["回收", "完成", "到位", "使用", "节约", "合格", "兑现"];

    public IEnumerable<Claim> Read() =>
        text
            .Statements.Where(one => one is { Role: Role.Rate, InReason: false, IsPercent: true })
            .Select(Read);

    private Claim Read(Statement rate)
    {
        var near = text.FindStatementsBefore(rate, one =>
                one.Passage.Owner == rate.Passage.Owner && rate.Index - one.Index <= 8
            )
            .Where(one =>
                (one.IsLevel || DifferenceReader.IsSaving(one))
                && !one.IsPrior
                && one.Figure.Unit.Dimension is Dimension.Money or Dimension.Count
                && one.Figure.Unit != Unit.None
            )
            .ToList();
        if (rate.Lead.Contains("变动率"))
            return OfChange(rate);
        if (near.Count == 0)
            return Undecidable(rate);
        if (IsOfBudget(rate))
            return OfBudget(rate, near);
        if (rate.Lead == "的")
            return OfTarget(rate, near);
        if (rate.Lead.Contains("控制率"))
            return OfStaff(rate, near);
        return OfNeighbours(rate, near);
    }

    private static bool IsOfBudget(Statement rate) =>
        (rate.Lead.Contains("完成") && rate.Lead.Contains("预算"))
        || Words.ContainsAny(rate.Lead, ["执行率", "支出率", "支付率", "预算完成率", "支付进度", "执行进度"]);

    private Claim OfBudget(Statement rate, List<Statement> near)
    {
        var done = near.Find(one => one.Measure == AmountStage.Executed)
            ?? near.Find(one => one.Measure == AmountStage.Amount);
        if (done is null)
            return Undecidable(rate);
        var budgets = near.Where(one =>
                Budgets.Contains(one.Measure) && one.Label == done.Label && one.HasSameUnit(done)
            )
            .ToList();
        if (budgets.Count == 0)
            budgets = Neighbouring(rate, done, near);
        var named = budgets.Find(one => one.Measure == Named(rate))
            ?? budgets.Find(one => one.Measure == AmountStage.FullBudget)
            ?? budgets.FirstOrDefault();
        if (named is null)
            return Undecidable(rate);
        var result = Judge(rate, done, named);
        if (result.Verdict.Holds())
            return Claim(rate, done, named, result);
        var meant = budgets.Find(one => one != named && Judge(rate, done, one).Verdict.Holds());
        return meant is null
            ? Claim(rate, done, named, result)
            : Claim(rate, done, meant, Judge(rate, done, meant), ClaimFlaw.OtherBase);
    }

    /// <summary>Without a budget of the same name: the only one of the sentence, or the one just behind the rate.</summary>
    private List<Statement> Neighbouring(Statement rate, Statement done, List<Statement> near)
    {
        var stage = near.FindAll(one =>
            Budgets.Contains(one.Measure)
            && one.Sentence == rate.Sentence
            && done.Sentence == rate.Sentence
            && one.HasSameUnit(done)
        );
        var full = stage.FindAll(one => one.Measure == AmountStage.FullBudget);
        if (full.Count == 1 || stage.Count == 1)
            return full.Count == 1 ? full : stage;
        var next = rate.Index + 1 < text.Statements.Count ? text.Statements[rate.Index + 1] : null;
        return
            next is { IsLevel: true, Measure: AmountStage.Budget }
            && next.Sentence == rate.Sentence
            && next.HasSameUnit(done)
            && next.Start - rate.End <= 8
            ? [next]
            : [];
    }

    private static Claim OfTarget(Statement rate, List<Statement> near)
    {
        var done = near.Skip(1)
            .FirstOrDefault(one => one.HasSameUnit(near[0]) && one.Passage == rate.Passage);
        return done is null ? Undecidable(rate) : Claim(rate, done, near[0], Judge(rate, done, near[0]));
    }

    private static Claim OfStaff(Statement rate, List<Statement> near)
    {
        var (staff, posts) = (
            near.Find(one => one.Label == "在职人员"),
            near.FindLast(one => one.Label == "编制")
        );
        return staff is null || posts is null
            ? Undecidable(rate)
            : Claim(rate, staff, posts, Judge(rate, staff, posts));
    }

    // “三公”经费变动率为-20%: this year's level against last year's, with its sign.
    private Claim OfChange(Statement rate)
    {
        var near = text.FindStatementsBefore(rate, one =>
                one.Passage.Owner == rate.Passage.Owner && rate.Index - one.Index <= 6
            )
            .Where(one => one.IsLevel && one.IsMoney)
            .ToList();
        var then = near.Find(one =>
            one.IsPrior || (one.Year > 0 && near.Exists(other => other.Year > one.Year))
        );
        var now = near.Find(one => one != then && !one.IsPrior);
        if (then is null || now is null)
            return Undecidable(rate);
        var result = FigureRelation.CreateGrowth(rate.Figure, now.Figure, then.Figure).Recalculate();
        var isSigned = rate.Figure.Value < 0 || now.Figure.Nominal >= then.Figure.Nominal;
        return isSigned
            ? Claim(rate, now, then, result)
            : Claim(
                rate,
                now,
                then,
                FigureRelation.CreateDecline(rate.Figure, now.Figure, then.Figure).Recalculate()
            );
    }

    private static AmountStage Named(Statement rate)
    {
        if (Words.ContainsAny(rate.Lead, ["年初", "批复"]))
            return AmountStage.InitialBudget;
        return Words.ContainsAny(rate.Lead, ["全年", "调整", "执行"])
            ? AmountStage.FullBudget
            : AmountStage.Budget;
    }

    /// <summary>A rate of anything else is believed where two neighbours yield it, and left open where they do not.</summary>
    private static Claim OfNeighbours(Statement rate, List<Statement> near)
    {
        var same = near.TakeWhile(one => one.Passage == rate.Passage).Take(4).ToList();
        foreach (var done in same)
        {
            if (rate.Lead.Contains("满意") && !done.Lead.Contains("满意"))
                continue;
            foreach (
                var planned in same.Where(one => one != done && one.HasSameUnit(done))
                    .OrderBy(one => Budgets.Contains(one.Measure) ? 0 : 1)
            )
            {
                var result = Judge(rate, done, planned);
                if (result.Verdict.Holds())
                    return Claim(rate, done, planned, result);
            }
        }

        return Bound(rate, same) ?? Slip(rate, same) ?? Undecidable(rate);
    }

    /// <summary>A rate, what was done and what was set, each named for the other in one breath: 计划63项，实际完成60项，完成率.</summary>
    private static Claim? Bound(Statement rate, List<Statement> same)
    {
        if (rate.Lead.Contains("分别") || RatePair.Of(rate.Lead) is not { } pair)
            return null;
        var done = same.Find(one => one.Lead.Contains(pair.Done));
        if (done is null || done.Sentence != rate.Sentence || rate.Index - done.Index > pair.Behind + 1)
            return null;
        var planned = same.Where(one => one.Index < done.Index)
            .Take(pair.Between + 1)
            .FirstOrDefault(one => Words.ContainsAny(one.Lead, pair.Planned));
        return planned is not null && planned.HasSameUnit(done)
            ? Claim(rate, done, planned, Judge(rate, done, planned))
            : null;
    }

    /// <summary>
    /// A rate that carries the name of what was done, 回收率 beside 回收195份, one slip of the pen away from
    /// its two neighbours.
    /// </summary>
    private static Claim? Slip(Statement rate, List<Statement> same)
    {
        var done = same.Find(one =>
            Array.Exists(Deeds, deed => rate.Lead.Contains(deed + "率") && one.Lead.Contains(deed))
        );
        var planned = done is null ? null : same.Find(one => one.Index < done.Index && one.HasSameUnit(done));
        if (done is null || planned is null || planned.Figure.Nominal <= 0)
            return null;
        var result = Judge(rate, done, planned);
        var share = rate.Figure.Nominal / 100;
        var slips =
            Typo.Explains(rate.Figure, result.Value ?? 0)
            || Typo.Explains(done.Figure, share * planned.Figure.Value)
            || (share > 0 && Typo.Explains(planned.Figure, done.Figure.Value / share));
        return slips ? Claim(rate, done, planned, result) : null;
    }

    private static Recalculation Judge(Statement rate, Statement done, Statement planned) =>
        FigureRelation.CreateShare(rate.Figure, done.Figure, planned.Figure).Recalculate();

    private static Claim Claim(
        Statement rate,
        Statement done,
        Statement planned,
        Recalculation result,
        ClaimFlaw flaw = ClaimFlaw.None
    )
    {
        var first = done.Start < planned.Start ? done : planned;
        var last = planned.Start > rate.Start ? planned : rate;
        return new Claim(
            ClaimKind.Rate,
            "P10",
            result.Verdict,
            AnalysedText.UniteFigureSpans(first, last),
            rate.Figure,
            [done.Figure, planned.Figure],
            [Proof.Compare(Proof.Pair(done, "÷", planned), result.Value, rate.Figure)]
        )
        {
            Subject = done.Label,
            Flaw = flaw,
            Repair = Proof.Repair(result, rate.Figure),
        };
    }

    private static Claim Undecidable(Statement rate) =>
        new(
            ClaimKind.Rate,
            "P10",
            Verdict.Undecidable,
            rate.Figure.Span,
            rate.Figure,
            [],
            ["没有找到计算这个比率的两个数"]
        );
}
