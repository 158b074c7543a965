using System.Buffers;
using System.Text;
using Youju.Formats.Reading;

namespace Youju.Formats.PlainText;

/// <summary>Tells the encoding of a text file and decodes it without its byte order mark.</summary>
public static class TextEncoding
{
    // A cut download may end inside a character; more damage than this is not text.
    private const int DamagePerThousand = 20;

    // Control characters that no text has, and the mark of bytes that are no character.
    private static readonly SearchValues<char> Damage = SearchValues.Create(
        "\uFFFD\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011"
            + "\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
    );

    private static readonly Encoding[] MarkedEncodings =
    [
        Encoding.UTF8,
        Encoding.Unicode,
        Encoding.BigEndianUnicode,
    ];

    private static readonly Encoding Gb18030 = CreateEncoding("GB18030");

    /// <summary>An encoding by the name that a web page gives it; null where there is none such.</summary>
    public static Encoding? FindEncoding(string name)
    {
        // Pages that say GB2312 use characters beyond it.
        if (name.StartsWith("gb", StringComparison.OrdinalIgnoreCase))
            return Gb18030;
        try
        {
            return CreateEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static string DecodeText(ReadOnlySpan<byte> content)
    {
        foreach (var marked in MarkedEncodings)
            if (content.StartsWith(marked.Preamble))
                return marked.GetString(content[marked.Preamble.Length..]);
        if (content.Contains((byte)0))
            throw UnreadableFileException.Unsupported("二进制文件");
        if (System.Text.Unicode.Utf8.IsValid(content))
            return Encoding.UTF8.GetString(content);
        return ChooseLeastDamaged(Encoding.UTF8.GetString(content), Gb18030.GetString(content));
    }

    private static string ChooseLeastDamaged(string utf8, string gb18030)
    {
        var (inUtf8, inGb18030) = (CountDamage(utf8), CountDamage(gb18030));
        // Chinese in GB18030 hardly ever forms valid UTF-8, so a text that is mostly UTF-8 is a damaged one; ASCII is both.
        var beyondAscii = utf8.Count(letter => !char.IsAscii(letter));
        var (text, damage) =
            inUtf8 <= inGb18030 || (long)inUtf8 * 10 < beyondAscii ? (utf8, inUtf8) : (gb18030, inGb18030);
        if ((long)damage * 1000 > (long)DamagePerThousand * text.Length + 1000)
            throw UnreadableFileException.Unsupported("二进制文件");
        return text;
    }

    private static int CountDamage(string text) => text.Count(Damage.Contains);

    private static Encoding CreateEncoding(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(
            name,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        );
    }
}
