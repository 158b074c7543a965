using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Chapters;

/// <summary>What fell short, each with its cause and its measure: first what indicators show, then what the clerk wrote.</summary>
internal sealed class ProblemVariables(Composition composition)
{
    public List<TemplateNames>? ListProblems()
    {
        var items = ListDeviations()
            .Concat(ListExceeded())
            .Concat(
                composition.Dossier.Targets.Problems.Select(
                    (problem, at) => CreateProblemItem(problem, at + 1)
                )
            )
            .ToList();
        for (var at = 0; at < items.Count; at++)
            items[at]["label"] = ReportVariables.FormatItemLabel(at + 1);
        var measured = items.Where(item => item["measure"] is not null).ToList();
        for (var at = 0; at < measured.Count; at++)
            measured[at]["measure-label"] = ReportVariables.FormatItemLabel(at + 1);
        return ReportVariables.ToListOrNull(items);
    }

    private IEnumerable<TemplateNames> ListDeviations() =>
        from score in composition.Scores.Overall.Scores
        where score is { NeedsReason: true, Points: not null }
        select CreateDeviationItem(score);

    private TemplateNames CreateDeviationItem(IndicatorScore score)
    {
        var (indicator, place) = (score.Indicator, $"words/indicator/{score.Indicator.Id}");
        return new()
        {
            ["indicator"] = composition.QuoteText(indicator.Name, place),
            ["score"] = composition.FormatFigure($"score/{indicator.Id}"),
            ["weight"] = composition.FormatFigure($"weight/{indicator.Id}"),
            ["over"] = score.Points == indicator.Weight,
            ["cause"] = composition.Typed.RenderWords(
                indicator.Deviation,
                $"targets.yaml 指标“{indicator.Name}”的偏差原因"
            ),
            ["measure"] = composition.Typed.RenderWords(
                indicator.Measure,
                $"targets.yaml 指标“{indicator.Name}”的改进措施"
            ),
        };
    }

    private IEnumerable<TemplateNames> ListExceeded() =>
        from amount in WatchedAmounts.FindExceeded(composition.Dossier, composition.Pack, composition.Facts)
        where amount.Reason is not null
        let place = $"targets.yaml 的 reasons“{amount.Key}”"
        select new TemplateNames
        {
            ["text"] =
                $"{amount.Watch.Label}{composition.FormatFigure(amount.Watch.Spent)}，超过计划{composition.FormatFigure(amount.Watch.Planned)}",
            ["cause"] = composition.Typed.RenderWords(DescribeCause(amount.Reason!), place),
            ["measure"] = composition.Typed.RenderWords(amount.Reason!.Measure, place),
        };

    private string? DescribeCause(DeviationReason reason)
    {
        var code = reason.Code is null
            ? null
            : composition.Pack.Report.ReasonCodes.GetValueOrDefault(reason.Code, reason.Code);
        return code is null || reason.Deviation is null
            ? code ?? reason.Deviation
            : $"{code}，{reason.Deviation}";
    }

    private TemplateNames CreateProblemItem(Problem problem, int number)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"targets.yaml 的第{number}个问题");
        return new()
        {
            ["text"] = composition.Typed.RenderWords(problem.Text, place),
            ["cause"] = composition.Typed.RenderWords(problem.Cause, place),
            ["measure"] = composition.Typed.RenderWords(problem.Measure, place),
            ["due"] = problem.Due?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        };
    }
}
