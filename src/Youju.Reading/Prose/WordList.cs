using Youju.Text.Borders;

namespace Youju.Reading.Prose;

/// <summary>Words that a clause may begin or end with; where several fit, the one named first counts.</summary>
public sealed class WordList
{
    private readonly BorderIndex<string> byFirst;
    private readonly BorderIndex<string> byLast;

    public WordList(params string[] words)
    {
        All = words;
        byFirst = new(words, word => word[..1]);
        byLast = new(words, word => word[^1..]);
    }

    public IReadOnlyList<string> All { get; }

    /// <summary>The word that the text begins with, or null.</summary>
    public string? StartOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text is [var first, ..] ? byFirst.FindEntries(first) : [])
        {
            if (text.StartsWith(word))
                return word;
        }

        return null;
    }

    /// <summary>The word that the text ends with, or null.</summary>
    public string? EndOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text is [.., var last] ? byLast.FindEntries(last) : [])
        {
            if (text.EndsWith(word))
                return word;
        }

        return null;
    }

    public bool IsAtStartOf(ReadOnlySpan<char> text) => StartOf(text) is not null;

    public bool IsAtEndOf(ReadOnlySpan<char> text) => EndOf(text) is not null;
}
