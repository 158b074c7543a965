namespace Youju.Domain.Figures;

/// <summary>A number at the start of a line that numbers what follows: "1.5个部门" may be item 1 about five departments.</summary>
internal static class ListLabel
{
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
    private static int MeasurePlainLabel(string text, ArabicNumber number, int whole) =>
        number.End < text.Length && text[number.End] is '.' or '．' or '、' ? whole + 1 : 0;

    // "1.2 基本情况" is an outline number; "1.2024年" and "2.5个" are labels before a number.
    private static int MeasureOutlineNumber(string text, ArabicNumber number, int whole)
    {
        if (number.End >= text.Length)
            return 0;
        var next = text[Blank.SkipSpaces(text, number.End) is var at && at < text.Length ? at : number.End];
        if (next is '年' or '月' or '日' or '号' or '个' or '项' or '名' or '人' or '家' or '次' or '场')
            return whole + 1;
        return at > number.End && char.IsLetter(next) && next is not ('万' or '亿' or '元')
            ? number.End - number.Start
            : 0;
    }

    private static bool IsAtLineStart(string text, int at)
    {
        while (at > 0 && Blank.IsSpaceCharacter(text[at - 1]))
            at--;
        return at == 0 || text[at - 1] == '\n';
    }
}
