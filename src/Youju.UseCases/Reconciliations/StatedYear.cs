using Youju.Domain.Figures;

namespace Youju.UseCases.Reconciliations;

/// <summary>What one paper says of a unit's year: 决算公开, 预算公开, 自评报告, or what was accepted here.</summary>
/// <param name="Name">The file, or what else it is called.</param>
/// <param name="Unit">The unit's full name; null where the paper does not tell.</param>
public sealed record StatedYear(string Name, string? Unit, int Year, IReadOnlyList<StatedFigure> Figures)
{
    /// <summary>The title of the paper; empty where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it says in two ways, so that none was taken, in Chinese.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];
}

/// <summary>A figure that a paper states.</summary>
/// <param name="Key">What it is, the same for all papers: an item of the ledger with its column, or a count.</param>
/// <param name="Label">What it is called, in Chinese.</param>
/// <param name="Text">The value, as people read it.</param>
/// <param name="Place">Where it stands in the paper.</param>
public sealed record StatedFigure(string Key, string Label, Interval Value, string Text, string Place);
