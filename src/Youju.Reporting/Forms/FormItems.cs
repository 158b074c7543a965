using Youju.Domain.Indicators;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Chapters;
using Youju.Reporting.Marks;
using Youju.Reporting.Scores;
using Youju.Reporting.Templates;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Forms;

/// <summary>The items that rows of a form are repeated for.</summary>
/// <param name="project">The project the form belongs to; null for forms of the whole unit.</param>
internal sealed class FormItems(Composition composition, string? project)
{
    public IEnumerable<TemplateNames> CreateItems(FormList list) =>
        list switch
        {
            FormList.Projects => ProjectVariables
                .CollectNames(composition.Dossier.Ledger)
                .Select(name => new TemplateNames
                {
                    ["key"] = FigureMarks.CleanToOneLine(name),
                    ["name"] = composition.QuoteText(name, $"words/project/{name}"),
                }),
            FormList.Indicators => ListIndicators(),
            FormList.ProjectIndicators => ListProjectIndicators(),
            FormList.Common => composition.Pack.Indicators.Common.Zip(
                composition.Scores.Common.Scores,
                CreateCommonItem
            ),
            FormList.Duties => DutyItems.CreateDuties(composition),
            FormList.Costs => DutyItems.CreateCosts(composition),
            _ =>
            [
                [],
            ],
        };

    // In the order of the pack's tree, and inside a class as the dossier lists them.
    private IEnumerable<TemplateNames> ListIndicators() =>
        from level1 in composition.Pack.Indicators.Classes
        from level2 in level1.Children
        from score in Sheet.Scores
        where score.Indicator.Class == level2.Key
        select CreateIndicatorItem(
            score,
            FormatClassLabel(level1.Label, level1.Weight, level1.Key),
            level2.Label
        );

    private IEnumerable<TemplateNames> ListProjectIndicators() =>
        from name in ProjectVariables.CollectNames(composition.Dossier.Ledger)
        where composition.Scores.Projects.ContainsKey(name)
        from item in new FormItems(composition, name).ListIndicators()
        select new TemplateNames(item) { ["project"] = composition.QuoteText(name, $"words/project/{name}") };

    private ScoreSheet Sheet =>
        project is null ? composition.Scores.Overall : composition.Scores.Projects[project];

    private static string FormatClassLabel(string label, decimal? weight, string key) =>
        weight is { } points
            ? $"{label}（{FigureMarks.MarkFigure($"words/class/{key}", NumberText.FormatPoints(points) + "分")}）"
            : label;

    private TemplateNames CreateIndicatorItem(IndicatorScore score, string level1, string level2)
    {
        var (indicator, place) = (score.Indicator, $"words/indicator/{score.Indicator.Id}");
        return new()
        {
            ["key"] = FigureMarks.CleanToOneLine(indicator.Id),
            ["level1"] = level1,
            ["level2"] = level2,
            ["name"] = composition.QuoteText(indicator.Name, place),
            ["target"] = FormatTarget(indicator),
            ["sign"] = indicator.Direction.ToSignText(),
            ["unit"] = indicator.Unit.Symbol,
            ["evidence"] = composition.QuoteText(FindEvidenceName(indicator.Actual), place),
            ["done"] = IndicatorText.FormatAchieved(composition, score),
            ["deviation"] = IndicatorText.JoinDeviation(
                IndicatorText.FormatRevisions(composition, indicator),
                indicator.Deviation is { } why
                    ? ReportVariables.FormatExplanation(
                        composition,
                        new(why, indicator.Measure),
                        $"targets.yaml 指标“{indicator.Name}”的偏差原因"
                    )
                    : null
            ),
        };
    }

    private string? FindEvidenceName(Actual? actual) =>
        actual switch
        {
            EnteredActual { Evidence: { } file } => composition
                .Dossier.Evidence.GetValueOrDefault(file)
                ?.Name,
            JudgedActual { Evidence: { } file } => composition.Dossier.Evidence.GetValueOrDefault(file)?.Name,
            _ => null,
        };

    private TemplateNames CreateCommonItem(CommonIndicator row, IndicatorScore score)
    {
        var key = $"{ScoreBook.CommonPrefix}{row.Id}";
        return new()
        {
            ["key"] = key,
            ["level1"] = row.Level1,
            ["level2"] = row.Level2,
            ["name"] = row.Name,
            ["standard"] = composition.QuoteText(row.Standard, $"words/standard/{row.Id}"),
            ["done"] = composition.FormatFigure($"done/{key}")
                ?? (
                    score.Indicator.Actual is JudgedActual judged
                        ? composition.Typed.RenderWords(
                            judged.Result ?? judged.Reason,
                            $"targets.yaml 共性指标“{row.Name}”的评定"
                        )
                    : score.Points is null ? null
                    : "没有发生"
                ),
        };
    }

    private string? FormatTarget(Indicator indicator) =>
        indicator.Target is not null && indicator.Direction != TargetDirection.Qualitative
            ? indicator.Direction.ToSignText() + composition.FormatFigure($"target/{indicator.Id}")
            : composition.QuoteText(indicator.TargetText, $"words/indicator/{indicator.Id}");
}
