using Youju.Domain.Findings;
using Youju.Packs.Definitions.Checks;

namespace Youju.Checking.Written;

/// <summary>The message of a check with what it quotes from the report put in.</summary>
internal static class CheckMessage
{
    /// <param name="quotes">What may stand for {found} and the like; a value keeps its origin, so that it can be masked.</param>
    public static FindingText Write(
        CheckSource check,
        params ReadOnlySpan<(string Name, FindingText Words)> quotes
    )
    {
        var (text, template) = (new FindingText(0, quotes.Length), check.Message);
        for (var at = 0; at < template.Length; )
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0 || FindQuote(template[(open + 1)..close], quotes) is not { } quote)
            {
                text.AppendLiteral(template[at..]);
                break;
            }

            if (open > at)
                text.AppendLiteral(template[at..open]);
            text.AppendFormatted(quote);
            at = close + 1;
        }

        return text;
    }

    public static FindingText QuoteWords(Quote quote) => $"{quote}";

    private static FindingText? FindQuote(string name, ReadOnlySpan<(string Name, FindingText Words)> quotes)
    {
        foreach (var (key, words) in quotes)
        {
            if (key == name)
                return words;
        }

        return null;
    }
}
