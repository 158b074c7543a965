using System.Collections.Frozen;

namespace Youju.Reading.Prose;

/// <summary>Words that a clause may begin or end with; where several fit, the one named first counts.</summary>
/// <remarks>Each clause is asked for hundreds of words, so only those with the right character at the border are compared.</remarks>
public sealed class WordList
{
    private readonly FrozenDictionary<char, string[]> byFirst;
    private readonly FrozenDictionary<char, string[]> byLast;

    public WordList(params string[] words)
    {
        All = words;
        byFirst = IndexBy(word => word[0], words);
        byLast = IndexBy(word => word[^1], words);
    }

    public IReadOnlyList<string> All { get; }

    /// <summary>The word that the text begins with, or null.</summary>
    public string? StartOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text is [var first, ..] ? byFirst.GetValueOrDefault(first, []) : [])
        {
            if (text.StartsWith(word))
                return word;
        }

        return null;
    }

    /// <summary>The word that the text ends with, or null.</summary>
    public string? EndOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text is [.., var last] ? byLast.GetValueOrDefault(last, []) : [])
        {
            if (text.EndsWith(word))
                return word;
        }

        return null;
    }

    public bool IsAtStartOf(ReadOnlySpan<char> text) => StartOf(text) is not null;

    public bool IsAtEndOf(ReadOnlySpan<char> text) => EndOf(text) is not null;

    private static FrozenDictionary<char, string[]> IndexBy(Func<string, char> border, string[] words) =>
        words.GroupBy(border).ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
