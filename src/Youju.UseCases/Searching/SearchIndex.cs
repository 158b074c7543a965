using Youju.Text.Words;

namespace Youju.UseCases.Searching;

/// <summary>Something that can be found by its words.</summary>
/// <param name="Kind">What people call it: 记录, 数, 指标, 账, 佐证, 文字.</param>
/// <param name="Subject">What it is, as remarks name their places.</param>
/// <param name="Text">Everything that is said in it.</param>
public sealed record SearchEntry(string Kind, string Subject, string Title, string Text);

/// <summary>Finds entries by words of any length, without knowing where Chinese words begin: by single and by double letters.</summary>
/// <remarks>What the pairs promise is looked up in the text itself, so that it finds what a scan finds, and nothing else.</remarks>
public sealed class SearchIndex
{
    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly string[] texts;
    private readonly Dictionary<string, List<int>> grams = new(StringComparer.Ordinal);

    private SearchIndex(IReadOnlyList<SearchEntry> entries)
    {
        this.entries = entries;
        texts = [.. entries.Select(entry => NormaliseText($"{entry.Title}\n{entry.Text}"))];
        for (var at = 0; at < texts.Length; at++)
            AddGrams(at);
    }

    public static SearchIndex FromEntries(IReadOnlyList<SearchEntry> entries) => new(entries);

    /// <summary>The entries that hold every one of the words, those first that have them in their title.</summary>
    public IReadOnlyList<SearchEntry> FindEntries(string words)
    {
        var asked = NormaliseText(words)
            .Split([' ', '\n', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        if (asked.Length == 0)
            return [];
        return
        [
            .. asked
                .Select(FindHolders)
                .Aggregate((one, other) => one.Intersect(other))
                .OrderByDescending(at =>
                    asked.All(word =>
                        NormaliseText(entries[at].Title).Contains(word, StringComparison.Ordinal)
                    )
                )
                .ThenBy(at => at)
                .Select(at => entries[at]),
        ];
    }

    /// <summary>What letters are taken for when they are compared: half-width and small.</summary>
    public static string NormaliseText(string text) => HalfWidth.FromFullWidth(text).ToLowerInvariant();

    private IEnumerable<int> FindHolders(string word)
    {
        var rarest = ListGrams(word, exact: true)
            .Select(gram => grams.GetValueOrDefault(gram, []))
            .MinBy(holders => holders.Count)!;
        return rarest.Where(at => texts[at].Contains(word, StringComparison.Ordinal));
    }

    private void AddGrams(int at)
    {
        foreach (var gram in ListGrams(texts[at], exact: false).Distinct(StringComparer.Ordinal))
        {
            if (!grams.TryGetValue(gram, out var holders))
                grams[gram] = holders = [];
            holders.Add(at);
        }
    }

    // A word of one letter is looked up by it, a longer one by its pairs.
    private static IEnumerable<string> ListGrams(string text, bool exact)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!exact || text.Length == 1)
                yield return text[at..(at + 1)];
            if (at + 1 < text.Length)
                yield return text[at..(at + 2)];
        }
    }
}
