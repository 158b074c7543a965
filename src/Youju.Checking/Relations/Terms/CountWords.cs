using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Terms;

/// <summary>Finds the word that tells how many items a total has: 以上三项, 分两批, 4类.</summary>
internal static class CountWords
{
    private const string Measures =
        "项类个批家种笔块部级次镇县街乡村市区方馆校院所户条点段处年者大款档期组环站园岗队轮档片支本";

    /// <summary>A hundred things are not counted by one word.</summary>
    private const int Most = 10;

    private const string Powers = "十百千万";

    /// <summary>Behind one of these the number is part of another one, or counts each: 第三, 每两年, 十二.</summary>
    private const string Others = "第每各.,0123456789～—-至";

    /// <summary>For how many one amount is told, 1000 of 每千名老人; 1 where it is told for one.</summary>
    public static double FindPer(string text, int start, int end)
    {
        var each = text.AsSpan(start, end - start).LastIndexOf('每');
        var per = 1.0;
        for (var at = start + each + 1; each >= 0 && at < end; at++)
        {
            var power = Powers.IndexOf(text[at], StringComparison.Ordinal);
            if (power < 0)
                break;
            per *= Math.Pow(10, power == 3 ? 4 : power + 1);
        }

        return per;
    }

    /// <summary>The last such number between two offsets; 0 where there is none.</summary>
    public static int FindLast(string text, int start, int end)
    {
        for (var at = end - 2; at >= start; at--)
        {
            if (ReadAt(text, at, start) is > 1 and var count)
                return count;
        }

        return 0;
    }

    /// <summary>The first between two offsets; 0 where there is none.</summary>
    public static int FindFirst(string text, int start, int end)
    {
        for (var at = start; at + 1 < end; at++)
        {
            if (ReadAt(text, at, start) is > 1 and var count)
                return count;
        }

        return 0;
    }

    // 分配至7个项目 counts; 5至7个 does not.
    private static bool IsGivenTo(string text, int at, int start) =>
        text[at - 1] == '至'
        && at - 2 >= start
        && !char.IsAsciiDigit(text[at - 2])
        && !ChineseNumeral.IsNumeralSign(text[at - 2]);

    private static int ReadAt(string text, int at, int start)
    {
        if (!Measures.Contains(text[at + 1], StringComparison.Ordinal))
            return 0;
        if (
            at > start
            && (
                Others.Contains(text[at - 1], StringComparison.Ordinal)
                || ChineseNumeral.IsNumeralSign(text[at - 1])
            )
            && !IsGivenTo(text, at, start)
        )
            return 0;
        return ReadNumber(text.AsSpan(at, 1)) is <= Most and var count ? count : 0;
    }

    /// <summary>How many a number tells, in digits or in words; 0 where it is none.</summary>
    public static int ReadNumber(ReadOnlySpan<char> number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;
        return ChineseNumeral.TryParse(number, out var value) && value <= int.MaxValue ? (int)value : 0;
    }
}
