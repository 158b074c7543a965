using System.Text;

namespace Youju.Formats.Html;

/// <summary>White space as a browser shows it.</summary>
internal static class PageText
{
    /// <summary>Appends with every stretch of white space become one space.</summary>
    public static void AppendCollapsed(StringBuilder words, string data)
    {
        foreach (var letter in data)
        {
            if (!IsPageSpace(letter))
                words.Append(letter);
            else if (
                words.Length > 0
                && words[^1] != ' '
                && !(IsLineBreak(letter) && IsChineseLetter(words[^1]))
            )
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

    private static bool IsLineBreak(char letter) => letter is '\r' or '\n';

    // Editors wrap the source of a page anywhere; Chinese is written without spaces.
    private static bool IsChineseLetter(char letter) => letter >= '\u2E80';

    // The no-break space serves as indent on these pages; the zero-width ones would part words and figures unseen.
    private static bool IsPageSpace(char letter) =>
        letter
            is ' '
                or '\t'
                or '\r'
                or '\n'
                or '\f'
                or '\v'
                or '\u00A0'
                or '\u200B'
                or '\uFEFF'
                or '\u2028'
                or '\u2029'
                or '\u0085';
}
