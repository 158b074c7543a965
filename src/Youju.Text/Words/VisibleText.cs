using System.Buffers;
using System.Globalization;
using System.Text;

namespace Youju.Text.Words;

/// <summary>Text for a screen: signs that a terminal would obey, or that turn words around, are shown and do nothing.</summary>
public static class VisibleText
{
    private const string Harmless = "\n\t";

    // Marks, embeddings, overrides and isolates of the bidirectional algorithm, and ends of lines and paragraphs.
    private static readonly SearchValues<char> Turning = SearchValues.Create(
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029"
    );

    private const char Delete = '\u007F';
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';

    /// <summary>ESC as ␛, BEL as ␇, others by number: ‹009B›; ends of lines and tabs stay.</summary>
    public static string ShowControls(string words)
    {
        if (!words.Any(IsActive))
            return words;
        var shown = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var isEndOfLine = words.AsSpan(at) is ['\r', '\n', ..];
            if (isEndOfLine || !IsActive(words[at]))
                shown.Append(words[at]);
            else
                AppendSign(shown, words[at]);
        }

        return shown.ToString();
    }

    private static bool IsActive(char letter) =>
        Turning.Contains(letter) || (char.IsControl(letter) && !Harmless.Contains(letter));

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
