using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>满意度调查表: what visitors are asked, and what their answers count.</summary>
public sealed record Questionnaire
{
    public required string Title { get; init; }

    public string? Source { get; init; }

    /// <summary>What the items and their points rest on.</summary>
    public required NoticeMark Mark { get; init; }

    /// <summary>The item of the overall impression, without which a form is not valid.</summary>
    public required string Overall { get; init; }

    /// <summary>From which share of its points the overall impression counts as satisfied: 0.75.</summary>
    public required decimal Satisfied { get; init; }

    /// <summary>What may be answered, the best first.</summary>
    public required IReadOnlyList<QuestionAnswer> Answers { get; init; }

    public required IReadOnlyList<QuestionItem> Items { get; init; }

    /// <summary>What is asked in words at the end; null for nothing.</summary>
    public string? Opinion { get; init; }
}

/// <summary>One thing that is asked.</summary>
public sealed record QuestionItem
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    /// <summary>The most points it gives.</summary>
    public required decimal Most { get; init; }
}

/// <summary>One answer that may be chosen.</summary>
public sealed record QuestionAnswer
{
    public required string Label { get; init; }

    /// <summary>The share of an item's points that it gives: 1 for all.</summary>
    public required decimal Share { get; init; }

    /// <summary>Other words by which lists say it: 非常满意 for 很满意.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
