using Youju.Domain.Documents;

namespace Youju.Domain.Findings;

/// <summary>Finds e-mail addresses.</summary>
public static class EmailAddresses
{
    private const int MostCharacters = 64;

    public static IEnumerable<TextSpan> FindAddresses(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (FindStart(text, at), FindEnd(text, at));
            var dot = text.LastIndexOf('.', end - 1, end - at);
            if (start < at && dot > at + 1 && end - dot > 2)
                yield return TextSpan.FromBounds(start, end);
        }
    }

    private static int FindStart(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MostCharacters && IsAddressCharacter(text[start - 1]))
            start--;
        return start;
    }

    private static int FindEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < MostCharacters && IsAddressCharacter(text[end]))
            end++;
        return end;
    }

    private static bool IsAddressCharacter(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || sign is '.' or '_' or '-' or '+';
}
