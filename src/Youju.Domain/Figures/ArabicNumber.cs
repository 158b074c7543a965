using System.Globalization;

namespace Youju.Domain.Figures;

/// <summary>A run of Arabic digits with its separators.</summary>
/// <param name="Start">The first digit.</param>
/// <param name="End">Behind the last digit.</param>
/// <param name="Grouped">Whether thousands are parted.</param>
internal readonly record struct ArabicNumber(int Start, int End, decimal Value, int Decimals, bool Grouped)
{
    /// <summary>More digits than any amount or count has: a card, an account, an identity number.</summary>
    private const int MostDigits = 16;

    private const string WideComma = "，";

    private const string DecimalPoints = ".．";

    public bool IsInteger => Decimals == 0;

    /// <summary>Whether it reads like a year of our time.</summary>
    public bool IsYear => IsInteger && !Grouped && End - Start == 4 && Value is >= 1900 and < 2100;

    public static bool IsArabicDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Reads the digits at <paramref name="start"/>; null where they are too many for a figure.</summary>
    public static ArabicNumber? ReadDigits(string text, int start, out int end)
    {
        end = SkipDigits(text, start);
        var grouped = false;
        if (end - start <= 3)
        {
            while (IsThousandsGroupAt(text, end))
                (end, grouped) = (end + 4, true);
        }

        var whole = end;
        if (IsDecimalPointAt(text, end) && IsDigitAt(text, end + 1))
            end = SkipDigits(text, end + 1);
        return ParseNumber(text, start, end, Math.Max(0, end - whole - 1), grouped);
    }

    /// <summary>Reads digits with blanks inside, as a narrow column or a broken line leaves them; null
    /// where there are none to join.</summary>
    public static ArabicNumber? ReadAcrossBlanks(string text, int start)
    {
        var end = SkipDigits(text, start);
        var grouped = end - start <= 3 && SkipSpacedGroups(text, ref end);
        var joined = grouped || JoinBrokenDigits(text, start, ref end);
        var decimals = 0;
        if (
            Blank.SkipBlanks(text, end) is var point
            && IsDecimalPointAt(text, point)
            && Blank.SkipBlanks(text, point + 1) is var fraction
            && IsDigitAt(text, fraction)
        )
        {
            joined |= point > end || fraction > point + 1;
            end = SkipDigits(text, fraction);
            decimals = end - fraction;
        }

        return joined ? ParseNumber(text, start, end, decimals, grouped) : null;
    }

    /// <summary>Reads digits whose thousands are parted by full-width commas: 2，417.36; null where they are not.</summary>
    public static ArabicNumber? ReadAcrossWideCommas(string text, int start)
    {
        var first = SkipDigits(text, start);
        var whole = first;
        while (SignAt.IsOneOf(text, whole, WideComma) && SkipDigits(text, whole + 1) == whole + 4)
            whole += 4;
        if (whole == first || first - start > 3)
            return null;
        var end =
            IsDecimalPointAt(text, whole) && IsDigitAt(text, whole + 1) ? SkipDigits(text, whole + 1) : whole;
        return ParseNumber(text, start, end, Math.Max(0, end - whole - 1), grouped: true);
    }

    private static bool SkipSpacedGroups(string text, ref int end)
    {
        var start = end;
        while (end < text.Length && Blank.IsSpaceCharacter(text[end]) && SkipDigits(text, end + 1) == end + 4)
            end += 4;
        return end > start;
    }

    private static bool JoinBrokenDigits(string text, int start, ref int end)
    {
        var next = Blank.SkipBlanks(text, end);
        if (
            next == end
            || !IsDigitAt(text, next)
            || !Blank.HasLineBreak(text, end, next)
            || !IsInWrappedLine(text, start)
        )
            return false;
        end = SkipDigits(text, next);
        return true;
    }

    // A line that is long enough to have been wrapped; the last cell of a list is short.
    private static bool IsInWrappedLine(string text, int at) => at - text.LastIndexOf('\n', at) > 20;

    private static ArabicNumber? ParseNumber(string text, int start, int end, int decimals, bool grouped)
    {
        Span<char> digits = stackalloc char[MostDigits + 1];
        var count = 0;
        for (var at = start; at < end; at++)
        {
            if (!IsArabicDigit(text[at]))
                continue;
            if (count == MostDigits)
                return null;
            digits[count++] = text[at] < '０' ? text[at] : (char)(text[at] - '０' + '0');
        }

        var value = decimal.Parse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture);
        return new(start, end, value / PowerOfTen.FromExponent(decimals), decimals, grouped);
    }

    public static bool IsDigitAt(string text, int at) =>
        at >= 0 && at < text.Length && IsArabicDigit(text[at]);

    private static bool IsDecimalPointAt(string text, int at) => SignAt.IsOneOf(text, at, DecimalPoints);

    private static bool IsThousandsGroupAt(string text, int at)
    {
        return SignAt.IsOneOf(text, at, ",") && SkipDigits(text, at + 1) == at + 4;
    }

    private static int SkipDigits(string text, int at)
    {
        while (IsDigitAt(text, at))
            at++;
        return at;
    }
}
