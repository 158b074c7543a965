using Youju.Domain.Indicators;

namespace Youju.Packs.Definitions.Duties;

/// <summary>An indicator that units usually set for a duty.</summary>
/// <param name="Fact">The figure that it is read off: <c>resources.count</c>.</param>
/// <param name="Class">The second-level class: <c>quantity</c>.</param>
public sealed record UsualIndicator(string Fact, string Class, TargetDirection Direction)
{
    /// <summary>A usual target, in base units; null where none is usual.</summary>
    public decimal? Usual { get; init; }

    /// <summary>What should prove it.</summary>
    public string? Evidence { get; init; }
}
