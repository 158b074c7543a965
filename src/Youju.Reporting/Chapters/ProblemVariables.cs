using System.Globalization;
using DotLiquid;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;

namespace Youju.Reporting.Chapters;

/// <summary>What fell short, each with its cause and its measure: first what indicators show, then what the clerk wrote.</summary>
internal sealed class ProblemVariables(Composition composition)
{
    public List<Hash>? List()
    {
        var items = Deviations()
            .Concat(composition.Dossier.Targets.Problems.Select((problem, at) => Item(problem, at + 1)))
            .ToList();
        for (var at = 0; at < items.Count; at++)
            items[at]["label"] = ReportVariables.Label(at + 1);
        var measured = items.Where(item => item["measure"] is not null).ToList();
        for (var at = 0; at < measured.Count; at++)
            measured[at]["measure-label"] = ReportVariables.Label(at + 1);
        return ReportVariables.OrNull(items);
    }

    private IEnumerable<Hash> Deviations() =>
        from score in composition.Scores.Overall.Scores
        where score is { NeedsReason: true, Points: not null }
        select Item(score);

    private Hash Item(Score score)
    {
        var (indicator, place) = (score.Indicator, $"words/indicator/{score.Indicator.Id}");
        // Without a deviation the score has remarked on both.
        if (!string.IsNullOrWhiteSpace(indicator.Deviation) && string.IsNullOrWhiteSpace(indicator.Measure))
            composition.Gaps.Add($"指标“{indicator.Name}”的偏差没有写改进措施（targets.yaml 的 measure）");
        return new()
        {
            ["indicator"] = composition.Quote(indicator.Name, place),
            ["score"] = composition.Figure($"score/{indicator.Id}"),
            ["weight"] = composition.Figure($"weight/{indicator.Id}"),
            ["over"] = score.Points == indicator.Weight,
            ["cause"] = composition.Quote(indicator.Deviation, place),
            ["measure"] = composition.Quote(indicator.Measure, place),
        };
    }

    private Hash Item(Problem problem, int number)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"words/problem/{number}");
        if (string.IsNullOrWhiteSpace(problem.Measure))
            composition.Gaps.Add($"问题“{problem.Text}”没有写改进措施（targets.yaml 的 problems）");
        return new()
        {
            ["text"] = composition.Quote(problem.Text, place),
            ["cause"] = composition.Quote(problem.Cause, place),
            ["measure"] = composition.Quote(problem.Measure, place),
            ["due"] = problem.Due?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        };
    }
}
