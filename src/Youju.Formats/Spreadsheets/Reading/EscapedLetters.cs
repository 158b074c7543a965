using System.Globalization;
using System.Text;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Letters that workbooks write by their codes: _x000D_ is a carriage return, _x005F_ the low line itself.</summary>
internal static class EscapedLetters
{
    private const int Length = 7;

    public static string Unescape(string words)
    {
        var plain = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            if (ReadCode(words, at) is not { } letter)
            {
                plain.Append(words[at]);
                continue;
            }

            if (!char.IsControl(letter) || letter is '\n' or '\t')
                plain.Append(letter);
            at += Length - 1;
        }

        return plain.ToString();
    }

    private static char? ReadCode(string words, int at) =>
        at + Length <= words.Length
        && words[at] == '_'
        && char.ToLowerInvariant(words[at + 1]) == 'x'
        && words[at + Length - 1] == '_'
        && ushort.TryParse(
            words.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
        && !char.IsSurrogate((char)code)
            ? (char)code
            : null;
}
