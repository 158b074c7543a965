using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A stated total that no rounding of its parts can explain.</summary>
[Rule("FIG001", "total-differs-from-parts", Severity.Error)]
internal sealed class TotalDiffersFromParts : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromClaimsOfKind(report, ClaimKind.Sum, "文中没有写合计与分项");
        return relations.ReportVerdict(Verdict.Contradiction, claim =>
            claim.Stated is { } total
                ? DescribeDifference(relations.QuoteStatedFigure(claim), claim, total)
                : "合计与分项之和不一致。"
        );
    }

    private static FindingText DescribeDifference(string stated, Claim claim, PrintedFigure total)
    {
        var sum = claim.Terms.Sum(term => term.Nominal);
        return $"合计写为 {stated}，分项之和是 {FigureFormat.FormatFinely(sum, total)}，"
            + $"相差 {FigureFormat.FormatFinely(Math.Abs(sum - total.Nominal), total)}。";
    }
}
