using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;

namespace Youju.Import.Indicators;

/// <summary>An indicator and the form it stands in.</summary>
/// <param name="Project">The project's name; null for the overall form.</param>
internal sealed record PlacedIndicator(string? Project, Indicator Indicator)
{
    public static IEnumerable<PlacedIndicator> FromTargets(Targets targets) =>
        targets
            .Indicators.Select(indicator => new PlacedIndicator(null, indicator))
            .Concat(
                targets.Projects.SelectMany(project =>
                    project.Indicators.Select(indicator => new PlacedIndicator(project.Project, indicator))
                )
            );

    /// <summary>The targets with these indicators in their forms; a project that is new comes last.</summary>
    public static Targets ReplaceInTargets(Targets targets, IReadOnlyList<PlacedIndicator> placed)
    {
        IReadOnlyList<Indicator> In(string? project) =>
            [.. placed.Where(one => one.Project == project).Select(one => one.Indicator)];
        var added = placed
            .Select(one => one.Project)
            .OfType<string>()
            .Distinct()
            .Except(targets.Projects.Select(project => project.Project));
        return targets with
        {
            Indicators = In(null),
            Projects =
            [
                .. targets
                    .Projects.Concat(added.Select(project => new ProjectTargets(project)))
                    .Select(project => project with { Indicators = In(project.Project) }),
            ],
        };
    }
}
