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
        byFirst = words
            .GroupBy(word => word[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        byLast = words
            .GroupBy(word => word[^1])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public IReadOnlyList<string> All { get; }

    /// <summary>The word that the text begins with, or null.</summary>
    public string? StartOf(string text)
    {
        if (text.Length == 0 || !byFirst.TryGetValue(text[0], out var words))
            return null;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>The word that the text ends with, or null.</summary>
    public string? EndOf(string text)
    {
        if (text.Length == 0 || !byLast.TryGetValue(text[^1], out var words))
            return null;
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }
}
