using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A citizen's identity number, known by its date of birth and its check digit (GB 11643).</summary>
[Rule("DIS001", "identity-number", Severity.Error)]
internal sealed class IdentityNumber : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in DigitRuns.FindByLength(report.Text, 17, 18)
            where PersonalNumbers.IsIdentityNumber(report.Slice(span))
            select new RuleRemark(span, "正文里有公民身份号码，公开前必须删除或隐去。") { IsPersonal = true }
        );
}
