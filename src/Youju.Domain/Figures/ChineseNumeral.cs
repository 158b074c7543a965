using System.Buffers;

namespace Youju.Domain.Figures;

/// <summary>Whole numbers in Chinese characters: 一百零五, 二十万, 二〇二四, and the forms of 大写: 壹佰零伍.</summary>
public static class ChineseNumeral
{
    // Four signs of each digit, and two of each place; a digit with fewer signs repeats one.
    private const string DigitSigns =
        "零〇○零一壹一一二两贰貳三叁三三四肆四四五伍五五六陆陸六七柒七七八捌八八九玖九九";
    private const string PlaceSigns = "十拾百佰千仟";
    private const string NumeralSigns = DigitSigns + PlaceSigns + "万萬亿億";
    private static readonly SearchValues<char> Digits = SearchValues.Create(DigitSigns);
    private static readonly int[] PlaceValues = [0, 10, 100, 1000];

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

    private static bool IsPositional(ReadOnlySpan<char> words) => words.IndexOfAnyExcept(Digits) < 0;

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
