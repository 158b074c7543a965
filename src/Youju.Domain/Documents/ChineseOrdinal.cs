namespace Youju.Domain.Documents;

/// <summary>The Chinese numerals of labels, from 一 to 九百九十九.</summary>
public static class ChineseOrdinal
{
    private const string Digits = "〇一二三四五六七八九";

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

    /// <summary>Writes a number from 1 to 99: 一, 十, 二十三.</summary>
    public static string FormatNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        var (tens, ones) = (number / 10, number % 10);
        var head = tens switch
        {
            0 => "",
            1 => "十",
            _ => $"{Digits[tens]}十",
        };
        return ones == 0 ? head : head + Digits[ones];
    }
}
