namespace Youju.Domain.Figures;

/// <summary>Reads what stands in front of the digits of a figure.</summary>
internal sealed class FigurePrefixReader(FigureLexicon lexicon)
{
    private readonly WordTable<QualifierWord> before = new(lexicon.Before, word => word.Word);
    private readonly WordTable<string> ordinals = new(lexicon.Ordinals, word => word);

    /// <summary>Reads backwards from the digits, not further than <paramref name="floor"/>, where the figure before ended.</summary>
    public FigurePrefix ReadPrefix(string text, int digits, int floor)
    {
        var start = digits;
        var negative = TryReadSign(text, floor, ref start);
        var money = start > floor && text[start - 1] is '¥' or '￥';
        if (money)
            start--;
        negative |= money && TryReadSign(text, floor, ref start);
        return FindQualifier(text, start, floor) is var (word, from)
            ? new(from, word, money, negative)
            : new(start, null, money, negative);
    }

    /// <summary>Gives a figure without digits the qualifier that stands in front of it.</summary>
    public PrintedFigure AddQualifier(string text, PrintedFigure figure, int floor)
    {
        if (
            figure.Qualifier != Figures.Qualifier.Rounded
            || FindQualifier(text, figure.Span.Start, floor) is not var (word, from)
        )
            return figure;
        return figure with
        {
            Span = Documents.TextSpan.FromBounds(from, figure.Span.End),
            Qualifier = word,
            Grain = PowerOfTen.FindLastStep(figure.Value, figure.Grain),
        };
    }

    public bool IsOrdinalAt(string text, int digits) =>
        ordinals.TryFindBefore(text, SkipSpacesBefore(text, digits, 0), out _, out _);

    /// <summary>Whether marks or letters around the digits show that they are a code, a date or an ordinal.</summary>
    public bool IsPartOfCode(string text, int start, int end)
    {
        if (IsOrdinalAt(text, start))
            return true;
        if (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '_' or '·'))
            return true;
        if (start > 1 && text[start - 1] is '.' or '．' && ArabicNumber.IsArabicDigit(text[start - 2]))
            return true;
        return end + 1 < text.Length
            && text[end] is '.' or '．' or '·'
            && ArabicNumber.IsArabicDigit(text[end + 1]);
    }

    private (Qualifier Word, int Start)? FindQualifier(string text, int end, int floor)
    {
        var spaces = SkipSpacesBefore(text, end, floor);
        if (!before.TryFindBefore(text, spaces, out var word, out var start) || start < floor)
            return null;
        return word.NotAfter?.Any(other => EndsWithWord(text, start, other)) == true
            ? null
            : (word.Qualifier, start);
    }

    // A hyphen after a digit, a letter or a unit parts the ends of a range or the pieces of a code; only elsewhere is it a sign.
    private static bool TryReadSign(string text, int floor, ref int start)
    {
        if (start <= floor || text[start - 1] is not ('-' or '－' or '−'))
            return false;
        if (
            start > 1
            && (
                ArabicNumber.IsArabicDigit(text[start - 2])
                || char.IsAsciiLetter(text[start - 2])
                || RangeMark.IsRangeMark(text[start - 2])
            )
        )
            return false;
        if (start - 1 == floor && floor > 0)
            return false;
        start--;
        return true;
    }

    private static int SkipSpacesBefore(string text, int end, int floor)
    {
        while (end > floor && Blank.IsSpaceCharacter(text[end - 1]))
            end--;
        return end;
    }

    private static bool EndsWithWord(string text, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;
}
