namespace Youju.Domain.Figures;

/// <summary>Judges a number that no unit follows.</summary>
internal static class TableCell
{
    private const int LongestCode = 7;

    /// <summary>Whether it is a quantity all the same: with decimals, with parted thousands, or alone in a cell and no code.</summary>
    public static bool LooksLikeQuantity(string text, ArabicNumber number)
    {
        if (number.Grouped)
            return true;
        var alone = IsAloneInCell(text, number);
        if (!number.IsInteger)
            return alone || !LooksLikeName(text, number);
        return alone && !number.IsYear && !IsSubjectCode(text, number);
    }

    // “5.19” is a day, 2.0 a version.
    private static bool LooksLikeName(string text, ArabicNumber number)
    {
        var quoted = number.Start > 0 && text[number.Start - 1] is '“' or '"' or '‘' or '《' or '〔';
        return quoted
            || IsYearAndMonth(number)
            || (number.Decimals == 1 && number.Value == decimal.Truncate(number.Value))
            || (number.End < text.Length && char.IsAsciiLetter(text[number.End]));
    }

    private static bool IsYearAndMonth(ArabicNumber number) =>
        number.Decimals <= 2 && number.Value is >= 1990 and < 2050 && number.Value % 1 * 100 is > 0 and <= 12;

    private static bool IsAloneInCell(string text, ArabicNumber number)
    {
        var (start, end) = (number.Start, number.End);
        if (start > 0 && text[start - 1] is '-' or '－' or '−')
            start--;
        while (start > 0 && Blank.IsSpaceCharacter(text[start - 1]))
            start--;
        while (end < text.Length && Blank.IsSpaceCharacter(text[end]))
            end++;
        var (opens, closes) = (
            start > 0 && IsCellBorder(text[start - 1]),
            end < text.Length && IsCellBorder(text[end])
        );
        return (opens && (closes || IsAtLineEnd(text, end))) || (closes && IsAtLineEnd(text, start - 1));
    }

    // 205, 20502, 2050201 in front of a name: a budget subject, not an amount.
    private static bool IsSubjectCode(string text, ArabicNumber number)
    {
        var length = number.End - number.Start;
        if (length is not (3 or 5 or LongestCode) || text[number.Start] is not ('2' or '3' or '5'))
            return false;
        var next = Blank.SkipSpaces(text, number.End);
        return next + 1 < text.Length
            && IsCellBorder(text[next])
            && Blank.SkipSpaces(text, next + 1) is var name
            && name < text.Length
            && char.IsLetter(text[name]);
    }

    private static bool IsCellBorder(char c) => c is '\t' or '|';

    private static bool IsAtLineEnd(string text, int at) =>
        at < 0 || at >= text.Length || text[at] is '\n' or '\r';
}
