namespace Youju.Reading.Prose;

/// <summary>A whole and the parts that the text lists under it.</summary>
/// <param name="Whole">Null where the parts are said to be of something that has no figure of its own.</param>
/// <param name="Parts">In the order of the text.</param>
/// <param name="Promise">Whether the words say that nothing is left out: 包括, 分别为; 其中 alone does not.</param>
public sealed record Enumeration(Statement? Whole, IReadOnlyList<Statement> Parts, bool Promise)
{
    /// <summary>Whether each part opens a paragraph of its own.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether the whole stands in another sentence than the words that open the list.</summary>
    public bool IsFar => Whole is not null && !IsBlock && Whole.Sentence != Parts[0].Sentence;

    /// <summary>Whether a listed item gives no figure.</summary>
    public bool HasGap { get; init; }
}
