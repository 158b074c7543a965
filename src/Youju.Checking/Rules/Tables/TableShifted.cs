using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A table most of whose sums fail: its rows were shifted, or it was misread.</summary>
[Rule("TAB016", "table-shifted", Severity.Warning)]
internal sealed class TableShifted : IRule
{
    /// <summary>Fewer failures may have causes of their own.</summary>
    private const int FewestFailures = 3;

    public RuleAnswer Check(Report report)
    {
        var sums = report
            .Claims.Where(claim =>
                claim is { Kind: ClaimKind.Sum, Stated: not null, Pattern.Origin: ClaimOrigin.WithinTable }
            )
            .GroupBy(claim => report.Document.FindBlockAt(claim.Stated!.Span.Start))
            .Where(table => table.Key is Table)
            .ToList();
        return sums.Count == 0
            ? RuleAnswer.NotApplicable("没有认出带合计的表格")
            : RuleAnswer.FromRemarks(
                sums.Select(table => CheckTable((Table)table.Key!, [.. table])).OfType<RuleRemark>()
            );
    }

    private static RuleRemark? CheckTable(Table table, List<Claim> sums)
    {
        var failing = sums.Where(Fails).ToList();
        if (failing.Count < FewestFailures || failing.Count * 2 <= sums.Count)
            return null;
        return new(
            failing[0].Stated!.Span,
            $"这张表的 {sums.Count} 处合计有 {failing.Count} 处对不上，疑似错行或错位，请对照原表；其中各处不再逐一报告。"
        )
        {
            Proof = [.. failing.SelectMany(claim => claim.Proof).Distinct().Select(FindingText.FromString)],
            IsQuestion = !table.ColumnsKnown,
        };
    }

    private static bool Fails(Claim claim) =>
        FigureRelation.CreateSum(claim.Stated!, claim.Terms).Recalculate().Verdict
            is Verdict.Contradiction
                or Verdict.UnitSlip;
}
