using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>占…%: a part against the named whole, or against the whole of its list; and the shares of one list against 100.</summary>
internal sealed class ShareReader(AnalysedText text, ListMembers lists)
{
    private const int Reach = 40;
    private const int MostSupposed = 6;

    public IEnumerable<Claim> Read()
    {
        var shares = text
            .Statements.Where(statement => statement is { Role: Role.Share, InReason: false })
            .SelectMany(Bind)
            .ToList();
        return shares.Select(Claim).Concat(Groups(shares));
    }

    private IEnumerable<BoundShare> Bind(Statement share) =>
        share.Lead.Contains("分别") ? Aligned(share) : [BindOne(share)];

    /// <summary>基本支出A、项目支出B，分别占…的p%、q%: as many parts as shares, in the same order.</summary>
    private IEnumerable<BoundShare> Aligned(Statement share)
    {
        var shares = new List<Statement> { share };
        for (
            var i = share.Index + 1;
            i < text.Statements.Count
                && text.Statements[i] is { IsPercent: true, Lead: "、" or "和" or "及" or "与" } next
                && next.Sentence == share.Sentence;
            i++
        )
            shares.Add(next);
        var parts = text.FindStatementsBefore(share, one => one.Passage == share.Passage)
            .Take(Reach)
            .Where(one => one.IsLevel && !one.IsPercent)
            .Take(shares.Count)
            .Reverse()
            .ToList();
        if (parts.Count < shares.Count || shares.Count < 2)
            return [new BoundShare(share, null, [])];
        return shares.Select(
            (one, at) =>
                new BoundShare(
                    one with
                    {
                        Base = share.Base,
                    },
                    parts[at],
                    share.Base.Length == 0
                        ? Unnamed(parts[at])
                        : Named(one with { Base = share.Base }, parts[at])
                )
        );
    }

    private BoundShare BindOne(Statement share)
    {
        var part = text.FindStatementsBefore(share, one =>
                one.Sentence == share.Sentence && share.Start - one.End < 120
            )
            .FirstOrDefault(one =>
                one.IsLevel
                && one.Figure.Unit.Dimension is Dimension.Money or Dimension.Count
                && one.Figure.Unit != Unit.None
                && (one.Bracket < 0 || one.Bracket == share.Bracket)
            );
        if (part is null)
            return new BoundShare(share, null, []);
        var wholes = share.Base.Length == 0 ? Unnamed(part) : Named(share, part);
        if (wholes.Count > 0 || lists.IsWithoutWhole(part))
            return new BoundShare(share, part, wholes);
        var supposed = Supposed(share, part)
            .FirstOrDefault(whole =>
                FigureRelation
                    .CreateShare(share.Figure, part.Figure, whole.Figure)
                    .Recalculate()
                    .Verdict.Holds()
            );
        return new BoundShare(share, part, supposed is null ? [] : [supposed]);
    }

    private IReadOnlyList<Statement> Unnamed(Statement part) =>
        lists.FindWhole(part) is { } whole ? [whole] : [];

    /// <summary>Wholes that the words may mean but do not name; believed only where the share comes out.</summary>
    private IEnumerable<Statement> Supposed(Statement share, Statement part)
    {
        var near = text.FindStatementsBefore(part, one => one.Passage.Section == part.Passage.Section)
            .Take(Reach)
            .Where(one => IsLargerWhole(one, part))
            .Take(MostSupposed);
        if (share.Base.Length == 0 && NamedBefore(share) is { } named)
            share = share with { Base = named.Base };
        if (share.Base.Length == 0)
        {
            var ofFamily = text
                .Labels.WholesOf(part.Label)
                .Select(whole => text.FindLastLevel(whole, part, one => IsLargerWhole(one, part)))
                .OfType<Statement>();
            return near.Where(one => one.Sentence == part.Sentence).Concat(ofFamily);
        }

        var label = text.Labels.Name(SubjectReader.Strip(share.Base));
        if (label is "支出" or "收入")
            label += "总计";
        var kin = text
            .Labels.Kin(label)
            .Append(label)
            .SelectMany(other => text.FindLevelsBefore(other, share).Take(2))
            .Where(one => one.HasSameUnit(part));
        return share.Figure.Grain < 1 ? kin.Concat(near) : kin;
    }

    // 甲占本部门支出预算的90%；乙占10%: the whole is named once.
    private Statement? NamedBefore(Statement share) =>
        text.FindStatementsBefore(share, one => one.Sentence == share.Sentence)
            .Take(Reach)
            .FirstOrDefault(one => one.Role == Role.Share && one.Base.Length > 0);

    private static bool IsLargerWhole(Statement one, Statement part) =>
        one.IsLevel && !one.IsPrior && one.HasSameUnit(part) && one.Figure.Nominal > part.Figure.Nominal;

    /// <summary>
    /// The levels that the named whole may mean: its last mention first; where it has none, the
    /// neighbours that share it.
    /// </summary>
    private IReadOnlyList<Statement> Named(Statement share, Statement part)
    {
        if (text.Statements[share.Index - 1] is { Role: Role.Base } given && given.Lead.StartsWith('占'))
            return [given];
        var label = text.Labels.Name(SubjectReader.Strip(share.Base));
        var wholes = text.FindLevelsBefore(label, share)
            .Where(one => one != part && one.HasSameUnit(part))
            .Take(6)
            .ToList();
        if (
            wholes.Count == 0
            && lists.FindWhole(part) is { } whole
            && whole.Figure.Interval.High >= part.Figure.Interval.Low
        )
            return [whole];
        return wholes;
    }

    private Claim Claim(BoundShare bound)
    {
        var (share, part, wholes) = bound;
        if (part is null)
            return Undecidable(share);
        if (wholes.Count == 0)
            return
                Neighbours(share, part) is { Count: > 1 } all
                && (share.Base.Length > 0 || lists.IsWithoutWhole(part) || MostHold(all))
                ? AgainstSum(share, part, all)
                : Undecidable(share);
        var judged = wholes
            .Select(whole =>
                (
                    Whole: whole,
                    Result: FigureRelation.CreateShare(share.Figure, part.Figure, whole.Figure).Recalculate()
                )
            )
            .ToList();
        var (best, result) = judged.FirstOrDefault(one => one.Result.Verdict.Holds(), judged[0]);
        return Result(share, [part, best], result, Proof.Pair(part, "÷", best));
    }

    /// <summary>The parts of one sentence that are shares of the same whole, itself without a figure.</summary>
    private List<Statement> Neighbours(Statement share, Statement part)
    {
        var all = new List<Statement>();
        for (
            var i = share.Index;
            i >= 0 && share.Index - i <= Reach && text.Statements[i].Sentence == share.Sentence;
            i--
        )
            Collect(i);
        for (
            var i = share.Index + 1;
            i < text.Statements.Count
                && i - share.Index <= Reach
                && text.Statements[i].Sentence == share.Sentence;
            i++
        )
            Collect(i);
        return [.. all.OrderBy(one => one.Index)];

        void Collect(int i)
        {
            var one = text.Statements[i];
            if (
                one.Role == Role.Share
                && one.Base == share.Base
                && i > 0
                && text.Statements[i - 1] is { IsLevel: true } level
                && level.HasSameUnit(part)
            )
                all.Add(level);
        }
    }

    // 省级900万元，占60%；市级300万元，占20%；县级300万元，占20%: that they are all shows by the shares, one slip among them or not.
    private bool MostHold(List<Statement> all)
    {
        var sum = all.Sum(one => one.Figure.Nominal);
        var right = all.Count(one =>
            sum > 0
            && Math.Abs((100 * one.Figure.Nominal / sum) - text.Statements[one.Index + 1].Figure.Value)
                <= text.Statements[one.Index + 1].Figure.Grain
        );
        return all.Count > 2 && right >= all.Count - 1;
    }

    private static Claim AgainstSum(Statement share, Statement part, List<Statement> all)
    {
        var isFine = all.Exists(one => one.Figure.Grain <= 0.01m);
        List<PrintedFigure> terms = [Term(part), .. all.Where(one => one != part).Select(Term)];
        var relation = new FigureRelation(share.Figure, terms, ShareOfSum, IsRate: true);
        var sum = string.Join(" + ", all.Select(one => FigureFormat.FormatFigure(one.Figure)));
        return Result(
            share,
            [part, .. all.Where(one => one != part)],
            relation.Recalculate(),
            $"{Proof.Named(part)} ÷ ({sum})"
        );

        // Whole numbers beside others to the cent are whole to the cent.
        PrintedFigure Term(Statement one) =>
            isFine && one.Figure.Grain >= 1 ? one.Figure with { Grain = 0.01m } : one.Figure;
    }

    // The part stands in the sum too; counted once, as 1/(1 + others/part), it keeps the interval narrow.
    private static Interval? ShareOfSum(IReadOnlyList<Interval> ranges) =>
        ranges[0].Low > 0 && Interval.SumTerms(ranges.Skip(1)) / ranges[0] is { } others
            ? Interval.FromExactValue(100) / (Interval.FromExactValue(1) + others)
            : Interval.ComputeShare(ranges[0], Interval.SumTerms(ranges));

    private static Claim Result(
        Statement share,
        IReadOnlyList<Statement> terms,
        Recalculation result,
        string computation
    ) =>
        new(
            ClaimKind.Share,
            "P13",
            result.Verdict,
            AnalysedText.UniteFigureSpans(terms[0], share),
            share.Figure,
            [.. terms.Select(term => term.Figure)],
            [Proof.Compare(computation, result.Value, share.Figure)]
        )
        {
            Subject = terms[0].Label,
            Repair = Proof.Repair(result, share.Figure),
        };

    private static Claim Undecidable(Statement share) =>
        new(
            ClaimKind.Share,
            "P13",
            Verdict.Undecidable,
            share.Figure.Span,
            share.Figure,
            [],
            ["没有找到作为比较基数的数"]
        );

    /// <summary>Shares of one complete list add to 100.</summary>
    private IEnumerable<Claim> Groups(List<BoundShare> shares)
    {
        foreach (
            var group in shares
                .Where(one => one.Part is not null)
                .GroupBy(one =>
                    (
                        Whole: one.Wholes.Count > 0 ? one.Wholes[0].Index : -one.Share.Sentence - 1,
                        one.Share.Base
                    )
                )
        )
        {
            var members = group.ToList();
            if (
                members.Count < 2
                || (
                    members[0].Wholes.Count == 0
                    && group.Key.Base.Length == 0
                    && !lists.IsWithoutWhole(members[0].Part!)
                )
                || !FillsWhole(members)
            )
                continue;
            yield return AddToHundred(members);
        }
    }

    private static bool FillsWhole(List<BoundShare> members)
    {
        if (members[0].Wholes.Count == 0)
            return true;
        var whole = members[0].Wholes[0];
        return !members.Exists(one => one.Part == whole)
            && FigureRelation
                .CreateSum(whole.Figure, members.ConvertAll(one => one.Part!.Figure))
                .Recalculate()
                .Verdict.Holds();
    }

    private static Claim AddToHundred(List<BoundShare> members)
    {
        var figures = members.ConvertAll(one => one.Share.Figure);
        var sum = figures.Sum(figure => figure.Value);
        var tolerance = figures.Sum(figure => figure.Grain) / 2;
        var verdict =
            sum == 100 ? Verdict.Exact
            : Math.Abs(sum - 100) <= tolerance ? Verdict.Rounding
            : Verdict.Contradiction;
        var proof =
            $"{string.Join(" + ", figures.Select(figure => FigureFormat.FormatFigure(figure)))}"
            + $" = {FigureFormat.FormatFinely(sum, figures[0])}，应为 100%";
        return new Claim(
            ClaimKind.Share,
            "P03",
            verdict,
            AnalysedText.UniteFigureSpans(members[0].Part!, members[^1].Share),
            null,
            figures,
            [proof]
        );
    }

    private sealed record BoundShare(Statement Share, Statement? Part, IReadOnlyList<Statement> Wholes);
}
