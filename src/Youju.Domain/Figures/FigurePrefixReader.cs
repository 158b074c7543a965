namespace Youju.Domain.Figures;

/// <summary>Reads what stands in front of the digits of a figure.</summary>
internal sealed class FigurePrefixReader(FigureLexicon lexicon)
{
    private const string MoneySigns = "¥￥";
    private const string Minuses = "-－−";
    private const string DecimalPoints = ".．";
    private const string CodeMarks = "_·";
    private readonly WordTable<QualifierWord> before = new(lexicon.Before, word => word.Word);
    private readonly WordTable<string> ordinals = new(lexicon.Ordinals, word => word);

    /// <summary>Reads backwards from the digits, not further than <paramref name="floor"/>, where the figure before ended.</summary>
    public FigurePrefix ReadPrefix(string text, int digits, int floor)
    {
        var start = digits;
        var negative = TryReadSign(text, floor, ref start);
        var money = start > floor && MoneySigns.Contains(text[start - 1]);
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

    public bool IsOrdinalAt(string text, int digits)
    {
        return ordinals.TryFindBefore(text, Blank.SkipSpacesBefore(text, digits), out _, out _);
    }

    /// <summary>Whether marks or letters around the digits show that they are a code, a date or an ordinal.</summary>
    public bool IsPartOfCode(string text, int start, int end)
    {
        return IsOrdinalAt(text, start)
            || IsAfterCodeMark(text, start)
            || IsPointInNumber(text, start - 1, DecimalPoints)
            || IsPointInNumber(text, end, DecimalPoints + "·", isBefore: true);
    }

    private static bool IsAfterCodeMark(string text, int start)
    {
        return start > 0 && (char.IsAsciiLetter(text[start - 1]) || CodeMarks.Contains(text[start - 1]));
    }

    // A point with a digit on its other side: behind it, or before it.
    private static bool IsPointInNumber(string text, int at, string points, bool isBefore = false)
    {
        var digit = isBefore ? at + 1 : at - 1;
        return SignAt.IsOneOf(text, at, points) && ArabicNumber.IsDigitAt(text, digit);
    }

    private (Qualifier Word, int Start)? FindQualifier(string text, int end, int floor)
    {
        var spaces = Blank.SkipSpacesBefore(text, end, floor);
        if (!before.TryFindBefore(text, spaces, out var word, out var start) || start < floor)
            return null;
        return word.NotAfter?.Any(other => EndsWithWord(text, start, other)) == true
            ? null
            : (word.Qualifier, start);
    }

    // A hyphen after a digit, a letter or a unit parts the ends of a range or the pieces of a code; only elsewhere is it a sign.
    private static bool TryReadSign(string text, int floor, ref int start)
    {
        var isHyphen = start > floor && Minuses.Contains(text[start - 1]);
        if (!isHyphen || (start > 1 && PartsWords(text[start - 2])) || (start - 1 == floor && floor > 0))
            return false;
        start--;
        return true;
    }

    private static bool PartsWords(char before)
    {
        return ArabicNumber.IsArabicDigit(before)
            || char.IsAsciiLetter(before)
            || RangeMark.IsRangeMark(before);
    }

    private static bool EndsWithWord(string text, int end, string word)
    {
        return end >= word.Length
            && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;
    }
}
