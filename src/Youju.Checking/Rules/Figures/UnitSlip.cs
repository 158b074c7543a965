using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>Figures that agree only after one of them is moved by ten thousand or a hundred million.</summary>
[Rule("FIG009", "unit-slip", Severity.Error)]
internal sealed class UnitSlip : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromAllClaims(report);
        return relations.ReportVerdict(Verdict.UnitSlip, claim =>
            $"{relations.QuoteStatedFigure(claim)} 与文中其他数相差一万倍或一亿倍才相符，可能把元、万元、亿元写混了{StatedRelations.DescribeRepair(claim)}。"
        );
    }
}
