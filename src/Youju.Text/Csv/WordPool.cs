namespace Youju.Text.Csv;

/// <summary>Short words of cells, each held once: columns of long files say the same again and again.</summary>
internal sealed class WordPool
{
    private const int LongestWord = 40;
    private const int MostWords = 4096;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordPool() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string FindWord(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return word.ToString();
        if (lookup.TryGetValue(word, out var known))
            return known;
        var made = word.ToString();
        if (words.Count < MostWords)
            words.Add(made);
        return made;
    }
}
