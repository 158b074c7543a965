using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Import.Indicators;

/// <summary>What the year, or one project, aimed at as a whole, what became of it, and why its budget was not spent as planned.</summary>
internal sealed record OverallGoal(string? Expected, string? Achieved, Explanation? Execution)
{
    public static OverallGoal? FromTargets(Targets targets, string? project) =>
        project is null ? new(targets.Expected, targets.Achieved, targets.Execution)
        : targets.Projects.FirstOrDefault(one => one.Project == project) is { } known
            ? new(known.Expected, known.Achieved, known.Execution)
        : null;

    public Targets ApplyToTargets(Targets targets, string? project)
    {
        if (project is null)
            return targets with { Expected = Expected, Achieved = Achieved, Execution = Execution };
        var isKnown = targets.Projects.Any(one => one.Project == project);
        var projects = isKnown ? targets.Projects : targets.Projects.Append(new(project));
        return targets with
        {
            Projects = [.. projects.Select(one => one.Project == project ? ApplyToProject(one) : one)],
        };
    }

    private ProjectTargets ApplyToProject(ProjectTargets project) =>
        project with
        {
            Expected = Expected,
            Achieved = Achieved,
            Execution = Execution,
        };

    /// <summary>A cell of its row in the form.</summary>
    public FieldValue? ToFieldValue(string field, string? project) =>
        (
            field switch
            {
                IndicatorKeys.Project => project,
                IndicatorKeys.Expected => Expected,
                IndicatorKeys.Achieved => Achieved,
                IndicatorKeys.Deviation => Execution?.Deviation,
                IndicatorKeys.Measure => Execution?.Measure,
                _ => null,
            }
        )
            is { Length: > 0 } words
            ? new TextValue(words)
            : null;
}
