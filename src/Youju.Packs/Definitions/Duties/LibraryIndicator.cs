using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Packs.Definitions.Duties;

/// <summary>An indicator that others set too, to be chosen: indicator-library.yaml, by its key.</summary>
/// <param name="Label">What it is called in forms.</param>
/// <param name="Class">The second-level class: <c>quantity</c>.</param>
public sealed record LibraryIndicator(string Label, string Class, TargetDirection Direction)
{
    /// <summary>The work it belongs to: 节庆活动.</summary>
    public string Area { get; init; } = "";

    /// <summary>The unit of its value; none for a qualitative one.</summary>
    public Unit? Unit { get; init; }

    /// <summary>A usual target in that unit, to judge by; null where none is usual.</summary>
    public decimal? Usual { get; init; }

    /// <summary>What a qualitative one aims at, in words.</summary>
    public string? Target { get; init; }

    /// <summary>How a rate or a mean is computed.</summary>
    public string? Formula { get; init; }

    /// <summary>What should prove it.</summary>
    public string? Evidence { get; init; }

    /// <summary>The figure that it is read off, where the register is kept: <c>events.count</c>.</summary>
    public string? Fact { get; init; }

    /// <summary>The indicator as it is taken over: its weight is still to be given.</summary>
    /// <param name="isMeasured">Whether the dossier has the figure that it is read off.</param>
    public Indicator ToIndicator(string id, bool isMeasured) =>
        new(id, Class, Label, Direction, Weight: 0)
        {
            Unit = Unit ?? Domain.Figures.Unit.None,
            Target = Usual,
            TargetText = Target,
            Verification = Evidence,
            Basis = Formula is null ? null : $"计算方法：{Formula}",
            Actual = Fact is not null && isMeasured ? new BoundActual(Fact) : null,
        };
}
