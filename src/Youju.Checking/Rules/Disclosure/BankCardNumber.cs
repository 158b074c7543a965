using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A bank card number, known by its issuer and its check digit (Luhn).</summary>
[Rule("DIS003", "bank-card-number", Severity.Error)]
internal sealed class BankCardNumber : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in DigitRuns.FindByLength(report.Text, 16, 19)
            let number = report.Slice(span)
            where PersonalNumbers.IsBankCardNumber(number) && !PersonalNumbers.IsIdentityNumber(number)
            select new RuleRemark(span, $"正文里有银行卡号 {number[..4]}…{number[^4..]}，公开前必须删除。")
            {
                IsPersonal = true,
            }
        );
}
