using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>Finds runs of digits that stand alone: no letter, digit, decimal or thousands mark joins them.</summary>
internal static class DigitRuns
{
    public static IEnumerable<TextSpan> Find(string text, int fewest, int most)
    {
        for (var at = 0; Next(text, at) is >= 0 and var start; )
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            var isWhole = end - start + (Signs.At(text, end) is 'X' or 'x' ? 1 : 0);
            if (end - start >= fewest && isWhole <= most && StandsAlone(text, start, end))
                yield return TextSpan.Between(start, start + isWhole);
            at = end;
        }
    }

    private static int Next(string text, int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAnyInRange('0', '9') : -1;
        return found < 0 ? -1 : at + found;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        !(
            Signs.At(text, start - 1) is '.' or ',' or '-' or '_' or '/' or '¥' or '='
            || char.IsAsciiLetter(Signs.At(text, start - 1))
        )
        && !(Signs.At(text, end) is '.' or ',' && char.IsAsciiDigit(Signs.At(text, end + 1)))
        && !(char.IsAsciiLetter(Signs.At(text, end)) && Signs.At(text, end) is not ('X' or 'x'));
}
