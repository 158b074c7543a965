using Youju.Checking.Claims.Lists;
using Youju.Checking.Rules.Figures;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A number of names, and another number of names behind it: 下设5处：甲、乙、丙、丁.</summary>
[Rule("STR016", "counted-names-differ", Severity.Warning)]
internal sealed class CountedNamesDiffer : IRule
{
    public RuleAnswer Check(Report report) =>
        StatedRelations
            .FromClaims(report, "文中没有列出名称的个数", IsOfNames)
            .ReportVerdict(Verdict.Contradiction, claim =>
                $"写的是 {report.QuoteSpan(claim.Stated!.Span)}，{claim.Proof[0]}。"
            );

    /// <summary>Whether a claim counts names; what counts numbered items has a rule of its own.</summary>
    public static bool IsOfNames(Claim claim) => claim.Pattern.Id == NameCountReader.PatternId;
}
