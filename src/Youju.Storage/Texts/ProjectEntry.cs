using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;

namespace Youju.Storage.Texts;

/// <summary>A project's targets as targets.yaml holds them.</summary>
internal sealed record ProjectEntry(string Project)
{
    public string? Expected { get; init; }
    public string? Achieved { get; init; }
    public Explanation? Execution { get; init; }
    public IReadOnlyList<IndicatorEntry> Indicators { get; init; } = [];

    public ProjectTargets ToProjectTargets() =>
        new(Project)
        {
            Expected = Expected,
            Achieved = Achieved,
            Execution = Execution,
            Indicators = [.. Indicators.Select(entry => entry.ToIndicator())],
        };
}
