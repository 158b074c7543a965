namespace Youju.Reading.Prose;

/// <summary>Finds the words that open a list: 其中, 包括, 分别为, 由…构成, 按…分类.</summary>
internal sealed class ListOpenerReader(string text)
{
    private static readonly (string Word, bool Promise)[] Openers =
    [
        ("其中", false),
        ("包括", true),
        ("包含", true),
        ("主要用于", false),
        ("分别为", true),
        ("分别是", true),
        ("分别用于", true),
        ("具体为", true),
        ("具体如下", true),
        ("构成如下", true),
        ("组成如下", true),
        ("构成情况为", true),
        ("分布情况为", true),
        ("构成为", true),
        ("由", true),
        ("中，", false),
        ("个项目：", true),
    ];

    private const int LongestClassification = 16;
    private const int LongestComposition = 300;

    public IEnumerable<ListOpener> FindOpeners(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (ReadOpenerAt(at, to) is not { } opener)
                continue;
            yield return opener;
            at = opener.End - 1;
        }
    }

    private ListOpener? ReadOpenerAt(int at, int to) =>
        text[at] switch
        {
            '按' => ClassificationEnd(at, to) is { } behind
                ? new ListOpener(at, behind, Promise: true)
                : null,
            '含' => NamesPart(at)
                ? new ListOpener(at, at + 1, Promise: false) { EndsWithClause = true }
                : null,
            '其' or '包' or '主' or '分' or '具' or '构' or '组' or '由' or '中' or '个' => MatchWord(at, to),
            _ => null,
        };

    private ListOpener? MatchWord(int at, int to)
    {
        foreach (var (word, promise) in Openers)
        {
            if (at + word.Length > to || string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
                continue;
            if (word != "由" || EndsInComposition(at, to))
                return new ListOpener(at, at + word.Length, promise);
        }

        return null;
    }

    // （含上年结转2万元）, not （含5人）, 不含 or 包含.
    private bool NamesPart(int at) =>
        at > 0
        && text[at - 1] is '，' or '、' or '（' or '('
        && at + 1 < text.Length
        && !char.IsAsciiDigit(text[at + 1]);

    // 按支出功能分类，包括…; 按支出性质分：…: the whole once more, parted in another way.
    private int? ClassificationEnd(int at, int to)
    {
        var words = text.AsSpan(at, Math.Min(LongestClassification, to - at));
        var part = words.IndexOf('分');
        if (part < 2)
            return null;
        var end = part + 1;
        while (
            end < words.Length
            && words[end] is '类' or '为' or '成' or '看' or '，' or '：' or ':' or '包' or '括'
        )
            end++;
        return end > part + 1 ? at + end : null;
    }

    // 由人员经费和公用经费构成, 由…组成: only then is 由 the start of a list.
    private bool EndsInComposition(int at, int figure)
    {
        var end = text.IndexOf('。', at, Math.Min(LongestComposition, text.Length - at));
        if (end < figure)
            return false;
        var words = text.AsSpan(at, end - at);
        return words.EndsWith("构成") || words.EndsWith("组成");
    }
}
