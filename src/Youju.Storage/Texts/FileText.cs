using System.Text;
using System.Text.Unicode;

namespace Youju.Storage.Texts;

/// <summary>Decodes a file of a dossier: UTF-8 as we write it, or what an editor or a spreadsheet saved instead.</summary>
internal static class FileText
{
    // Chinese in GB18030 hardly ever forms valid UTF-8: a text of which most characters do is a damaged one.
    private const int MostDamagePercent = 10;

    private static readonly Encoding Gb18030 = CreateStrictEncoding("GB18030");
    private static readonly Encoding LittleEndian = new UnicodeEncoding(
        bigEndian: false,
        byteOrderMark: true,
        throwOnInvalidBytes: true
    );
    private static readonly Encoding BigEndian = new UnicodeEncoding(
        bigEndian: true,
        byteOrderMark: true,
        throwOnInvalidBytes: true
    );

    /// <summary>The text without byte order mark; null where the bytes are none.</summary>
    public static string? DecodeBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return DecodeStrictly(LittleEndian, bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return DecodeStrictly(BigEndian, bytes[2..]);
        if (bytes.Contains((byte)0))
            return null;
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        return IsDamagedUtf8(bytes) ? null : DecodeStrictly(Gb18030, bytes);
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var foreign = text.AsSpan().Length - text.Count(char.IsAscii);
        return text.AsSpan().Count('\uFFFD') * 100L < (long)foreign * MostDamagePercent;
    }

    private static string? DecodeStrictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding CreateStrictEncoding(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(
            name,
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        );
    }
}
