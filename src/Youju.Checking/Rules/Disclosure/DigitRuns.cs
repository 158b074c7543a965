using System.Buffers;
using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>Finds runs of digits that stand alone: no letter, digit, decimal or thousands mark joins them.</summary>
internal static class DigitRuns
{
    private static readonly SearchValues<char> JoiningMarks = SearchValues.Create(".,-_/¥=");

    public static IEnumerable<TextSpan> FindByLength(string text, int fewest, int most)
    {
        for (var at = 0; FindNextDigit(text, at) is >= 0 and var start; )
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            var isWhole = end - start + (Signs.GetCharacterAt(text, end) is 'X' or 'x' ? 1 : 0);
            if (end - start >= fewest && isWhole <= most && StandsAlone(text, start, end))
                yield return TextSpan.FromBounds(start, start + isWhole);
            at = end;
        }
    }

    private static int FindNextDigit(string text, int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAnyInRange('0', '9') : -1;
        return found < 0 ? -1 : at + found;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        !JoinsBefore(Signs.GetCharacterAt(text, start - 1))
        && !JoinsBehind(Signs.GetCharacterAt(text, end), Signs.GetCharacterAt(text, end + 1));

    private static bool JoinsBefore(char before) =>
        JoiningMarks.Contains(before) || char.IsAsciiLetter(before);

    private static bool JoinsBehind(char behind, char next) =>
        behind is '.' or ','
            ? char.IsAsciiDigit(next)
            : char.IsAsciiLetter(behind) && behind is not ('X' or 'x');
}
