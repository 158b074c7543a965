namespace Youju.Domain.Drafts;

/// <summary>Marks a figure of last year inside words taken over, so that nobody takes it for this year's: 【上年：62.61万元】.</summary>
public static class LastYearMark
{
    private const string Open = "【上年：";
    private const char Close = '】';

    public static string WrapInMark(string words) => Open + words + Close;

    /// <summary>What is marked in a text, in order.</summary>
    public static IEnumerable<string> FindMarkedTexts(string text)
    {
        for (
            var at = text.IndexOf(Open, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Open, at + Open.Length, StringComparison.Ordinal)
        )
        {
            var end = text.IndexOf(Close, at);
            yield return text[(at + Open.Length)..(end < 0 ? text.Length : end)];
        }
    }
}
