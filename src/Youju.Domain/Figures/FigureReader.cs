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
    private readonly SearchValues<char> starts;
    private readonly FigureHeads heads;
    private readonly FigureTails tails;
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
    public IReadOnlyList<PrintedFigure> Read(string text)
    {
        var figures = new List<PrintedFigure>();
        for (var at = 0; Next(text, at) is >= 0 and var start; )
        {
            var end = figures.Count > 0 ? Math.Max(start, figures[^1].Span.End) : start;
            at = end > start ? end : ReadAt(text, start, figures);
        }

        return figures;
    }

    private int Next(string text, int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAny(starts) : -1;
        return found < 0 ? -1 : at + found;
    }

    // Returns where to go on, always behind start.
    private int ReadAt(string text, int start, List<PrintedFigure> figures)
    {
        if (phrases.TryFind(text, start, null, out _, out var behind))
            return behind;
        return ArabicNumber.IsDigit(text[start])
            ? ReadArabic(text, start, figures)
            : ReadChinese(text, start, figures);
    }

    private int ReadArabic(string text, int start, List<PrintedFigure> figures)
    {
        var plain = ArabicNumber.Read(text, start, out var end);
        if (plain is not { } number || heads.IsCode(text, start, number.End))
            return PastCode(text, end);
        if (ListLabel.Length(text, number) is > 0 and var label)
            return start + label;

        number = Joined(text, number) ?? number;
        var tail = tails.Read(text, new(number.Start, number.End, number.IsYear));
        if (tail.IsNone && PastRange(text, number.End) is var upper && upper > number.End)
            return ReadRange(text, number, upper, figures);
        if (tail.IsNone && PastCode(text, number.End) is var past && past > number.End)
            return past;
        if (!tail.IsNone || TableCell.LooksLikeQuantity(text, number))
            figures.Add(Figure(text, number, tail, figures));
        return Math.Max(number.End, tail.End);
    }

    private int ReadChinese(string text, int start, List<PrintedFigure> figures)
    {
        if (heads.IsOrdinal(text, start))
            return PastNumeral(text, start);
        if (spoken.Read(text, start, Floor(figures)) is not { } said)
            return PastNumeral(text, start);
        figures.Add(heads.Qualify(text, said, Floor(figures)));
        return Math.Max(said.Span.End, start + 1);
    }

    // Digits that a narrow column or a wrapped line has torn apart belong together only where a unit of money or percent follows.
    private ArabicNumber? Joined(string text, ArabicNumber number)
    {
        if (number.Start == 0 || !char.IsLetter(text[number.Start - 1]))
            return null;
        if (ArabicNumber.ReadAcrossBlanks(text, number.Start) is not { } joined || joined.End <= number.End)
            return null;
        return
            tails.Read(text, new(joined.Start, joined.End)).Unit.Dimension
                is Dimension.Money
                    or Dimension.Percent
            ? joined
            : null;
    }

    private PrintedFigure Figure(
        string text,
        ArabicNumber number,
        FigureTail tail,
        List<PrintedFigure> figures
    )
    {
        var head = heads.Read(text, number.Start, Floor(figures));
        var figure = tail.Make(
            number.Value,
            PowerOfTen.Of(-number.Decimals),
            head,
            TextSpan.Between(number.Start, number.End)
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
        if (lower.Span.End + 1 != figure.Span.Start || !RangeMark.Is(text[lower.Span.End]))
            return false;
        figures[^1] = lower with { Qualifier = Qualifier.AtLeast };
        return true;
    }

    // 13～17万元: the lower end borrows scale and unit of the upper one.
    private int ReadRange(string text, ArabicNumber lower, int upperStart, List<PrintedFigure> figures)
    {
        var upper = ArabicNumber.Read(text, upperStart, out var end);
        if (upper is not { } number)
            return PastCode(text, end);
        var tail = tails.Read(text, new(number.Start, number.End, number.IsYear));
        if (tail.IsNone || tail.Unit == Unit.None || lower.Value >= number.Value)
            return PastCode(text, number.End);

        var head = heads.Read(text, lower.Start, Floor(figures));
        var bare = tail with { End = lower.End };
        figures.Add(
            bare.Make(
                lower.Value,
                PowerOfTen.Of(-lower.Decimals),
                head,
                TextSpan.Between(lower.Start, lower.End)
            ) with
            {
                Qualifier = Qualifier.AtLeast,
            }
        );
        figures.Add(
            tail.Make(
                number.Value,
                PowerOfTen.Of(-number.Decimals),
                FigureHead.Bare(upperStart),
                TextSpan.Between(upperStart, number.End)
            ) with
            {
                Qualifier = Qualifier.AtMost,
            }
        );
        return tail.End;
    }

    private static int Floor(List<PrintedFigure> figures) => figures.Count > 0 ? figures[^1].Span.End : 0;

    private static int PastRange(string text, int at) =>
        at + 1 < text.Length && RangeMark.Is(text[at]) && ArabicNumber.IsDigit(text[at + 1]) ? at + 1 : at;

    // A phone number, a date, a version, an article code: everything that hangs together by marks and Latin letters.
    private static int PastCode(string text, int at)
    {
        while (
            at < text.Length
            && (
                IsCodeCharacter(text[at])
                || (IsCodeMark(text[at]) && at + 1 < text.Length && ArabicNumber.IsDigit(text[at + 1]))
            )
        )
            at++;
        return at;
    }

    private static bool IsCodeCharacter(char c) => ArabicNumber.IsDigit(c) || char.IsAsciiLetter(c);

    private static bool IsCodeMark(char c) => c is '.' or '．' or '·' or '_' || RangeMark.Is(c);

    private static int PastNumeral(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && ChineseNumeral.IsNumeral(text[at]))
            at++;
        return at;
    }
}
