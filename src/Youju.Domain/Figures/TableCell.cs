namespace Youju.Domain.Figures;

/// <summary>Judges a number that no unit follows.</summary>
internal static class TableCell
{
    private const string OpeningQuotes = "“\"‘《〔";
    private const string Minuses = "-－−";
    private const string CellBorders = "\t|";
    private const string LineBreaks = "\n\r";
    private const string CodeStarts = "235";

    /// <summary>Versions are counted by less.</summary>
    private const decimal FewestOfAmount = 100m;

    private static readonly int[] CodeLengths = [3, 5, 7];

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
        var isQuoted = SignAt.IsOneOf(text, number.Start - 1, OpeningQuotes);
        var isVersion =
            number.Decimals == 1
            && number.Value == decimal.Truncate(number.Value)
            && number.Value < FewestOfAmount;
        var meetsLetter = number.End < text.Length && char.IsAsciiLetter(text[number.End]);
        return isQuoted || isVersion || meetsLetter || IsYearAndMonth(number);
    }

    private static bool IsYearAndMonth(ArabicNumber number)
    {
        var (year, month) = (decimal.Truncate(number.Value), number.Value % 1 * 100);
        return number.Decimals <= 2 && year is >= 1990 and < 2050 && month is > 0 and <= 12;
    }

    private static bool IsAloneInCell(string text, ArabicNumber number)
    {
        var isNegative = SignAt.IsOneOf(text, number.Start - 1, Minuses);
        var start = Blank.SkipSpacesBefore(text, isNegative ? number.Start - 1 : number.Start) - 1;
        var end = Blank.SkipAllSpaces(text, number.End);
        var (opens, closes) = (IsCellBorderAt(text, start), IsCellBorderAt(text, end));
        return (opens || IsAtLineEnd(text, start)) && (closes || IsAtLineEnd(text, end)) && (opens || closes);
    }

    // 205, 20502, 2050201 in front of a name: a budget subject, not an amount.
    private static bool IsSubjectCode(string text, ArabicNumber number)
    {
        var isCode =
            CodeLengths.Contains(number.End - number.Start) && CodeStarts.Contains(text[number.Start]);
        var next = Blank.SkipSpaces(text, number.End);
        if (!isCode || !IsCellBorderAt(text, next))
            return false;
        var name = Blank.SkipSpaces(text, next + 1);
        return name < text.Length && char.IsLetter(text[name]);
    }

    private static bool IsCellBorderAt(string text, int at)
    {
        return SignAt.IsOneOf(text, at, CellBorders);
    }

    private static bool IsAtLineEnd(string text, int at)
    {
        return at < 0 || at >= text.Length || LineBreaks.Contains(text[at]);
    }
}
