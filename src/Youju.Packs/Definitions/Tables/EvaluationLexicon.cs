namespace Youju.Packs.Definitions.Tables;

/// <summary>How the form of self-evaluation splits the money of the year (docs/domain/forms.md#self-evaluation-of-the-unit).</summary>
public sealed record EvaluationLexicon
{
    /// <summary>The keys of the forms in which the words are looked for.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The ways in which the same total is split, such as by income and by nature.</summary>
    public IReadOnlyList<EvaluationSplit> Splits { get; init; } = [];
}

/// <summary>A total and the names of its parts, each with the other words in use for it.</summary>
public sealed record EvaluationSplit(IReadOnlyList<string> Whole, IReadOnlyList<EvaluationPart> Parts);

/// <summary>A part by all its names.</summary>
public sealed record EvaluationPart(IReadOnlyList<string> Names);
