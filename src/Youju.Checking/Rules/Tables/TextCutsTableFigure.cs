using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>An amount in running text that drops the further digits of the table's instead of rounding them.</summary>
[Rule("TAB002", "text-cuts-table-figure", Severity.Info)]
internal sealed class TextCutsTableFigure : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from claim in report.Claims
            where claim.Pattern.Origin == ClaimOrigin.TextAndTable && claim.Verdict == Verdict.Truncation
            let text = claim.Stated!
            let table = claim.Terms[0]
            select RuleRemark.FromClaim(
                claim,
                $"表中是 {FigureFormat.FormatFigure(table)}，四舍五入应写 {FigureFormat.FormatLike(table.Nominal, text)}，"
                    + $"文中舍去尾数写成了 {FigureFormat.FormatFigure(text)}。"
            )
        );
}
