using Youju.Reading.Search;

namespace Youju.Checking.Relations.Terms;

/// <summary>Gathers a name from the words between stems.</summary>
internal struct NameReader(string text)
{
    public NameMask Mask { get; private set; }

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
