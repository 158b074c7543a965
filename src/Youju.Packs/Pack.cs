using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Packs;

/// <summary>Everything that differs by place, year or trade, merged from a pack and those it extends.</summary>
public sealed class Pack
{
    /// <summary>The packs this one was merged from, outermost first.</summary>
    public required IReadOnlyList<PackStamp> Stamps { get; init; }

    /// <summary>How figures are written: units, scales, qualifying words, and what only looks like a figure.</summary>
    public required FigureLexicon Figures { get; init; }
}
