using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>The same amount in two tables of one set, printed differently.</summary>
[Rule("TAB004", "tables-disagree", Severity.Error)]
internal sealed class TablesDisagree : IRule
{
    public RuleAnswer Check(Report report) =>
        TableRelations.ReportDisagreements(
            report,
            ClaimOrigin.BetweenTables,
            "没有可以互相核对的表格",
            DescribeDisagreement
        );

    private static FindingText DescribeDisagreement(Claim claim) =>
        claim.Kind == ClaimKind.Order
            ? $"两张表的范围矛盾：{claim.Proof[0]}。"
            : $"两张表应当一致，却相差 {TableRelations.PrintDifference(claim)}：{claim.Proof[0]}。";
}
