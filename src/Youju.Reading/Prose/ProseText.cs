using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>The running text of a document without soft line breaks and blanks, so that words and numbers stand whole.</summary>
/// <param name="text">Passages, each ended by a line break.</param>
/// <param name="origins">For each character of the text its offset in the document.</param>
public sealed class ProseText(string text, int[] origins, IReadOnlyList<Passage> passages)
{
    private const int LongestBracket = 60;

    public string Text { get; } = text;

    public IReadOnlyList<Passage> Passages { get; } = passages;

    /// <summary>The stretch of the document behind a stretch of the prose.</summary>
    public TextSpan ToDocumentSpan(int start, int end) =>
        TextSpan.FromBounds(origins[start], origins[end - 1] + 1);

    public TextSpan ToDocumentSpan(Passage passage) => ToDocumentSpan(passage.Start, passage.End);

    /// <summary>The offset in the prose of the first character at or after an offset of the document.</summary>
    public int ToProseOffset(int offset)
    {
        var found = Array.BinarySearch(origins, offset);
        return found >= 0 ? found : ~found;
    }

    /// <summary>Whether the character of the document at the offset is part of the prose.</summary>
    public bool HoldsDocumentOffset(int offset) => Array.BinarySearch(origins, offset) >= 0;

    /// <summary>The passage that an offset of the prose stands in.</summary>
    public Passage FindPassageAt(int offset)
    {
        return Passages[Math.Max(0, Passages.CountBelow(offset + 1, passage => passage.Start) - 1)];
    }

    /// <summary>Where the bracket opens that an offset of the passage stands in; -1 outside brackets.</summary>
    public int FindBracketAround(int at, Passage passage) =>
        Brackets.FindUnclosed(Text, Math.Max(passage.Start, at - LongestBracket), at);

    /// <summary>The words of a passage behind its label.</summary>
    public ReadOnlySpan<char> SliceBody(Passage passage) =>
        Text.AsSpan(passage.Body, passage.End - passage.Body);
}

/// <summary>A paragraph as its writer meant it: soft line breaks are gone.</summary>
/// <param name="Section">The number of the chapter it stands in; a new one begins at each 第…部分 and 一、.</param>
public sealed record Passage(int Index, int Start, int End, NumberLabel? Label, int Section)
{
    public int Length => End - Start;

    /// <summary>Where the words begin after the label.</summary>
    public int Body { get; init; } = Start;

    /// <summary>Whether only a title stands here: a label, few words and no sentence.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The labelled passage that this one belongs to; itself where it is labelled.</summary>
    public int Owner { get; init; } = Index;

    /// <summary>A passage is its place in the text.</summary>
    public bool Equals(Passage? other) => Index == other?.Index;

    public override int GetHashCode() => Index;
}
