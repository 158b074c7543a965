using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A mobile phone number.</summary>
[Rule("DIS002", "mobile-number", Severity.Error)]
internal sealed class MobileNumber : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in DigitRuns.FindByLength(report.Text, 11, 11)
            let number = report.Slice(span)
            where
                PersonalNumbers.IsMobileNumber(number)
                && Signs.GetCharacterAt(report.Text, span.End) is not ('元' or '万')
            select new RuleRemark(
                span,
                $"正文里有手机号码 {number[..3]}****{number[^4..]}，公开前应当删除或换成办公电话。"
            )
            {
                IsPersonal = true,
            }
        );
}
