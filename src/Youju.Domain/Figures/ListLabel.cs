namespace Youju.Domain.Figures;

/// <summary>A number at the start of a line that numbers what follows: "1.5个部门" may be item 1 about five departments.</summary>
internal static class ListLabel
{
    private const string Separators = ".．、";
    private const string CountingWords = "年月日号个项名人家次场";
    private const string AmountWords = "万亿元";

    /// <summary>How many characters to pass over; 0 where the number is no label.</summary>
    public static int MeasureLabel(string text, ArabicNumber number)
    {
        if (!IsAtLineStart(text, number.Start))
            return 0;
        var whole = 0;
        while (ArabicNumber.IsArabicDigit(text[number.Start + whole]))
            if (++whole + number.Start == number.End)
                break;
        if (whole > 2 || number.Grouped)
            return 0;
        return number.IsInteger
            ? MeasurePlainLabel(text, number, whole)
            : MeasureOutlineNumber(text, number, whole);
    }

    // "1. 5个", "2、3人"
    private static int MeasurePlainLabel(string text, ArabicNumber number, int whole)
    {
        return SignAt.IsOneOf(text, number.End, Separators) ? whole + 1 : 0;
    }

    // "1.2 基本情况" is an outline number; "1.2024年" and "2.5个" are labels before a number.
    private static int MeasureOutlineNumber(string text, ArabicNumber number, int whole)
    {
        if (number.End >= text.Length)
            return 0;
        var at = Blank.SkipSpaces(text, number.End);
        var next = text[at < text.Length ? at : number.End];
        if (CountingWords.Contains(next))
            return whole + 1;
        var isHeading = at > number.End && char.IsLetter(next) && !AmountWords.Contains(next);
        return isHeading ? number.End - number.Start : 0;
    }

    private static bool IsAtLineStart(string text, int at)
    {
        var start = Blank.SkipSpacesBefore(text, at);
        return start == 0 || text[start - 1] == '\n';
    }
}
