using System.Buffers;
using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>C12: what the text tells of an indicator's object against the value that the indicator says was done.</summary>
/// <remarks>A clause may speak of a part, which can be smaller than the whole but never larger; only one that speaks of the whole year
/// must agree. Rates have no parts: one of those told must be the value done.</remarks>
public sealed class ActualInTextCheck(QualityLexicon words, FigureReader reader)
{
    private const int ShortestName = 4;
    private const int LongestClause = 80;

    // 接待游客人次 is told as 接待游客20万人次: the measure at the end of a name stands with the figure.
    private const int LongestMeasure = 2;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；！？\n");

    /// <param name="text">The words of a chapter.</param>
    /// <param name="done">The indicators with the values they were scored by.</param>
    public IEnumerable<QualityRemark> CheckText(
        string text,
        IReadOnlyList<(Indicator Indicator, Quantity Done)> done
    )
    {
        var told = reader
            .ReadFigures(text)
            .Select(figure => (Figure: figure, Clause: FindClauseBefore(text, figure.Span.Start)))
            .ToList();
        return
        [
            .. from entry in done
            let own = told.Where(figure =>
                    IsAboutIndicator(entry.Indicator, entry.Done, figure.Figure, figure.Clause)
                )
                .ToList()
            from wrong in entry.Done.Unit.Dimension == Dimension.Percent
                ? FindWrongRates(entry.Done, [.. own.Select(figure => figure.Figure)])
                : own.Where(figure => ContradictsActual(figure.Figure, figure.Clause, entry.Done))
                    .Select(figure => figure.Figure)
            let printed = text.Substring(wrong.Span.Start, wrong.Span.Length)
            select new QualityRemark(
                entry.Indicator.Id,
                $"正文写“{printed}”，指标的完成值是 {ScoringMethod.FormatNumber(entry.Done.Value)}{entry.Done.Unit.Symbol}"
            ),
        ];
    }

    private static IEnumerable<PrintedFigure> FindWrongRates(Quantity done, List<PrintedFigure> told) =>
        told.Any(figure => figure.Interval.Overlaps(done.Interval)) ? [] : told.Take(1);

    private bool ContradictsActual(PrintedFigure figure, string clause, Quantity done) =>
        figure.Interval.Low > done.Interval.High
        || (SpeaksOfWholeYear(clause) && !figure.Interval.Overlaps(done.Interval));

    private bool SpeaksOfWholeYear(string clause)
    {
        return words.WholeYear.Any(word => clause.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsAboutIndicator(
        Indicator indicator,
        Quantity done,
        PrintedFigure figure,
        string clause
    )
    {
        if (figure.Unit != done.Unit)
            return false;
        var shortest = Math.Max(ShortestName, indicator.Name.Length - LongestMeasure);
        return indicator.Name.Length >= shortest
            && clause.Contains(indicator.Name[..shortest], StringComparison.Ordinal);
    }

    /// <summary>The words of the clause before the figure.</summary>
    private static string FindClauseBefore(string text, int figure)
    {
        var before = text.AsSpan(Math.Max(0, figure - LongestClause), Math.Min(figure, LongestClause));
        return before[(before.LastIndexOfAny(ClauseEnds) + 1)..].ToString();
    }
}
