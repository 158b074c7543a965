using Youju.Domain.Remarks;

namespace Youju.Reporting.Marks;

/// <summary>Words with the figures in them that name a fact.</summary>
/// <param name="Figures">In order; they do not overlap.</param>
public sealed record TextWithFigures(string Words, IReadOnlyList<PlacedFigure> Figures)
{
    /// <summary>What is missing in the words.</summary>
    public IReadOnlyList<Remark> Gaps { get; init; } = [];
}

/// <summary>A figure inside words.</summary>
/// <param name="Start">The offset in the words.</param>
public readonly record struct PlacedFigure(int Start, int Length, string FactKey);
