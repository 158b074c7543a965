using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>Finds the words that open a list: 其中, 包括, 分别为, 由…构成, 按…分类.</summary>
internal sealed class ListOpenerReader(string text, Phrases phrases)
{
    private const int LongestClassification = 16;
    private const int LongestComposition = 300;

    /// <summary>What, besides the words of the pack, a list may open with.</summary>
    public const string Starts = "按含由";

    public IEnumerable<ListOpener> FindOpeners(int from, int to)
    {
        for (var at = SkipToFirst(from, to); at < to; at = SkipToFirst(at + 1, to))
        {
            if (ReadOpenerAt(at, to) is not { } opener)
                continue;
            yield return opener;
            at = opener.End - 1;
        }
    }

    private int SkipToFirst(int at, int to) =>
        at + text.AsSpan(at, Math.Max(0, to - at)).FindAnyOrEnd(phrases.ListStarts);

    private ListOpener? ReadOpenerAt(int at, int to) =>
        text[at] switch
        {
            '按' => ReadClassification(at, to),
            '含' when NamesPart(at) => new(at, at + 1, Promise: false) { EndsWithClause = true },
            '由' when EndsInComposition(at, to) => new(at, at + 1, Promise: true),
            _ => ReadWord(at, to),
        };

    private ListOpener? ReadWord(int at, int to)
    {
        var words = text.AsSpan(at, to - at);
        if (phrases.ListPromises.StartOf(words) is { } promise)
            return new(at, at + promise.Length, Promise: true);
        return phrases.ListMentions.StartOf(words) is { } mention
            ? new(at, at + mention.Length, Promise: false)
            : null;
    }

    // （含上年结转2万元）, not （含5人）, 不含 or 包含.
    private bool NamesPart(int at) =>
        "，、（(".Contains(Signs.GetCharacterAt(text, at - 1))
        && at + 1 < text.Length
        && !char.IsAsciiDigit(text[at + 1]);

    // 按支出功能分类，包括…; 按支出性质分：…: the whole once more, parted in another way.
    private ListOpener? ReadClassification(int at, int to)
    {
        var words = text.AsSpan(at, Math.Min(LongestClassification, to - at));
        var part = words.IndexOf('分') + 1;
        if (part < 3)
            return null;
        var end = part;
        while (phrases.Classifiers.IsAtStartOf(words[end..]))
            end++;
        return end > part ? new(at, at + end, Promise: true) : null;
    }

    // 由人员经费和公用经费构成, 由…组成: only then is 由 the start of a list.
    private bool EndsInComposition(int at, int figure)
    {
        var end = text.IndexOf('。', at, Math.Min(LongestComposition, text.Length - at));
        return end >= figure && phrases.Compositions.IsAtEndOf(text.AsSpan(at, end - at));
    }
}
