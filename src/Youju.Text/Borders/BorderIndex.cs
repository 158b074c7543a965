namespace Youju.Text.Borders;

/// <summary>Entries by the character at one end of their word, so that only those with the right one are compared.</summary>
/// <remarks>Characters are looked for in a string: a dictionary of them would be compiled anew at each start.</remarks>
public sealed class BorderIndex<T>
    where T : class
{
    private readonly T[][] entries;

    /// <param name="border">The first or the last character of an entry's word.</param>
    public BorderIndex(IEnumerable<T> all, Func<T, string> border)
    {
        var groups = all.GroupBy(border).ToList();
        Borders = string.Concat(groups.Select(group => group.Key));
        entries = [.. groups.Select(group => group.ToArray())];
    }

    /// <summary>The characters at the ends of the words, each once.</summary>
    public string Borders { get; }

    /// <summary>The entries with such a character at the border, in the order in which they were given.</summary>
    public ReadOnlySpan<T> FindEntries(char border) =>
        Borders.IndexOf(border) is >= 0 and var at ? entries[at] : [];
}
