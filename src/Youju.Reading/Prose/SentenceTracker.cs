namespace Youju.Reading.Prose;

/// <summary>Keeps, while the prose is gone through, in which passage and sentence one is and whether grounds are being given.</summary>
internal sealed class SentenceTracker(ProseText prose, Phrases phrases)
{
    private const string SentenceEnds = "\n。！？";
    private const string SegmentEnds = "；;";
    private const string Comparers = "与比较同";
    private const int LongestComparison = 24;

    /// <summary>At which characters, besides the first of grounds, the place in a sentence may change.</summary>
    public const string Marks = SentenceEnds + SegmentEnds + Comparers + "，";

    private int passageIndex;

    public Passage Passage => prose.Passages[passageIndex];

    public int Sentence { get; private set; }

    /// <summary>Number of the part of a sentence that ； ends.</summary>
    public int Segment { get; private set; }

    public bool InReason { get; private set; }

    /// <summary>Whether grounds were given in the sentence and are over.</summary>
    public bool AfterReason { get; private set; }

    /// <summary>What the sentence compares with: 上年, 年初预算.</summary>
    public string Comparison { get; set; } = "";

    /// <summary>Moves the marks over a stretch of the prose.</summary>
    public void Pass(int from, int to)
    {
        var at = from;
        while (
            prose.Text.AsSpan(at, Math.Max(0, to - at)).IndexOfAny(phrases.SentenceMarks)
                is >= 0
                    and var ahead
        )
        {
            PassSign(at + ahead);
            at += ahead + 1;
        }
    }

    private void PassSign(int at)
    {
        var sign = prose.Text[at];
        if (sign == '\n')
            passageIndex++;
        if (SentenceEnds.Contains(sign))
            BeginSentence();
        else if (SegmentEnds.Contains(sign))
            BeginSegment(prose.Text.AsSpan(at + 1));
        else
            FollowWords(at);
    }

    private void BeginSegment(ReadOnlySpan<char> words)
    {
        Segment++;
        InReason = InReason && GoesOn(words);
    }

    private void FollowWords(int at)
    {
        FollowReason(at);
        if (Comparison.Length == 0 && Comparers.Contains(prose.Text[at]))
            Comparison = ReadComparisonAt(at);
    }

    private void BeginSentence()
    {
        Sentence++;
        Segment++;
        (InReason, AfterReason, Comparison) = (false, false, "");
    }

    private void FollowReason(int at)
    {
        if (!InReason)
            InReason = phrases.Reasons.IsAtStartOf(prose.Text.AsSpan(at));
        else if (prose.Text[at] == '，' && phrases.Resumptions.IsAtStartOf(prose.Text.AsSpan(at + 1)))
            (InReason, AfterReason) = (false, true);
    }

    private string ReadComparisonAt(int at)
    {
        var end = prose
            .Text.AsSpan(at, Math.Min(LongestComparison, prose.Text.Length - at))
            .IndexOfAny("，。\n");
        return end < 0 ? "" : new LeadReader(phrases).FindCompared(prose.Text.Substring(at, end));
    }

    // 主要原因：一是…；二是…: the grounds go on.
    private bool GoesOn(ReadOnlySpan<char> words) =>
        words is [_, '是', ..] || phrases.Continuations.IsAtStartOf(words);
}
