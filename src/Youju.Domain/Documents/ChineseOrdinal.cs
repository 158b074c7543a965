using System.Text;

namespace Youju.Domain.Documents;

/// <summary>The Chinese numerals of labels, from 一 to 九百九十九.</summary>
public static class ChineseOrdinal
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly (int Weight, string Sign)[] Places =
    [
        (1000, "千"),
        (100, "百"),
        (10, "十"),
        (1, ""),
    ];

    public static bool IsNumeralSign(char sign) => sign is '十' or '百' or '零' || Digits.Contains(sign);

    /// <summary>The number that a run of numerals writes; null where the run writes none, as 一一 or 十百.</summary>
    public static int? ParseNumerals(ReadOnlySpan<char> run)
    {
        int total = 0,
            digit = 0,
            lastWeight = 1000;
        foreach (var sign in run)
        {
            var value = sign == '零' ? 0 : Digits.IndexOf(sign);
            if (value >= 0)
            {
                if (digit != 0)
                    return null;
                digit = value;
                continue;
            }

            var weight = sign == '百' ? 100 : 10;
            if (weight >= lastWeight)
                return null;
            total += Math.Max(digit, 1) * weight;
            (digit, lastWeight) = (0, weight);
        }

        return total + digit is > 0 and var number ? number : null;
    }

    /// <summary>Writes a number from 1 to 9999 as labels do: 一, 十, 二十三, 一百零五, 一千.</summary>
    public static string FormatNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9_999);
        var (words, rest, isSkipped) = (new StringBuilder(), number, false);
        foreach (var (weight, sign) in Places)
        {
            var digit = rest / weight;
            rest %= weight;
            if (digit == 0)
            {
                isSkipped = words.Length > 0;
                continue;
            }

            if (isSkipped)
                words.Append('零');
            isSkipped = false;
            // 十一, but 一百一十一.
            if (weight != 10 || digit > 1 || words.Length > 0)
                words.Append(Digits[digit]);
            words.Append(sign);
        }

        return words.ToString();
    }
}
