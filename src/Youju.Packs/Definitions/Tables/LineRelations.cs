using Youju.Domain.Figures;

namespace Youju.Packs.Definitions.Tables;

/// <summary>A line that is the sum of other lines of its table, column by column.</summary>
/// <param name="Pattern">The identity, of docs/identities/README.md.</param>
/// <param name="Whole">The key of the line.</param>
public sealed record LineSum(string Pattern, string Whole)
{
    /// <summary>The lines that make it up; each must be printed once, unless the relation is at-most.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Instead of naming the parts: they are the numbered lines between the whole and this line.</summary>
    public string? Until { get; init; }

    /// <summary>The tables in which it holds; everywhere where none is named.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    public IdentityRelation Relation { get; init; }

    /// <summary>Whether columns of earlier years need not list every part, for what ended before is no longer shown.</summary>
    public bool OpenBefore { get; init; }
}

/// <summary>A rate in percent and what it is computed from, be they three columns of a row or three lines of a column.</summary>
/// <param name="Pattern">The identity, of docs/identities/README.md.</param>
public sealed record TableRate(string Pattern, string Rate, string Part, string Whole)
{
    /// <summary>What the part and the whole count, such as 人; amounts in the table's own unit where nothing is named.</summary>
    public Unit? Counted { get; init; }
}

/// <summary>What may be added up in a plain list that ends in its total.</summary>
public sealed record ListLexicon
{
    /// <summary>Parts of heads whose columns hold amounts that add up.</summary>
    public IReadOnlyList<string> Additive { get; init; } = [];

    /// <summary>Parts of heads whose columns never add up, such as rates and prices.</summary>
    public IReadOnlyList<string> NotAdditive { get; init; } = [];

    /// <summary>Parts of rows' names that make a row a sum of others.</summary>
    public IReadOnlyList<string> Subtotals { get; init; } = [];

    /// <summary>Parts of rows' names that make a row the sum of the numbered rows beneath it.</summary>
    public IReadOnlyList<string> Gatherings { get; init; } = [];

    /// <summary>Whether words name a rate, a mean or a price, of which a part may be more than the whole.</summary>
    public bool IsRatio(string words) =>
        words.AsSpan().ContainsAny('%', '％')
        || NotAdditive.Any(one => words.Contains(one, StringComparison.Ordinal));
}
