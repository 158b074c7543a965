using Youju.Domain.Documents;

namespace Youju.Domain.Figures;

/// <summary>Reads figures written in Chinese characters: 七百余人, 数十场, 百分之三十, 三分之一, 半数, 大写 amounts.</summary>
internal sealed class SpokenFigures(FigureLexicon lexicon, FigureSuffixReader tails)
{
    private readonly WordTable<SpokenFigure> fixedWords = new(lexicon.Spoken, spoken => spoken.Word);

    public IEnumerable<char> FirstCharacters => fixedWords.FirstCharacters;

    /// <summary>Reads the figure whose first numeral stands at <paramref name="start"/>; the figure before
    /// it ended at <paramref name="floor"/>.</summary>
    public PrintedFigure? ReadFigure(string text, int start, int floor)
    {
        return ReadFixedWord(text, start)
            ?? ReadFormalAmount(text, start)
            ?? ReadPercent(text, start)
            ?? ReadNumeral(text, start, floor);
    }

    private PrintedFigure? ReadFixedWord(string text, int start)
    {
        if (
            !fixedWords.TryFindAt(text, start, null, out var word, out var end)
            || tails.FindUnitWord(word.Unit) is not { } unit
        )
            return null;
        return new(
            TextSpan.FromBounds(start, end),
            word.Value,
            word.Grain,
            unit.Scale,
            unit.Unit,
            word.Qualifier
        );
    }

    private static PrintedFigure? ReadFormalAmount(string text, int start)
    {
        if (!"零壹贰叁肆伍陆柒捌玖拾佰仟".Contains(text[start]))
            return null;
        if (
            !ChineseAmount.TryReadAmount(
                text.AsSpan(start, Math.Min(60, text.Length - start)),
                out var yuan,
                out var length
            )
        )
            return null;
        return new(
            new(start, length),
            yuan,
            yuan == decimal.Truncate(yuan) ? 1 : 0.01m,
            1,
            Unit.Yuan,
            Qualifier.Rounded
        );
    }

    // 百分之三十点五
    private static PrintedFigure? ReadPercent(string text, int start)
    {
        if (
            string.CompareOrdinal(text, start, "百分之", 0, 3) != 0
            || !TryReadNumber(text, start + 3, out var number)
        )
            return null;
        return new(
            TextSpan.FromBounds(start, number.End),
            number.Value,
            number.Grain,
            1,
            Unit.Percent,
            Qualifier.Rounded
        );
    }

    private PrintedFigure? ReadNumeral(string text, int start, int floor)
    {
        if (!TryReadNumber(text, start, out var number))
            return null;
        if (string.CompareOrdinal(text, number.End, "分之", 0, 2) == 0)
            return ReadFraction(text, start, number);

        var vague = FindVagueStart(text, start, floor, number);
        if (vague is null && number.IsArticle)
            return null;
        var tail = tails.ReadSuffix(text, new(start, number.End, IsChinese: true));
        var isExact = vague is null && tail.Qualifier is null;
        if (!HasUnit(tail) || (isExact && IsFigureOfSpeech(number)))
            return null;
        var digits = TextSpan.FromBounds(start, number.End);
        var figure = tail.CreateFigure(number.Value, number.Grain, CreatePrefix(vague, start), digits);
        if (IsBeyondAnyBudget(figure, number.Scale))
            return null;
        return figure with { Scale = figure.Scale * number.Scale, Grain = vague?.Grain ?? figure.Grain };
    }

    private static FigurePrefix CreatePrefix((int Start, Qualifier Qualifier, decimal)? vague, int start)
    {
        return vague is { } from
            ? new FigurePrefix(from.Start, from.Qualifier, false, false)
            : FigurePrefix.CreateBare(start);
    }

    private static bool HasUnit(FigureSuffix tail) => !tail.IsNone && tail.Unit != Unit.None;

    // 百家 and 千年 are no counts; 十 is.
    private static bool IsFigureOfSpeech(SpokenNumber number) => number.IsRound && number.Value != 10;

    // 三分之一 is said of something between a quarter and two fifths.
    private static PrintedFigure? ReadFraction(string text, int start, SpokenNumber denominator)
    {
        if (denominator.Value <= 1 || !TryReadNumber(text, denominator.End + 2, out var numerator))
            return null;
        var percent = decimal.Round(100 * numerator.Value / denominator.Value, 2);
        return new(
            TextSpan.FromBounds(start, numerator.End),
            percent,
            10,
            1,
            Unit.Percent,
            Qualifier.Rounded
        );
    }

    // 数十 and 几百 reach from one of the place to the next; 上百 is open above.
    private static (int Start, Qualifier Qualifier, decimal Grain)? FindVagueStart(
        string text,
        int start,
        int floor,
        SpokenNumber number
    )
    {
        if (!number.IsRound || start <= floor)
            return null;
        return text[start - 1] switch
        {
            '数' or '几' or '好' => (start - 1, Qualifier.MoreThan, number.Value * 9),
            '上' => (start - 1, Qualifier.AtLeast, number.Value),
            _ => null,
        };
    }

    // 亿亿亿 is noise of a broken file, and would overflow.
    private static bool IsBeyondAnyBudget(PrintedFigure figure, decimal scale) =>
        figure.Scale > Interval.Unbounded / scale
        || figure.Value > Interval.Unbounded / (figure.Scale * scale);

    private static bool TryReadNumber(string text, int start, out SpokenNumber number)
    {
        return SpokenNumber.TryReadNumber(text, start, out number);
    }
}
