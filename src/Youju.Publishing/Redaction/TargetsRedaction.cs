using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Publishing.Redaction;

/// <summary>Rids targets, indicators and problems of what is secret.</summary>
internal sealed class TargetsRedaction(TextMasking texts)
{
    private const string Place = "目标和指标";

    public Targets RedactTargets(Targets targets) =>
        targets with
        {
            Expected = MaskOptional(targets.Expected),
            Achieved = MaskOptional(targets.Achieved),
            Execution = RedactExplanation(targets.Execution),
            Indicators = [.. targets.Indicators.Select(RedactIndicator)],
            Projects = [.. targets.Projects.Select(RedactProject)],
            Problems = [.. targets.Problems.Select(RedactProblem)],
            Reasons =
            [
                .. targets.Reasons.Select(reason =>
                    reason with
                    {
                        Deviation = MaskOptional(reason.Deviation),
                        Measure = MaskOptional(reason.Measure),
                    }
                ),
            ],
            Common = targets.Common.ToDictionary(
                common => common.Key,
                common => RedactJudged(common.Value),
                StringComparer.Ordinal
            ),
        };

    private ProjectTargets RedactProject(ProjectTargets project) =>
        project with
        {
            Project = MaskText(project.Project),
            Expected = MaskOptional(project.Expected),
            Achieved = MaskOptional(project.Achieved),
            Execution = RedactExplanation(project.Execution),
            Indicators = [.. project.Indicators.Select(RedactIndicator)],
        };

    private Problem RedactProblem(Problem problem) =>
        problem with
        {
            Text = MaskText(problem.Text),
            Cause = MaskOptional(problem.Cause),
            Measure = MaskOptional(problem.Measure),
        };

    private Indicator RedactIndicator(Indicator indicator) =>
        indicator with
        {
            Id = MaskText(indicator.Id),
            Name = MaskText(indicator.Name),
            TargetText = MaskOptional(indicator.TargetText),
            Basis = MaskOptional(indicator.Basis),
            Verification = MaskOptional(indicator.Verification),
            Deviation = MaskOptional(indicator.Deviation),
            Measure = MaskOptional(indicator.Measure),
            Actual = RedactActual(indicator.Actual),
        };

    private Actual? RedactActual(Actual? actual) =>
        actual switch
        {
            EnteredActual entered => entered with
            {
                Done = RedactQuantity(entered.Done),
                Reason = MaskText(entered.Reason),
            },
            JudgedActual judged => RedactJudged(judged),
            BoundActual bound => bound with { Fact = MaskText(bound.Fact) },
            _ => actual,
        };

    private JudgedActual RedactJudged(JudgedActual judged) =>
        judged with
        {
            Reason = MaskText(judged.Reason),
            Result = MaskOptional(judged.Result),
        };

    // Who says so is a person, and how it was counted is not.
    private SoftQuantity RedactQuantity(SoftQuantity quantity)
    {
        texts.TellChange(SecretKind.Person, Place, quantity.Source ?? "", "");
        return quantity with { Source = null, Method = MaskOptional(quantity.Method) };
    }

    private Explanation? RedactExplanation(Explanation? explanation) =>
        explanation is null ? null : new(MaskText(explanation.Deviation), MaskOptional(explanation.Measure));

    private string MaskText(string text) => texts.MaskText(text, Place);

    private string? MaskOptional(string? text) => texts.MaskOptional(text, Place);
}
