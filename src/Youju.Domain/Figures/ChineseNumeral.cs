using System.Text;

namespace Youju.Domain.Figures;

/// <summary>Whole numbers in Chinese characters: 一百零五, 二十万, 二〇二四, and the forms of 大写: 壹佰零伍.</summary>
public static class ChineseNumeral
{
    // Four signs of each digit, and two of each place; a digit with fewer signs repeats one.
    private const string DigitSigns =
        "零〇○零一壹一一二两贰貳三叁三三四肆四四五伍五五六陆陸六七柒七七八捌八八九玖九九";
    private const string PlaceSigns = "十拾百佰千仟";
    private const string NumeralSigns = DigitSigns + PlaceSigns + "万萬亿億";
    private static readonly int[] PlaceValues = [0, 10, 100, 1000];
    private const string Digits = "零一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] FormalPlaces = ["", "拾", "佰", "仟"];
    private static readonly string[] Levels = ["", "万", "亿", "万亿"];

    /// <summary>The largest number that can be printed and parsed: sixteen digits.</summary>
    public const long Largest = 9_999_999_999_999_999;

    public static bool IsNumeralSign(char c) => NumeralSigns.Contains(c, StringComparison.Ordinal);

    /// <summary>The digit a character stands for; -1 for any other character.</summary>
    public static int GetDigitValue(char c) => DigitSigns.IndexOf(c, StringComparison.Ordinal) >> 2;

    /// <summary>10, 100 or 1000 for a place word; 0 for any other character.</summary>
    public static int GetPlaceValue(char c)
    {
        return PlaceValues[(PlaceSigns.IndexOf(c, StringComparison.Ordinal) >> 1) + 1];
    }

    /// <summary>Parses a whole numeral; false where it is none or badly formed.</summary>
    public static bool TryParse(ReadOnlySpan<char> words, out long value)
    {
        return TryParse(words, out value, out _);
    }

    /// <summary>Parses a whole numeral and tells what one step of its last spoken place is worth: 1000 for 三万五千.</summary>
    public static bool TryParse(ReadOnlySpan<char> words, out long value, out long grain)
    {
        (value, grain) = (0, 1);
        if (words.IsEmpty || words.Length > 40)
            return false;
        if (IsPositional(words))
            return TryParsePositional(words, out value);

        var reading = new NumeralReading();
        foreach (var c in words)
        {
            if (!reading.TryReadCharacter(c))
                return false;
        }

        return reading.TryFinish(out value, out grain);
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

    private static bool IsPositional(ReadOnlySpan<char> words) => words.IndexOfAnyExcept(DigitSigns) < 0;

    private static bool TryParsePositional(ReadOnlySpan<char> words, out long value)
    {
        value = 0;
        if (words.Length > 16)
            return false;
        foreach (var c in words)
            value = (value * 10) + GetDigitValue(c);
        return true;
    }
}
