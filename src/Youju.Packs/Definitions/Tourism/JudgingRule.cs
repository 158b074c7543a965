using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>How the points of several judges become one mean.</summary>
public sealed record JudgingRule
{
    public required string Title { get; init; }

    public string? Source { get; init; }

    /// <summary>How many of the highest points do not count.</summary>
    public int DropHighest { get; init; }

    /// <summary>How many of the lowest points do not count.</summary>
    public int DropLowest { get; init; }

    /// <summary>Of how many judges an entry must have points at least.</summary>
    public int LeastScores { get; init; } = 1;

    /// <summary>How many points there must be for a mean, so that one is left when those that do not count are taken away.</summary>
    public int FewestPoints => Math.Max(LeastScores, DropHighest + DropLowest + 1);

    /// <summary>To how many places means are printed; they are compared as they are.</summary>
    public int Decimals { get; init; } = 2;

    public NoticeMark Mark { get; init; } = NoticeMark.Known;
}
