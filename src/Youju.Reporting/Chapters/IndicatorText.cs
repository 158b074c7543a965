using Youju.Domain.Indicators;

namespace Youju.Reporting.Chapters;

/// <summary>How targets and values achieved are told in running text.</summary>
internal static class IndicatorText
{
    private static readonly Dictionary<TargetDirection, string> DirectionWords = new()
    {
        [TargetDirection.AtLeast] = "不少于",
        [TargetDirection.Above] = "多于",
        [TargetDirection.AtMost] = "不超过",
        [TargetDirection.Below] = "低于",
    };

    /// <summary>不少于25万人次; a qualitative target in its own words; null where there is none.</summary>
    public static string? FormatTarget(Composition composition, Indicator indicator) =>
        indicator.Target is not null && indicator.Direction != TargetDirection.Qualitative
            ? FormatDirection(indicator.Direction) + composition.FormatFigure($"target/{indicator.Id}")
            : composition.QuoteText(indicator.TargetText, $"words/indicator/{indicator.Id}");

    /// <summary>The figure achieved, or what a person says became of it, else the grade; a reason is never told as a result.</summary>
    public static string? FormatAchieved(Composition composition, IndicatorScore score) =>
        composition.FormatFigure($"done/{score.Indicator.Id}")
        ?? (
            score.Indicator.Actual is JudgedActual judged
                ? composition.Typed.RenderWords(
                    judged.Result,
                    $"targets.yaml 指标“{score.Indicator.Name}”的完成情况"
                ) ?? QualitativeBands.ToChineseLabel(judged.Attainment)
                : null
        );

    /// <summary>How the target was changed, by whom approved and why; null where it stands as it was set.</summary>
    public static string? FormatRevisions(Composition composition, Indicator indicator) =>
        indicator.Revisions.All.Count == 0
            ? null
            : composition.QuoteText(
                string.Join('；', indicator.Revisions.All.Select(change => change.ToChineseText())),
                $"words/indicator/{indicator.Id}"
            );

    /// <summary>What stands in the last column of a form: the change of the target before what fell short.</summary>
    public static string? JoinDeviation(string? revisions, string? deviation) =>
        revisions is null || deviation is null ? revisions ?? deviation : $"{revisions}。{deviation}";

    private static string FormatDirection(TargetDirection direction) =>
        DirectionWords.GetValueOrDefault(direction, "");
}
