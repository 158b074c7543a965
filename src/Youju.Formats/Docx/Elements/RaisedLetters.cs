using System.Text;

namespace Youju.Formats.Docx.Elements;

/// <summary>Writes raised digits as such: a mark of a note must not grow onto the number before it.</summary>
internal static class RaisedLetters
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static void RaiseDigits(StringBuilder words, int start)
    {
        for (var at = start; at < words.Length; at++)
            if (char.IsAsciiDigit(words[at]))
                words[at] = Digits[words[at] - '0'];
    }
}
