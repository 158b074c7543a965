using System.Buffers.Binary;
using System.IO.Compression;

namespace Youju.Formats.Conversion;

/// <summary>Puts a date of ours into the colour profile of a PDF/A, which else tells the second of its making.</summary>
/// <remarks>How long the packed profile is depends on that second, so it is packed anew and the file moved together.</remarks>
internal static class ProfileStamp
{
    // The header of an ICC profile: six numbers of two bytes, and a sign behind them.
    private const int DateAt = 24;
    private const int SignAt = 36;
    private const int HeaderLength = 128;

    /// <summary>The file with the day in its profiles.</summary>
    public static byte[] StampDate(byte[] pdf, DateOnly day)
    {
        var from = 0;
        while (FindStream(pdf, ref from) is { } place)
        {
            if (StampStream(pdf.AsSpan(place.Start, place.Length), day) is { } packed)
                pdf = PdfStream.ReplaceContent(pdf, place.Start, place.Length, packed) ?? pdf;
        }

        return pdf;
    }

    // A dictionary with the number of colours, as only profiles have it.
    private static (int Start, int Length)? FindStream(ReadOnlySpan<byte> pdf, ref int from)
    {
        var head = pdf[from..].IndexOf("<</N "u8);
        if (head < 0)
            return null;
        from += head;
        var start = pdf[from..].IndexOf("stream\n"u8);
        if (start < 0)
            return null;
        from += start + "stream\n".Length;
        var length = pdf[from..].IndexOf("\nendstream"u8);
        return length < 0 ? null : (from, length);
    }

    private static byte[]? StampStream(ReadOnlySpan<byte> packed, DateOnly day)
    {
        if (Unpack(packed) is not { Length: > HeaderLength } profile)
            return null;
        if (!profile.AsSpan(SignAt).StartsWith("acsp"u8))
            return null;
        ReadOnlySpan<int> numbers = [day.Year, day.Month, day.Day, 0, 0, 0];
        for (var at = 0; at < numbers.Length; at++)
            BinaryPrimitives.WriteUInt16BigEndian(
                profile.AsSpan(DateAt + (at * sizeof(ushort))),
                (ushort)numbers[at]
            );
        using var again = new MemoryStream();
        using (var zip = new ZLibStream(again, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(profile);
        return again.ToArray();
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var source = new MemoryStream(packed.ToArray());
            using var zip = new ZLibStream(source, CompressionMode.Decompress);
            using var plain = new MemoryStream();
            zip.CopyTo(plain);
            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
