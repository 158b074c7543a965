namespace Youju.Domain.Reports.Returns;

/// <summary>How alike two texts are: the share of their pairs of neighbouring letters that both have (Dice's coefficient).</summary>
internal sealed class LetterPairProfile(string text)
{
    // Longer texts are alike enough by their beginning.
    private const int Enough = 4000;

    private readonly int[] pairs = CollectLetterPairs(text.Length > Enough ? text[..Enough] : text);

    /// <returns>From 0 for nothing in common to 1 for all.</returns>
    public decimal MeasureLikeness(LetterPairProfile other)
    {
        var (common, mine, theirs) = (0, 0, 0);
        while (mine < pairs.Length && theirs < other.pairs.Length)
        {
            if (pairs[mine] == other.pairs[theirs])
                (common, mine, theirs) = (common + 1, mine + 1, theirs + 1);
            else if (pairs[mine] < other.pairs[theirs])
                mine++;
            else
                theirs++;
        }

        return 2m * common / (pairs.Length + other.pairs.Length);
    }

    private static int[] CollectLetterPairs(string text)
    {
        var found = new int[text.Length + 1];
        for (var at = 0; at <= text.Length; at++)
            found[at] = ((at == 0 ? 0 : text[at - 1]) << 16) | (at == text.Length ? 0 : text[at]);
        Array.Sort(found);
        return found;
    }
}
