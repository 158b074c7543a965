using System.Text;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

/// <summary>Numbers and amounts as people write them in Chinese, for what must be read back.</summary>
internal static class PrintedNumerals
{
    private const string Digits = "零一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] FormalPlaces = ["", "拾", "佰", "仟"];
    private static readonly string[] Levels = ["", "万", "亿", "万亿"];

    /// <summary>The largest number that can be printed and parsed: sixteen digits.</summary>
    public const long Largest = 9_999_999_999_999_999;

    /// <summary>Prints an amount of yuan, to the fen.</summary>
    public static string FormatYuan(decimal yuan)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yuan);
        var fen = (long)decimal.Round(yuan % 1 * 100, MidpointRounding.AwayFromZero);
        var words = FormatFormal((long)decimal.Truncate(yuan)) + "元";
        if (fen == 0)
            return words + "整";
        words += fen >= 10 ? FormatFormal(fen / 10) + "角" : "零";
        return fen % 10 == 0 ? words + "整" : words + FormatFormal(fen % 10) + "分";
    }

    /// <summary>Prints a number the usual way: 十, 一百零五, 二十万.</summary>
    public static string FormatNumber(long number)
    {
        var words = FormatWithDigits(number, Digits, Places);
        return words.StartsWith("一十", StringComparison.Ordinal) ? words[1..] : words;
    }

    /// <summary>Prints a number in the forms used on cheques: 壹拾, 壹佰零伍.</summary>
    public static string FormatFormal(long number) => FormatWithDigits(number, FormalDigits, FormalPlaces);

    private static string FormatWithDigits(long number, string digits, string[] places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        if (number == 0)
            return digits[..1];
        var words = new StringBuilder();
        for (var level = 3; level >= 0; level--)
            AppendLevel(words, number, level, digits, places);
        return words.ToString();
    }

    private static void AppendLevel(
        StringBuilder words,
        long number,
        int level,
        string digits,
        string[] places
    )
    {
        var four = (int)(number / (long)PowerOfTen.FromExponent(4 * level) % 10_000);
        if (four == 0)
            return;
        var gap = words.Length > 0 && (four < 1000 || !FollowsWrittenLevel(number, level));
        for (var place = 3; place >= 0; place--)
        {
            var digit = four / (int)PowerOfTen.FromExponent(place) % 10;
            if (digit == 0)
            {
                gap |= words.Length > 0 && four % (int)PowerOfTen.FromExponent(place) != 0;
                continue;
            }
            if (gap)
                words.Append(digits[0]);
            gap = false;
            words.Append(digits[digit]).Append(places[place]);
        }

        // Under a level of 亿 that has words of its own, 万亿 shares the word 亿.
        var sharesName = level == 3 && number / 100_000_000 % 10_000 != 0;
        words.Append(sharesName ? "万" : Levels[level]);
    }

    private static bool FollowsWrittenLevel(long number, int level) =>
        level == 3 || number / (long)PowerOfTen.FromExponent(4 * (level + 1)) % 10_000 != 0;
}
