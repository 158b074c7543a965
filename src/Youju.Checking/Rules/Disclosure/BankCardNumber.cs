using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A bank card number, known by its issuer and its check digit (Luhn).</summary>
[Rule("DIS003", "bank-card-number", Severity.Error)]
public sealed class BankCardNumber : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in DigitRuns.FindByLength(report.Text, 16, 19)
            let number = report.Slice(span)
            where
                number.StartsWith("62", StringComparison.Ordinal)
                && HasCheckDigit(number)
                && !IdentityNumber.IsIdentityNumber(number)
            select new RuleRemark(span, $"正文里有银行卡号 {number[..4]}…{number[^4..]}，公开前必须删除。")
            {
                IsPersonal = true,
            }
        );

    public static bool HasCheckDigit(string number)
    {
        var sum = 0;
        for (var index = 0; index < number.Length; index++)
        {
            var digit = number[^(index + 1)] - '0';
            var counted = index % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }

        return sum % 10 == 0;
    }
}
