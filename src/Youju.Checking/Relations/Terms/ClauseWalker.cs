namespace Youju.Checking.Relations.Terms;

/// <summary>Counts paragraphs, sentences, segments, clauses and brackets while it walks through the prose.</summary>
internal sealed class ClauseWalker(string text)
{
    private readonly List<OpenBracket> brackets = [];
    private int at,
        passage,
        sentence,
        segment,
        clause,
        opened;

    public int PassageStart { get; private set; }

    public int SentenceStart { get; private set; }

    public int ClauseStart { get; private set; }

    public static bool IsMark(char sign) => "。！？；;，,、：:（(）)【】\n".Contains(sign);

    /// <summary>Where the words end that open the paragraph.</summary>
    public int FindHeadEnd(int limit)
    {
        var end = PassageStart;
        while (end < limit && !IsMark(text[end]) && !char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    /// <summary>Walks up to an offset, which must not be before the last.</summary>
    public ClausePlace WalkTo(int start, int end)
    {
        for (; at < start; at++)
            PassSign(text[at]);
        return new(
            start,
            end,
            passage,
            sentence,
            sentence,
            segment,
            clause,
            brackets.Count,
            brackets.Count == 0 ? 0 : brackets[^1].Number
        );
    }

    private void PassSign(char sign)
    {
        switch (sign)
        {
            case '\n':
                passage++;
                brackets.Clear();
                PassageStart = at + 1;
                EndSentence();
                break;
            case '。' or '！' or '？':
                EndSentence();
                break;
            case '；' or ';':
                segment++;
                EndClause();
                break;
            case '（' or '(' or '【':
                brackets.Add(new(++opened, ClauseStart));
                EndClause();
                break;
            case '）' or ')' or '】':
                CloseBracket();
                break;
            case '，' or '、' or ',' or '：' or ':':
                EndClause();
                break;
        }
    }

    // 教育支出（类）168.62万元: the clause goes on behind its bracket.
    private void CloseBracket()
    {
        EndClause();
        if (brackets.Count == 0)
            return;
        ClauseStart = brackets[^1].ClauseStart;
        brackets.RemoveAt(brackets.Count - 1);
    }

    private void EndSentence()
    {
        sentence++;
        segment++;
        SentenceStart = at + 1;
        EndClause();
    }

    private void EndClause()
    {
        clause++;
        ClauseStart = at + 1;
    }

    private sealed record OpenBracket(int Number, int ClauseStart);
}
