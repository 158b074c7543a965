using System.Buffers;
using System.Runtime.CompilerServices;
using Youju.Domain.Documents;

namespace Youju.Checking.Engine;

/// <summary>Finds a list of words in one pass over the text.</summary>
internal sealed class WordFinder
{
    private static readonly ConditionalWeakTable<object, WordFinder> Known = [];
    private readonly SearchValues<string>? values;
    private readonly ILookup<char, string> byFirst;

    private WordFinder(IEnumerable<string> words)
    {
        var usable = words.Where(word => word.Length > 0).Distinct().OrderByDescending(word => word.Length).ToArray();
        values = usable.Length == 0 ? null : SearchValues.Create(usable, StringComparison.Ordinal);
        byFirst = usable.ToLookup(word => word[0]);
    }

    /// <summary>The finder of a pack's list; it is built once and lives as long as the list.</summary>
    public static WordFinder Of(IReadOnlyList<string> words) => Known.GetValue(words, static list => new WordFinder((IReadOnlyList<string>)list));

    /// <summary>The finder of what a pack's list of records searches for.</summary>
    public static WordFinder Of<T>(IReadOnlyList<T> records, Func<T, string> word) =>
        Known.GetValue(records, list => new WordFinder(((IReadOnlyList<T>)list).Select(word)));

    /// <summary>Where the words stand, the longest at each place, without overlaps.</summary>
    public IEnumerable<TextSpan> Find(string text) => Find(text, new TextSpan(0, text.Length));

    public IEnumerable<TextSpan> Find(string text, TextSpan within)
    {
        if (values is null) yield break;
        for (var at = within.Start; Next(text, at, within.End) is >= 0 and var found;)
        {
            var word = byFirst[text[found]].First(word => string.CompareOrdinal(text, found, word, 0, word.Length) == 0);
            yield return new TextSpan(found, word.Length);
            at = found + word.Length;
        }
    }

    public bool IsIn(ReadOnlySpan<char> words) => values is not null && words.ContainsAny(values);

    private int Next(string text, int at, int end)
    {
        var found = at < end ? text.AsSpan(at, end - at).IndexOfAny(values!) : -1;
        return found < 0 ? -1 : at + found;
    }
}
