namespace Youju.Checking.Relations.Terms;

/// <summary>Reads what the head of a sentence calls the whole of its list: 在编人员中，管理岗位27人; 群众体育支出由场地建设2,675万元…组成.</summary>
internal sealed class ListHeads(string text)
{
    private const int LongestHead = 18;
    private const int ShortestName = 2;

    /// <summary>The words from the start of the sentence to 中 or 由; empty where a mark or neither comes first.</summary>
    public NameMask ReadWhole(int start, int end)
    {
        var last = Math.Min(end, start + LongestHead);
        for (var at = start; at < last; at++)
        {
            if (text[at] is '中' or '由' && at - start >= ShortestName && text[at - 1] != '其')
                return NameReader.ReadAll(text, start, at);
            if (ClauseWalker.IsMark(text[at]))
                return default;
        }

        return default;
    }
}
