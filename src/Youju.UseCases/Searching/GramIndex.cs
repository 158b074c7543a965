using Youju.Text.Words;

namespace Youju.UseCases.Searching;

/// <summary>Finds texts by words of any length, without knowing where Chinese words begin: by single and by double letters.</summary>
/// <remarks>What the pairs promise is looked up in the text itself, so that it finds what a scan finds, and nothing else.</remarks>
public sealed class GramIndex
{
    private readonly string[] texts;
    private readonly Dictionary<string, List<int>> grams = new(StringComparer.Ordinal);

    /// <param name="texts">What is searched; a text is found by its position.</param>
    public GramIndex(IEnumerable<string> texts)
    {
        this.texts = [.. texts.Select(NormaliseText)];
        for (var at = 0; at < this.texts.Length; at++)
            AddGrams(at);
    }

    /// <summary>The words that somebody typed, as they are compared.</summary>
    public static IReadOnlyList<string> SplitWords(string words) =>
        NormaliseText(words).Split([' ', '\n', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What letters are taken for when they are compared: half-width and small.</summary>
    public static string NormaliseText(string text) => HalfWidth.FromFullWidth(text).ToLowerInvariant();

    /// <summary>The positions of the texts that hold every one of the words, in their order.</summary>
    /// <param name="words">As <see cref="SplitWords"/> gives them, one at least.</param>
    public List<int> FindHolders(IReadOnlyList<string> words)
    {
        var rarest = words
            .SelectMany(word => ListGrams(word, exact: true))
            .Select(gram => grams.GetValueOrDefault(gram, []))
            .MinBy(holders => holders.Count)!;
        return rarest.FindAll(at => HoldsAll(texts[at], words));
    }

    private static bool HoldsAll(string text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (!text.Contains(word, StringComparison.Ordinal))
                return false;
        return true;
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
