namespace Youju.Reading.Prose;

/// <summary>Looks for words in words.</summary>
public static class Words
{
    public static bool ContainsAny(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Where the first of the words begins; the end of the text where none does.</summary>
    public static int FirstOf(string text, string[] words)
    {
        var first = text.Length;
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < first)
                first = at;
        }

        return first;
    }
}
