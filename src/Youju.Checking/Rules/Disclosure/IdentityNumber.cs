using System.Globalization;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A citizen's identity number, known by its date of birth and its check digit (GB 11643).</summary>
[Rule("DIS001", "identity-number", Severity.Error)]
public sealed class IdentityNumber : IRule
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in DigitRuns.FindByLength(report.Text, 17, 18)
            where IsIdentityNumber(report.Slice(span))
            select new RuleRemark(span, "正文里有公民身份号码，公开前必须删除或隐去。") { IsPersonal = true }
        );

    public static bool IsIdentityNumber(string number) =>
        number.Length == 18
        && number[0] != '0'
        && HasBirthday(number.AsSpan(6, 8))
        && "10X98765432"[SumWeightedDigits(number) % 11] == char.ToUpperInvariant(number[17]);

    private static bool HasBirthday(ReadOnlySpan<char> digits) =>
        DateOnly.TryParseExact(
            digits,
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && day.Year >= 1900;

    private static int SumWeightedDigits(string number) =>
        Weights.Select((weight, index) => weight * (number[index] - '0')).Sum();
}
