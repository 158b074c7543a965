using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A stated figure whose further digits were cut off instead of rounded.</summary>
[Rule("FIG008", "cut-instead-of-rounded", Severity.Warning)]
internal sealed class CutInsteadOfRounded : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromAllClaims(report);
        return relations.ReportVerdict(Verdict.Truncation, claim =>
            $"{relations.QuoteStatedFigure(claim)} 是直接舍去尾数得到的，没有四舍五入{StatedRelations.DescribeRepair(claim)}。"
        );
    }
}
