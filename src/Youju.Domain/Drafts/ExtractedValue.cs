using Youju.Domain.Documents;

namespace Youju.Domain.Drafts;

/// <summary>A value found in last year's report.</summary>
/// <param name="Source">File, place and words, for the person who is to confirm it.</param>
public sealed record ExtractedValue<T>(T Value, string Source)
{
    /// <summary>The words in the text of the report; null where they were put together.</summary>
    public TextSpan? Span { get; init; }
}
