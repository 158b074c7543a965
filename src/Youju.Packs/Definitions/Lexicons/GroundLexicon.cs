namespace Youju.Packs.Definitions.Lexicons;

/// <summary>How claims without ground are worded: grounds.yaml.</summary>
public sealed record GroundLexicon
{
    /// <summary>Words that deny: 无, 没有, 不存在.</summary>
    public IReadOnlyList<string> Denials { get; init; } = [];

    /// <summary>What is denied when a report says that all went to plan: 偏离, 偏差.</summary>
    public IReadOnlyList<string> Deviations { get; init; } = [];

    /// <summary>Words that say that something is not yet done or known.</summary>
    public IReadOnlyList<string> Pending { get; init; } = [];

    /// <summary>Words that give a reason.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Words of praise that nothing can prove.</summary>
    public IReadOnlyList<string> Superlatives { get; init; } = [];

    /// <summary>What a completion value is called in the head of a table.</summary>
    public IReadOnlyList<string> CompletionColumns { get; init; } = [];

    /// <summary>What a target value is called in the head of a table.</summary>
    public IReadOnlyList<string> TargetColumns { get; init; } = [];

    /// <summary>Completion values that measure nothing.</summary>
    public IReadOnlyList<string> VagueValues { get; init; } = [];

    /// <summary>A budget executed by less than so many percent needs a reason.</summary>
    public decimal? LowestExecution { get; init; }

    /// <summary>A budget executed by more than so many percent needs a reason.</summary>
    public decimal? HighestExecution { get; init; }

    /// <summary>A change by so many percent or more needs a reason.</summary>
    public decimal? SmallestChange { get; init; }

    /// <summary>The points of a self-evaluation that takes none off.</summary>
    public decimal? FullScore { get; init; }
}
