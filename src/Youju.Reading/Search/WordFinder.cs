using System.Buffers;
using System.Runtime.CompilerServices;
using Youju.Domain.Documents;
using Youju.Text.Borders;

namespace Youju.Reading.Search;

/// <summary>Finds a list of words in one pass over the text.</summary>
public sealed class WordFinder
{
    private static readonly ConditionalWeakTable<object, WordFinder> Known = [];

    // The search for single characters is quick on Chinese text; that for whole words is so on Latin text only.
    private readonly SearchValues<char> firsts;
    private readonly BorderIndex<string> byFirst;

    private WordFinder(IEnumerable<string> words)
    {
        var usable = words
            .Where(word => word.Length > 0)
            .Distinct()
            .OrderByDescending(word => word.Length)
            .ToArray();
        byFirst = new(usable, word => word[..1]);
        firsts = SearchValues.Create(byFirst.Borders);
    }

    /// <summary>The finder of a pack's list; it is built once and lives as long as the list.</summary>
    public static WordFinder FromWords(IReadOnlyList<string> words) =>
        Known.GetValue(words, static list => new WordFinder((IReadOnlyList<string>)list));

    /// <summary>The finder of what a pack's list of records searches for.</summary>
    public static WordFinder FromRecords<T>(IReadOnlyList<T> records, Func<T, string> word) =>
        Known.GetValue(records, list => new WordFinder(((IReadOnlyList<T>)list).Select(word)));

    /// <summary>Where the words stand, the longest at each place, without overlaps.</summary>
    public IEnumerable<TextSpan> FindWords(string text) => FindWords(text, new TextSpan(0, text.Length));

    public IEnumerable<TextSpan> FindWords(string text, TextSpan within)
    {
        for (var at = within.Start; FindNextWord(text.AsSpan(0, within.End), at) is { } found; at = found.End)
            yield return found;
    }

    public bool HasMatchIn(ReadOnlySpan<char> words) => FindNextWord(words, 0) is not null;

    private TextSpan? FindNextWord(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; text[at..].IndexOfAny(firsts) is >= 0 and var ahead; at++)
        {
            at += ahead;
            foreach (var word in byFirst.FindEntries(text[at]))
            {
                if (text[at..].StartsWith(word, StringComparison.Ordinal))
                    return new TextSpan(at, word.Length);
            }
        }

        return null;
    }
}
