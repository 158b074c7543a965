using Youju.Domain.Indicators;
using Youju.Reporting.Scores;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Chapters;

/// <summary>Targets, values achieved and points, for the chapter on results.</summary>
internal sealed class OutcomeVariables(Composition composition)
{
    /// <summary>The first-level classes that have indicators, each with them.</summary>
    public List<TemplateNames>? ListClasses() =>
        ReportVariables.ToListOrNull(
            from level1 in composition.Pack.Indicators.Classes
            let scores = composition
                .Scores.Overall.Scores.Where(score => level1.HasSubclass(score.Indicator.Class))
                .Select(CreateIndicatorItem)
                .ToList()
            where scores.Count > 0
            select new TemplateNames
            {
                ["key"] = level1.Key,
                ["label"] = level1.Label,
                ["indicators"] = scores,
            }
        );

    /// <summary>The total and what the execution rate earned.</summary>
    public TemplateNames CreateTotal() =>
        new()
        {
            ["total"] = composition.FormatFigure($"score/{ScoreBook.Total}"),
            ["weight"] = composition.FormatFigure($"weight/{ScoreBook.Total}"),
            ["execution"] = composition.FormatFigure($"score/{Scorer.ExecutionId}"),
        };

    private TemplateNames CreateIndicatorItem(IndicatorScore score)
    {
        var (indicator, id) = (score.Indicator, score.Indicator.Id);
        return new()
        {
            ["name"] = composition.QuoteText(indicator.Name, $"words/indicator/{id}"),
            ["target"] = IndicatorText.FormatTarget(composition, indicator),
            ["done"] = IndicatorText.FormatAchieved(composition, score),
            ["measured"] = score.Done is not null,
            ["score"] = composition.FormatFigure($"score/{id}"),
            ["weight"] = composition.FormatFigure($"weight/{id}"),
        };
    }
}
