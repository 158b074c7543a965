using System.Buffers;
using Youju.Domain.Documents;

namespace Youju.Domain.Figures;

/// <summary>Finds the figures of a text: one pass, no backtracking, linear in its length.</summary>
/// <remarks>
/// A number with a unit is a figure. A number without one is a figure only where it looks like a quantity: with decimals, with parted
/// thousands, or alone in a cell. Years, dates, ordinals, codes, labels and document numbers are none.
/// </remarks>
public sealed class FigureReader
{
    private const string CodeMarks = ".．·_";
    private readonly SearchValues<char> starts;
    private readonly FigurePrefixReader heads;
    private readonly FigureSuffixReader tails;
    private readonly SpokenFigures spoken;
    private readonly WordTable<string> phrases;

    public FigureReader(FigureLexicon lexicon)
    {
        heads = new(lexicon);
        tails = new(lexicon);
        spoken = new(lexicon, tails);
        phrases = new(lexicon.Phrases, phrase => phrase);
        starts = SearchValues.Create([
            .. "0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟",
            .. spoken.FirstCharacters,
            .. phrases.FirstCharacters,
        ]);
    }

    /// <summary>The figures in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<PrintedFigure> ReadFigures(string text) =>
        SeenWords.FromText(text) is { } visible
            ? [.. ReadVisibleFigures(visible.Words).Select(figure => PlaceFigure(figure, visible))]
            : ReadVisibleFigures(text);

    private static PrintedFigure PlaceFigure(PrintedFigure figure, SeenWords visible) =>
        figure with
        {
            Span = visible.ToOriginal(figure.Span),
            Digits = visible.ToOriginal(figure.Digits),
        };

    private List<PrintedFigure> ReadVisibleFigures(string text)
    {
        var figures = new List<PrintedFigure>();
        for (var at = 0; FindNextStart(text, at) is >= 0 and var start; )
        {
            var end = figures.Count > 0 ? Math.Max(start, figures[^1].Span.End) : start;
            at = end > start ? end : ReadFigureAt(text, start, figures);
        }

        return figures;
    }

    private int FindNextStart(string text, int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAny(starts) : -1;
        return found < 0 ? -1 : at + found;
    }

    // Returns where to go on, always behind start.
    private int ReadFigureAt(string text, int start, List<PrintedFigure> figures)
    {
        if (phrases.TryFindAt(text, start, null, out _, out var behind))
            return behind;
        return ArabicNumber.IsArabicDigit(text[start])
            ? ReadArabic(text, start, figures)
            : ReadChinese(text, start, figures);
    }

    private int ReadArabic(string text, int start, List<PrintedFigure> figures)
    {
        var plain = ArabicNumber.ReadDigits(text, start, out var end);
        if (plain is not { } number || heads.IsPartOfCode(text, start, number.End))
            return SkipCode(text, end);
        if (ListLabel.MeasureLabel(text, number) is > 0 and var label)
            return start + label;

        if (CompoundNumber.ReadParts(text, number, tails) is { } compound)
            return AddCompoundFigure(text, compound, figures);
        number = JoinBrokenNumber(text, number) ?? number;
        var tail = tails.ReadSuffix(text, new(number.Start, number.End, number.IsYear));
        if (tail.IsNone)
            return ReadWithoutUnit(text, number, tail, figures);
        figures.Add(CreateFigure(text, number, tail, figures));
        return Math.Max(number.End, tail.End);
    }

    private int AddCompoundFigure(string text, CompoundNumber number, List<PrintedFigure> figures)
    {
        var tail = tails.ReadSuffix(text, new(number.Start, number.End));
        var unitScale = tail.Scale / tails.ReadScale(text, number.End, out _);
        var head = heads.ReadPrefix(text, number.Start, FindPreviousEnd(figures));
        var figure = (tail with { Scale = number.Scale * unitScale }).CreateFigure(
            number.Value / number.Scale,
            number.LastScale / number.Scale,
            head,
            TextSpan.FromBounds(number.Start, number.End)
        );
        figures.Add(figure);
        return Math.Max(number.End, tail.End);
    }

    private int ReadWithoutUnit(
        string text,
        ArabicNumber number,
        FigureSuffix tail,
        List<PrintedFigure> figures
    )
    {
        var upper = SkipRangeMark(text, number.End);
        if (upper > number.End)
            return ReadFigureRange(text, number, upper, figures);
        var past = SkipCode(text, number.End);
        if (past > number.End)
            return past;
        if (AnnouncedUnit.FindSuffix(text, number, tails) is { } announced)
            figures.Add(CreateFigure(text, number, announced, figures));
        else if (TableCell.LooksLikeQuantity(text, number))
            figures.Add(CreateFigure(text, number, tail, figures));
        return Math.Max(number.End, tail.End);
    }

    private int ReadChinese(string text, int start, List<PrintedFigure> figures)
    {
        if (heads.IsOrdinalAt(text, start))
            return SkipNumeral(text, start);
        if (spoken.ReadFigure(text, start, FindPreviousEnd(figures)) is not { } said)
            return SkipNumeral(text, start);
        figures.Add(heads.AddQualifier(text, said, FindPreviousEnd(figures)));
        return Math.Max(said.Span.End, start + 1);
    }

    // Digits torn apart by a narrow column, a wrapped line or a full-width comma belong together only before money or percent.
    private ArabicNumber? JoinBrokenNumber(string text, ArabicNumber number)
    {
        if (number.Start == 0 || !char.IsLetter(text[number.Start - 1]))
            return null;
        if (
            ArabicNumber.ReadAcrossWideCommas(text, number.Start) is { } parted
            && IsOf(text, parted, Dimension.Money)
        )
            return parted;
        if (ArabicNumber.ReadAcrossBlanks(text, number.Start) is not { } joined || joined.End <= number.End)
            return null;
        return IsOf(text, joined, Dimension.Money) || IsOf(text, joined, Dimension.Percent) ? joined : null;
    }

    private bool IsOf(string text, ArabicNumber number, Dimension dimension) =>
        tails.ReadSuffix(text, new(number.Start, number.End)).Unit.Dimension == dimension;

    private PrintedFigure CreateFigure(
        string text,
        ArabicNumber number,
        FigureSuffix tail,
        List<PrintedFigure> figures
    )
    {
        var head = heads.ReadPrefix(text, number.Start, FindPreviousEnd(figures));
        var figure = tail.CreateFigure(
            number.Value,
            PowerOfTen.FromExponent(-number.Decimals),
            head,
            TextSpan.FromBounds(number.Start, number.End)
        );
        return IsUpperEnd(text, figure, figures)
            ? figure with
            {
                Qualifier = Qualifier.AtMost,
            }
            : figure with
            {
                Grouped = number.Grouped,
            };
    }

    // 13万元～17万元: the first figure becomes the lower end.
    private static bool IsUpperEnd(string text, PrintedFigure figure, List<PrintedFigure> figures)
    {
        if (figures is not [.., var lower] || lower.Unit != figure.Unit || lower.Nominal >= figure.Nominal)
            return false;
        if (lower.Span.End + 1 != figure.Span.Start || !RangeMark.IsRangeMark(text[lower.Span.End]))
            return false;
        figures[^1] = lower with { Qualifier = Qualifier.AtLeast };
        return true;
    }

    // 13～17万元: the lower end borrows scale and unit of the upper one.
    private int ReadFigureRange(string text, ArabicNumber lower, int upperStart, List<PrintedFigure> figures)
    {
        var upper = ArabicNumber.ReadDigits(text, upperStart, out var end);
        if (upper is not { } number)
            return SkipCode(text, end);
        var tail = tails.ReadSuffix(text, new(number.Start, number.End, number.IsYear));
        if (tail.IsNone || tail.Unit == Unit.None || lower.Value >= number.Value)
            return SkipCode(text, number.End);

        var head = heads.ReadPrefix(text, lower.Start, FindPreviousEnd(figures));
        var bare = tail with { End = lower.End };
        figures.Add(
            bare.CreateFigure(
                lower.Value,
                PowerOfTen.FromExponent(-lower.Decimals),
                head,
                TextSpan.FromBounds(lower.Start, lower.End)
            ) with
            {
                Qualifier = Qualifier.AtLeast,
            }
        );
        figures.Add(
            tail.CreateFigure(
                number.Value,
                PowerOfTen.FromExponent(-number.Decimals),
                FigurePrefix.CreateBare(upperStart),
                TextSpan.FromBounds(upperStart, number.End)
            ) with
            {
                Qualifier = Qualifier.AtMost,
            }
        );
        return tail.End;
    }

    private static int FindPreviousEnd(List<PrintedFigure> figures) =>
        figures.Count > 0 ? figures[^1].Span.End : 0;

    private static int SkipRangeMark(string text, int at) =>
        ArabicNumber.IsDigitAt(text, at + 1) && RangeMark.IsRangeMark(text[at]) ? at + 1 : at;

    // A phone number, a date, a version, an article code: everything that hangs together by marks and Latin letters.
    private static int SkipCode(string text, int at)
    {
        while (
            at < text.Length
            && (IsCodeCharacter(text[at]) || (IsCodeMark(text[at]) && ArabicNumber.IsDigitAt(text, at + 1)))
        )
            at++;
        return at;
    }

    private static bool IsCodeCharacter(char c) => ArabicNumber.IsArabicDigit(c) || char.IsAsciiLetter(c);

    private static bool IsCodeMark(char c) => CodeMarks.Contains(c) || RangeMark.IsRangeMark(c);

    private static int SkipNumeral(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && ChineseNumeral.IsNumeralSign(text[at]))
            at++;
        return at;
    }
}
