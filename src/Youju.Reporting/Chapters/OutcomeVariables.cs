using DotLiquid;
using Youju.Domain.Indicators;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Chapters;

/// <summary>Targets, values achieved and points, for the chapter on results.</summary>
internal sealed class OutcomeVariables(Composition composition)
{
    /// <summary>The first-level classes that have indicators, each with them.</summary>
    public List<Hash>? Classes() =>
        ReportVariables.OrNull(
            from level1 in composition.Pack.Indicators.Classes
            let scores = composition
                .Scores.Overall.Scores.Where(score => level1.Holds(score.Indicator.Class))
                .Select(Item)
                .ToList()
            where scores.Count > 0
            select new Hash
            {
                ["key"] = level1.Key,
                ["label"] = level1.Label,
                ["indicators"] = scores,
            }
        );

    /// <summary>The total and what the execution rate earned.</summary>
    public Hash Total() =>
        new()
        {
            ["total"] = composition.Figure($"score/{ScoreBook.Total}"),
            ["weight"] = composition.Figure($"weight/{ScoreBook.Total}"),
            ["execution"] = composition.Figure($"score/{Scorer.ExecutionId}"),
        };

    private Hash Item(Score score)
    {
        var (indicator, id) = (score.Indicator, score.Indicator.Id);
        return new()
        {
            ["name"] = composition.Quote(indicator.Name, $"words/indicator/{id}"),
            ["target"] = IndicatorWords.Target(composition, indicator),
            ["done"] = IndicatorWords.Done(composition, score),
            ["measured"] = score.Done is not null,
            ["score"] = composition.Figure($"score/{id}"),
            ["weight"] = composition.Figure($"weight/{id}"),
        };
    }
}
