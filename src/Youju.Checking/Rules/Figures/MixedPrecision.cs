using System.Buffers;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Rules.Figures;

/// <summary>Figures of one relation printed to different digits, so that it holds only within the coarsest rounding.</summary>
[Rule("FIG007", "mixed-precision", Severity.Warning)]
internal sealed class MixedPrecision : IRule
{
    private const int LongestLead = 20;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、\n");

    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromAllClaims(report);
        return relations.ReportWhere(
            claim =>
                claim is { Verdict: Verdict.MixedPrecision, Flaw: ClaimFlaw.None }
                && !IsRoundedOnPurpose(claim)
                && !CountsAnother(report, claim),
            claim =>
                $"各数保留的小数位不同，{DescribeSubject(relations, claim)}只在四舍五入的范围内成立，按印出的数字并不相等。"
        );
    }

    // 收入1.36亿元，其中财政拨款1.32亿元、上年结转412万元: who changes the unit has rounded.
    private static bool IsRoundedOnPurpose(Claim claim) =>
        claim.Stated is { } total && claim.Terms.Any(term => term.Scale != total.Scale);

    /// <summary>收入总计2.1亿元（含其他收入10万元）: the sentence names an amount that the relation leaves out.</summary>
    private static bool CountsAnother(Report report, Claim claim)
    {
        if (claim.Stated is not { } total)
            return false;
        var sentence = SentenceFinder.FindSentence(report.Text, claim.Span);
        return report
            .Figures.Where(figure =>
                sentence.Contains(figure.Span)
                && figure.Unit == total.Unit
                && figure.Digits != total.Digits
                && !claim.Terms.Any(term => term.Digits == figure.Digits)
            )
            .Any(figure => IsCountedIn(report, figure));
    }

    private static bool IsCountedIn(Report report, PrintedFigure figure)
    {
        var lead = report.Text[Math.Max(0, figure.Span.Start - LongestLead)..figure.Span.Start];
        lead = lead[(lead.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];
        return report.Pack.FigureWording.CountedIn.Any(lead.Contains);
    }

    private static string DescribeSubject(StatedRelations relations, Claim claim) =>
        claim.Stated is null ? "这一关系" : relations.QuoteStatedFigure(claim);
}
