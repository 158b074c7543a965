using System.Buffers.Binary;

namespace Youju.Formats.Photos;

/// <summary>The parts of a jpeg in their order: segments by marker, and the coded picture behind each start of a scan.</summary>
internal static class JpegSegments
{
    public const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    /// <summary>One part: its marker and its bytes, with the marker and all.</summary>
    public readonly record struct Segment(byte Marker, ReadOnlyMemory<byte> Bytes)
    {
        /// <summary>What stands behind the length.</summary>
        public ReadOnlyMemory<byte> Content => Bytes.Length > 4 ? Bytes[4..] : default;
    }

    public static bool IsJpeg(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    /// <summary>The parts up to the end of the first picture; what phones hang behind it is no part of it.</summary>
    public static IEnumerable<Segment> ListSegments(ReadOnlyMemory<byte> content)
    {
        for (var at = 2; at + 1 < content.Length; )
        {
            var marker = content.Span[at + 1];
            if (content.Span[at] != 0xFF)
                yield break;
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = marker == EndOfImage || IsBare(marker) ? 2 : ReadLength(content.Span, at);
            if (length == 0 || at + length > content.Length)
                yield break;
            if (marker == StartOfScan)
                length = FindNextMarker(content.Span, at + length) - at;
            yield return new(marker, content.Slice(at, length));
            if (marker == EndOfImage)
                yield break;
            at += length;
        }
    }

    /// <summary>The size in dots, as the frame tells it; null where there is none.</summary>
    public static (int Width, int Height)? MeasureFrame(ReadOnlyMemory<byte> content)
    {
        foreach (var segment in ListSegments(content))
        {
            // C0 to CF are frames but for tables of codes (C4, CC) and the reserved C8.
            if (segment.Marker is < 0xC0 or > 0xCF or 0xC4 or 0xC8 or 0xCC || segment.Content.Length < 5)
                continue;
            var frame = segment.Content.Span;
            return (
                BinaryPrimitives.ReadUInt16BigEndian(frame[3..]),
                BinaryPrimitives.ReadUInt16BigEndian(frame[1..])
            );
        }

        return null;
    }

    private static bool IsBare(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD8);

    private static int ReadLength(ReadOnlySpan<byte> content, int at) =>
        at + 4 <= content.Length
        && BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]) is >= 2 and var length
            ? length + 2
            : 0;

    // In a scan FF stands before 00, and restarts belong to it.
    private static int FindNextMarker(ReadOnlySpan<byte> content, int from)
    {
        for (var at = from; at + 1 < content.Length; at++)
            if (content[at] == 0xFF && content[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
        return content.Length;
    }
}
