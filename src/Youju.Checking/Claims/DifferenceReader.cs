using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>比上年的A增加d, 由A增加到B，增加d, 比年初预算减少d: a change between two levels that are both given.</summary>
internal sealed class DifferenceReader(AnalysedText text)
{
    private const int Reach = 16;

    // 合格率98%，较上年97%上升1个百分点.
    private static readonly string[] Comparers = ["较", "比", "与", "高于", "低于", "超过", "优于"];

    public IEnumerable<Claim> Read() =>
        text
            .Statements.Where(one => !one.InReason && (one.Role == Role.Change || IsPoints(one)))
            .Select(Read)
            .Concat(
                text.Statements.Where(one =>
                        one is { IsMoney: true, InReason: false, Role: Role.Level or Role.Change }
                        && IsSaving(one)
                    )
                    .Select(Saved)
            )
            .OfType<Claim>();

    // 采购预算A，中标金额B，节约资金C: other levels are believed where it comes out or only a slip keeps it from doing so.
    private Claim? Saved(Statement saved)
    {
        var before = text.FindStatementsBefore(saved, one => one.Sentence == saved.Sentence)
            .Take(2)
            .Where(one => one.IsLevel && one.HasSameUnit(saved))
            .ToList();
        if (before.Count < 2)
            return null;
        var claim = Claim(saved, before[0], before[1]);
        return
            claim.Verdict.Holds()
            || IsTender(saved, before[0], before[1])
            || Typo.Explains(
                saved.Figure,
                (before[1].Figure.Nominal - before[0].Figure.Nominal) / saved.Figure.Scale
            )
            ? claim
            : null;
    }

    internal static bool IsSaving(Statement one) => one.Lead.TrimStart('，', '、').StartsWith("节约");

    private static bool IsTender(Statement saved, Statement price, Statement limit) =>
        price.Index == saved.Index - 1
        && limit.Index == saved.Index - 2
        && Words.ContainsAny(limit.Lead, ["预算", "控制价", "限价"])
        && Words.ContainsAny(price.Lead, ["中标", "成交", "合同金额"]);

    private static bool IsPoints(Statement one) =>
        one.Figure.Unit.Dimension == Dimension.PercentagePoint
        && one.Direction is Direction.Up or Direction.Down;

    private Claim? Read(Statement change)
    {
        var near = text.FindStatementsBefore(change, one =>
                one.Passage == change.Passage
                && one.Bracket == change.Bracket
                && change.Index - one.Index <= 5
            )
            .Where(one => !one.InReason && (IsPoints(change) ? one.IsPercent : one.HasSameUnit(change)))
            .ToList();
        return Ends(change, near) is var (now, then) ? Claim(change, now, then)
            : near.Find(one => one.Role == Role.Base && one.Sentence == change.Sentence) is { } named
                ? Elsewhere(change, named)
            : null;
    }

    // 全年支出9万元。…与上年的8万元相比，支出增加1万元: a level of another paragraph is believed where it comes out.
    private Claim? Elsewhere(Statement change, Statement then) =>
        text.FindStatementsBefore(change, one =>
                one.Passage.Section == change.Passage.Section && change.Index - one.Index <= Reach
            )
            .Where(one => one.IsLevel && !one.IsPrior && one != then && one.HasSameUnit(change))
            .FirstOrDefault(now =>
                Math.Abs(now.Figure.Nominal - then.Figure.Nominal) == change.Figure.Nominal
            )
            is { } now
            ? Claim(change, now, then)
            : null;

    /// <summary>Where it stands now and what the words compare it with; null where one of the two is not given.</summary>
    private static (Statement Now, Statement Then)? Ends(Statement change, List<Statement> near)
    {
        var here = near.FindAll(one => one.Sentence == change.Sentence && one.Role != Role.Change);
        if (here.Count >= 2 && LeadReader.IsArrival(here[0].Lead))
            return (here[0], here[1]);
        if (IsPoints(change))
            return
                here.Count >= 2 && here[0].Lead.Length > 0 && Array.Exists(Comparers, here[0].Lead.StartsWith)
                ? (here[1], here[0])
                : null;
        var named = here.Find(one => one.Role == Role.Base);
        var levels = near.FindAll(one =>
            one.IsLevel && !one.IsPrior && (!change.NamesSubject || one.Label == change.Label)
        );
        if (named is not null)
            return levels.Find(one => one != named) is { } level ? (level, named) : null;
        foreach (
            var now in levels.Where(one =>
                one.Measure is AmountStage.Executed or AmountStage.Amount or AmountStage.FullBudget
            )
        )
        {
            var then = near.Find(one =>
                one != now
                && one.Role == Role.Level
                && one.Label == now.Label
                && one.Sentence == now.Sentence
                && Meant(change.Base, one, now)
            );
            if (then is not null)
                return (now, then);
        }

        return null;
    }

    private static bool Meant(string compared, Statement then, Statement now)
    {
        if (compared.Contains("上年") || compared.Contains("去年"))
            return then.IsPrior
                || (then.Year > 0 && now.Year != then.Year && now.Year != -1 && now.Start < then.Start);
        if (!compared.Contains("预算"))
            return false;
        if (Words.ContainsAny(compared, ["年初", "批复"]))
            return then.Measure == AmountStage.InitialBudget;
        if (Words.ContainsAny(compared, ["全年", "调整"]))
            return then.Measure == AmountStage.FullBudget;
        return compared is "预算" or "预算数"
            && then.Measure is AmountStage.Budget or AmountStage.FullBudget
            && now.Measure == AmountStage.Executed;
    }

    private static Claim Claim(Statement change, Statement now, Statement then)
    {
        var up = now.Figure.Nominal >= then.Figure.Nominal;
        var (larger, smaller) = up ? (now.Figure, then.Figure) : (then.Figure, now.Figure);
        var result = FigureRelation.CreateDifference(change.Figure, larger, smaller).Recalculate();
        var against =
            change.Direction is Direction.Up or Direction.Down
            && now.Figure.Nominal != then.Figure.Nominal
            && (change.Direction == Direction.Up) != up;
        return new Claim(
            ClaimKind.Difference,
            "P09",
            result.Verdict,
            AnalysedText.UniteFigureSpans(now.Start < then.Start ? now : then, change),
            change.Figure,
            [larger, smaller],
            [
                Proof.Compare(
                    $"{FigureFormat.FormatFigure(larger)} - {FigureFormat.FormatFigure(smaller)}",
                    result.Value,
                    change.Figure
                ),
            ]
        )
        {
            Subject = now.Label,
            Flaw = against ? ClaimFlaw.DirectionAgainstSign : ClaimFlaw.None,
            Repair = Proof.Repair(result, change.Figure),
        };
    }
}
