using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>An e-mail address.</summary>
[Rule("DIS004", "email-address", Severity.Warning)]
internal sealed class EmailAddress : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in EmailAddresses.FindAddresses(report.Text)
            select new RuleRemark(
                span,
                $"正文里有电子邮箱“{report.QuoteSpan(span)}”，公开前请确认不是个人邮箱。"
            )
        );
}
