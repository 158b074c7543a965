using System.Buffers;
using System.Text;

namespace Youju.Formats.Html;

/// <summary>White space as a browser shows it.</summary>
internal static class PageText
{
    private const char FirstChineseLetter = '\u2E80';

    // The no-break space serves as indent on these pages; the zero-width ones would part words and figures unseen.
    private static readonly SearchValues<char> PageSpaces = SearchValues.Create(
        " \t\r\n\f\v\u00A0\u200B\uFEFF\u2028\u2029\u0085"
    );

    /// <summary>Appends with every stretch of white space become one space.</summary>
    public static void AppendCollapsed(StringBuilder words, string data)
    {
        foreach (var letter in data)
        {
            if (!PageSpaces.Contains(letter))
                words.Append(letter);
            else if (words.Length > 0 && PartsWords(words[^1], letter))
                words.Append(' ');
        }
    }

    /// <summary>Takes out what was gathered, without white space at its ends.</summary>
    public static string ExtractText(StringBuilder words)
    {
        var text = words.ToString().Trim();
        words.Clear();
        return text;
    }

    // Editors wrap the source of a page anywhere; Chinese is written without spaces.
    private static bool PartsWords(char before, char space) =>
        before != ' ' && (before < FirstChineseLetter || space is not ('\r' or '\n'));
}
