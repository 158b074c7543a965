using System.Buffers.Binary;
using System.Text;

namespace Youju.Formats.Photos;

/// <summary>The chunks of a png in their order.</summary>
internal static class PngChunks
{
    public const int SignatureBytes = 8;
    private const int FrameBytes = 12;

    public readonly record struct Chunk(string Kind, ReadOnlyMemory<byte> Bytes)
    {
        public ReadOnlyMemory<byte> Content => Bytes[8..^4];
    }

    public static bool IsPng(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>The chunks up to the end of the picture.</summary>
    public static IEnumerable<Chunk> ListChunks(ReadOnlyMemory<byte> content)
    {
        for (var at = SignatureBytes; at + FrameBytes <= content.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content.Span[at..]);
            if (length > content.Length - at - FrameBytes)
                yield break;
            var kind = Encoding.Latin1.GetString(content.Span.Slice(at + 4, 4));
            yield return new(kind, content.Slice(at, (int)length + FrameBytes));
            if (kind == "IEND")
                yield break;
            at += (int)length + FrameBytes;
        }
    }
}
