namespace Youju.Domain.Drafts;

/// <summary>Marks a figure of last year inside words taken over, so that nobody takes it for this year's: 【上年：62.61万元】.</summary>
public static class LastYearMark
{
    private const string Open = "【上年：";
    private const char Close = '】';

    public static string WrapInMark(string words) => Open + words + Close;

    /// <summary>What is marked in a text, in order; a mark that is never closed reaches to the next one or the end of its line.</summary>
    public static IEnumerable<string> FindMarkedTexts(string text)
    {
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; )
        {
            var start = at + Open.Length;
            at = text.IndexOf(Open, start, StringComparison.Ordinal);
            var within = text.AsSpan(start, (at < 0 ? text.Length : at) - start);
            var end = within.IndexOf(Close) is >= 0 and var close ? close : within.IndexOf('\n');
            yield return within[..(end < 0 ? within.Length : end)].ToString();
        }
    }
}
