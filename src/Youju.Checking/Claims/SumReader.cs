using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>A whole and its listed parts: they add up to it, or each is at most as large.</summary>
internal sealed class SumReader(AnalysedText text)
{
    private const int MostParts = 10;

    public IEnumerable<Claim> Read(IEnumerable<Enumeration> enumerations) =>
        enumerations.Where(list => list.Whole is not null).SelectMany(Read);

    private IEnumerable<Claim> Read(Enumeration list)
    {
        var whole = list.Whole!;
        if (whole.Figure.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.Above)
            return [];
        if (BothSides(list))
            return list.Parts.Select(part => Same(whole, part));
        if (list.Parts.Count == 1 && Completed(list) is { } family)
            return [Sum(whole, family)];
        if (list.Parts.Count < 2)
            return Orders(list);
        var parts = SumsUp(whole, list.Parts);
        if (parts is not null)
            return [Sum(whole, parts)];
        return SurelyComplete(list) ? [Sum(whole, Family(list) ?? WithoutSlices(list.Parts))] : Orders(list);
    }

    // …，其中：公务用车购置费0万元，更新0辆。公务用车运行维护费9万元: the last part stands in the next sentence.
    private List<Statement>? Completed(Enumeration list)
    {
        var (whole, part) = (list.Whole!, list.Parts[0]);
        var next = text.FindStatementsBetween(part.End, part.Passage.End)
            .Take(4)
            .FirstOrDefault(one =>
                one.IsLevel && one.HasSameUnit(whole) && one.NamesSubject && one.Label != part.Label
            );
        return
            next is not null && !list.IsBlock && text.Labels.IsComplete(whole.Label, [part.Label, next.Label])
            ? [part, next]
            : null;
    }

    // 收、支总计各为X：收入总计X，支出总计X.
    private static bool BothSides(Enumeration list) =>
        list.Parts.Count > 1
        && list.Whole!.Figure.Nominal != 0
        && list.Parts.All(part => part.Figure.Nominal == list.Whole!.Figure.Nominal);

    /// <summary>
    /// The parts that the whole is the sum of: all, all but those that cut across, or the first few;
    /// null where none fit.
    /// </summary>
    private IReadOnlyList<Statement>? SumsUp(Statement whole, IReadOnlyList<Statement> parts)
    {
        if (Fits(whole, parts))
            return parts;
        var disjoint = WithoutSlices(parts);
        if (disjoint.Count >= 2 && disjoint.Count < parts.Count && Fits(whole, disjoint))
            return disjoint;
        return Subset(whole, parts);
    }

    /// <summary>Some of the parts, with the first, that are the whole to the last digit; the others are then parts of these.</summary>
    private static List<Statement>? Subset(Statement whole, IReadOnlyList<Statement> parts)
    {
        if (parts.Count is < 3 or > MostParts)
            return null;
        for (var chosen = (1 << parts.Count) - 2; chosen > 1; chosen--)
        {
            if ((chosen & 1) == 0)
                continue;
            var some = parts.Where((_, at) => (chosen >> at & 1) == 1).ToList();
            if (
                some.Count > 1
                && some.Sum(part => part.Figure.Nominal) == whole.Figure.Nominal
                && some.TrueForAll(part => part.Figure.Nominal < whole.Figure.Nominal)
            )
                return some;
        }

        return null;
    }

    private IReadOnlyList<Statement> WithoutSlices(IReadOnlyList<Statement> parts)
    {
        var disjoint = parts.Where(part => !text.Labels.IsSlice(part.Label)).ToList();
        return disjoint.Count >= 2 ? disjoint : parts;
    }

    private static bool Fits(Statement whole, IReadOnlyList<Statement> parts) =>
        FigureRelation
            .CreateSum(whole.Figure, [.. parts.Select(part => part.Figure)])
            .Recalculate()
            .Verdict.Holds();

    /// <summary>Whether the list is known to leave nothing out, so that a gap is an error and not a rest.</summary>
    private bool SurelyComplete(Enumeration list)
    {
        var whole = list.Whole!;
        var parts = WithoutSlices(list.Parts);
        if (list.HasGap || EndsOpen(list))
            return false;
        if (text.Labels.IsComplete(whole.Label, parts.Select(part => part.Label)))
            return true;
        if (SlipExplains(whole, parts) || OverfullLevels(whole, parts) || EndsWithOthers(whole, parts))
            return true;
        var excess = parts.Sum(part => part.Figure.Interval.Low) > whole.Figure.Interval.High;
        if (
            excess
            && (whole.IsMoney || (parts.Count > 2 && !whole.IsPeople))
            && !list.IsFar
            && parts.Count == list.Parts.Count
            && parts.All(part => part.NamesSubject)
        )
            return true;
        return (list.Promise || SharesFill(list)) && (!excess || parts.Count == list.Parts.Count);
    }

    // 行政A，事业B，工勤C；离退休D: of all that is listed, those that the whole is known to consist of.
    private List<Statement>? Family(Enumeration list)
    {
        var labels = text.Labels.FamilyOf(list.Whole!.Label, list.Parts.Select(part => part.Label));
        var family = labels is null ? [] : list.Parts.Where(part => labels.Contains(part.Label)).ToList();
        return labels is not null && family.Count == labels.Count ? family : null;
    }

    // …等: the list is not meant to be complete.
    private bool EndsOpen(Enumeration list)
    {
        var end = list.Parts[^1].End;
        return end < text.Text.Length && text.Text[end] == '等';
    }

    private bool SharesFill(Enumeration list)
    {
        var shares = text.FindStatementsBetween(list.Parts[0].Start, list.Parts[^1].End + 40)
            .Where(one => one.Role == Role.Share && one.Base.Length == 0)
            .Take(list.Parts.Count)
            .ToList();
        return shares.Count == list.Parts.Count && Math.Abs(shares.Sum(one => one.Figure.Value) - 100) <= 1;
    }

    // 省级1个、市级3个 of 3个: levels exclude each other.
    private static bool OverfullLevels(Statement whole, IReadOnlyList<Statement> parts) =>
        parts.All(part => part.Subject.EndsWith('级'))
        && parts.Sum(part => part.Figure.Interval.Low) > whole.Figure.Interval.High;

    // 车辆6辆，其中：机要通信用车1辆，其他用车5辆: the others are all that is left.
    private static bool EndsWithOthers(Statement whole, IReadOnlyList<Statement> parts) =>
        whole.Figure.Unit.Symbol == "辆"
        && parts[^1].Subject.StartsWith("其他")
        && parts.All(part => part.NamesSubject);

    private static bool SlipExplains(Statement whole, IReadOnlyList<Statement> parts)
    {
        var sum = parts.Sum(part => part.Figure.Nominal);
        return FigureRelation
                .CreateSum(whole.Figure, [.. parts.Select(part => part.Figure)])
                .Recalculate()
                .Verdict == Verdict.UnitSlip
            || Typo.Explains(whole.Figure, sum / whole.Figure.Scale)
            || parts.Any(part =>
                Typo.Explains(
                    part.Figure,
                    (whole.Figure.Nominal - sum + part.Figure.Nominal) / part.Figure.Scale
                )
            );
    }

    private static Claim Sum(Statement whole, IReadOnlyList<Statement> parts)
    {
        var relation = FigureRelation.CreateSum(whole.Figure, [.. parts.Select(part => part.Figure)]);
        return new Claim(
            ClaimKind.Sum,
            "P50",
            relation.Recalculate().Verdict,
            AnalysedText.UniteFigureSpans(whole, parts[^1]),
            whole.Figure,
            relation.Terms,
            [Proof.Sum(whole, parts)]
        )
        {
            Subject = whole.Label,
        };
    }

    private static Claim Same(Statement whole, Statement part) =>
        new(
            ClaimKind.Equality,
            "P05",
            FigureRelation.CreateEquality(whole.Figure, part.Figure).Recalculate().Verdict,
            part.Figure.Span,
            part.Figure,
            [whole.Figure],
            [$"{Proof.Named(whole)}，{Proof.Named(part)}"]
        )
        {
            Subject = part.Label,
        };

    private IEnumerable<Claim> Orders(Enumeration list)
    {
        foreach (var part in list.Parts)
        {
            var fits = part.Figure.Interval.Low <= list.Whole!.Figure.Interval.High;
            // What cuts across its neighbours may belong to a whole further back.
            var verdict =
                fits ? Verdict.Exact
                : list.IsFar || text.Labels.IsSlice(part.Label) ? Verdict.Undecidable
                : Verdict.Contradiction;
            yield return new Claim(
                ClaimKind.Order,
                "P04",
                verdict,
                AnalysedText.UniteFigureSpans(list.Whole, part),
                part.Figure,
                [list.Whole.Figure],
                [$"{Proof.Named(part)} {(fits ? "≤" : ">")} {Proof.Named(list.Whole)}"]
            )
            {
                Subject = part.Label,
            };
        }
    }
}
