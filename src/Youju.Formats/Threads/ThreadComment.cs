using Youju.Domain.Documents;

namespace Youju.Formats.Threads;

/// <summary>A comment of a Word file as part of a conversation: a question at a place, or an answer to one.</summary>
/// <param name="Number">Its number in the file, from 1; the number of an act where it was written from one.</param>
/// <param name="Author">The name that stands on it: what the file says, which nobody has proved.</param>
/// <param name="Parent">The number of the comment that it answers; null for a question.</param>
/// <param name="Span">Where it hangs in the text; null where no place of the text holds it.</param>
public sealed record ThreadComment(
    int Number,
    string Author,
    DateTimeOffset? At,
    string Words,
    int? Parent,
    TextSpan? Span
);
