using Youju.Reading.Search;

namespace Youju.Checking.Relations.Terms;

/// <summary>Gathers a name from the words between stems.</summary>
internal struct NameReader(string text)
{
    public NameMask Mask { get; private set; }

    /// <summary>All words between two offsets.</summary>
    public static NameMask ReadAll(string text, int start, int end)
    {
        var reader = new NameReader(text);
        reader.AddWords(start, end);
        return reader.Mask;
    }

    public void AddWords(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!Signs.IsChineseCharacter(text[at]))
                continue;
            if (at + 1 < end && Signs.IsChineseCharacter(text[at + 1]))
                Mask = Mask.WithPair(text[at], text[at + 1]);
            else if (Mask.IsEmpty && at == start)
                Mask = Mask.WithPair(text[at], text[at]);
        }
    }
}
