using System.Buffers;

namespace Youju.Checking.Relations.Terms;

/// <summary>Counts paragraphs, sentences, segments, clauses and brackets while it walks through the prose.</summary>
internal sealed class ClauseWalker(string text)
{
    private const string SentenceEnds = "。！？";
    private const string SegmentEnds = "；;";
    private const string ClauseEnds = "，、,：:";
    private const string Openers = "（(【";
    private const string Closers = "）)】";

    private static readonly SearchValues<char> Marks = SearchValues.Create(
        SentenceEnds + SegmentEnds + ClauseEnds + Openers + Closers + "\n"
    );

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

    /// <summary>Where the clause begins that the innermost bracket stands in.</summary>
    public int OuterClauseStart => brackets.Count == 0 ? ClauseStart : brackets[^1].ClauseStart;

    public static bool IsMark(char sign) => Marks.Contains(sign);

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
        while (text.AsSpan(at..start).IndexOfAny(Marks) is >= 0 and var next)
        {
            at += next;
            PassMark(text[at]);
            at++;
        }

        at = start;
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

    private void PassMark(char mark)
    {
        if (mark == '\n')
            EndParagraph();
        else if (SentenceEnds.Contains(mark))
            EndSentence();
        else if (Openers.Contains(mark))
            EnterBracket();
        else if (Closers.Contains(mark))
            CloseBracket();
        else if (SegmentEnds.Contains(mark))
            EndSegment();
        else
            EndClause();
    }

    private void EndParagraph()
    {
        passage++;
        brackets.Clear();
        PassageStart = at + 1;
        EndSentence();
    }

    private void EnterBracket()
    {
        brackets.Add(new(++opened, ClauseStart));
        EndClause();
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
        SentenceStart = at + 1;
        EndSegment();
    }

    private void EndSegment()
    {
        segment++;
        EndClause();
    }

    private void EndClause()
    {
        clause++;
        ClauseStart = at + 1;
    }

    private sealed record OpenBracket(int Number, int ClauseStart);
}
