using Youju.Domain.Indicators;

namespace Youju.Domain.Dossiers;

/// <summary>项目绩效目标: what one project aimed at and what became of it.</summary>
/// <param name="Project">The project's name in the ledger.</param>
public sealed record ProjectTargets(string Project)
{
    public string? Expected { get; init; }

    public string? Achieved { get; init; }

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Why its money was not spent as planned, where it was not.</summary>
    public Explanation? Execution { get; init; }
}
