using System.Globalization;
using System.Text;

namespace Youju.Text.Words;

/// <summary>Text for a screen: signs that a terminal would obey, or that turn words around, are shown and do nothing.</summary>
public static class VisibleText
{
    private const char Delete = '\u007F';
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';

    /// <summary>ESC as ␛, BEL as ␇, others by number: ‹009B›; ends of lines and tabs stay.</summary>
    public static string ShowControls(string words)
    {
        if (!words.AsSpan().ContainsAnyInRange('\0', '\u001F') && !words.Any(IsActive))
            return words;
        var shown = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var isEndOfLine = words[at] == '\r' && at + 1 < words.Length && words[at + 1] == '\n';
            if (isEndOfLine || !IsActive(words[at]))
                shown.Append(words[at]);
            else
                AppendSign(shown, words[at]);
        }

        return shown.ToString();
    }

    private static bool IsActive(char letter) =>
        letter is not ('\n' or '\t') && (char.IsControl(letter) || IsDirection(letter) || IsLineEnd(letter));

    // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
    private static bool IsDirection(char letter) =>
        letter
            is '\u061C'
                or '\u200E'
                or '\u200F'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');

    private static bool IsLineEnd(char letter) => letter is '\u2028' or '\u2029';

    private static void AppendSign(StringBuilder shown, char letter)
    {
        if (letter < ' ')
            shown.Append((char)(ControlPictures + letter));
        else if (letter == Delete)
            shown.Append(DeletePicture);
        else
            shown.Append(CultureInfo.InvariantCulture, $"‹{(int)letter:X4}›");
    }
}
