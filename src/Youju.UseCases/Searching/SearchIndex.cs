namespace Youju.UseCases.Searching;

/// <summary>Something that can be found by its words.</summary>
/// <param name="Kind">What people call it: 记录, 数, 指标, 账, 佐证, 文字.</param>
/// <param name="Subject">What it is, as remarks name their places.</param>
/// <param name="Text">Everything that is said in it.</param>
public sealed record SearchEntry(string Kind, string Subject, string Title, string Text);

/// <summary>Finds entries by the words of their titles and texts.</summary>
public sealed class SearchIndex
{
    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly GramIndex grams;

    private SearchIndex(IReadOnlyList<SearchEntry> entries) =>
        (this.entries, grams) = (entries, new(entries.Select(entry => $"{entry.Title}\n{entry.Text}")));

    public static SearchIndex FromEntries(IReadOnlyList<SearchEntry> entries) => new(entries);

    /// <summary>The entries that hold every one of the words, those first that have them in their title.</summary>
    public IReadOnlyList<SearchEntry> FindEntries(string words)
    {
        var asked = GramIndex.SplitWords(words);
        if (asked.Count == 0)
            return [];
        return
        [
            .. grams
                .FindHolders(asked)
                .OrderByDescending(at =>
                    asked.All(word =>
                        GramIndex.NormaliseText(entries[at].Title).Contains(word, StringComparison.Ordinal)
                    )
                )
                .ThenBy(at => at)
                .Select(at => entries[at]),
        ];
    }
}
