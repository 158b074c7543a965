using Youju.Text.Borders;

namespace Youju.Domain.Figures;

/// <summary>Finds the longest known word at a place of a text.</summary>
internal sealed class WordTable<T>
{
    private readonly BorderIndex<Entry> byFirst;
    private readonly BorderIndex<Entry> byLast;

    public WordTable(IEnumerable<T> meanings, Func<T, string> word)
    {
        var entries = meanings
            .Select(meaning => new Entry(word(meaning), meaning))
            .OrderByDescending(entry => entry.Word.Length)
            .ToList();
        byFirst = new(entries, entry => entry.Word[..1]);
        byLast = new(entries, entry => entry.Word[^1..]);
    }

    public IEnumerable<char> FirstCharacters => byFirst.Borders;

    /// <summary>The words that start at <paramref name="at"/>, longest first, each with the offset behind it.</summary>
    /// <remarks>A blank may stand inside a word, as where a line was broken.</remarks>
    public bool TryFindAt(string text, int at, Func<T, int, bool>? fits, out T meaning, out int end)
    {
        foreach (var entry in at < text.Length ? byFirst.FindEntries(text[at]) : [])
        {
            end = MatchWord(text, at, entry.Word);
            if (end < 0 || (fits is not null && !fits(entry.Meaning, end)))
                continue;
            meaning = entry.Meaning;
            return true;
        }

        (meaning, end) = (default!, at);
        return false;
    }

    /// <summary>The longest word that ends at <paramref name="end"/>.</summary>
    public bool TryFindBefore(string text, int end, out T meaning, out int start)
    {
        foreach (var entry in end > 0 ? byLast.FindEntries(text[end - 1]) : [])
        {
            start = end - entry.Word.Length;
            if (start < 0 || string.CompareOrdinal(text, start, entry.Word, 0, entry.Word.Length) != 0)
                continue;
            meaning = entry.Meaning;
            return true;
        }

        (meaning, start) = (default!, end);
        return false;
    }

    private static int MatchWord(string text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++, at++)
        {
            if (i > 0)
                at = Blank.SkipBlanks(text, at);
            if (at >= text.Length || text[at] != word[i])
                return -1;
        }

        return at;
    }

    private sealed record Entry(string Word, T Meaning);
}
