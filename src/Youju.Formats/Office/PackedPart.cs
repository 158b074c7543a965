using System.Buffers.Binary;
using System.IO.Compression;

namespace Youju.Formats.Office;

/// <summary>A part as a zip archive holds it.</summary>
/// <param name="Deflated">Its packed bytes.</param>
/// <param name="Checksum">The CRC-32 of the bytes unpacked.</param>
/// <param name="Length">How many bytes it unpacks to.</param>
internal readonly record struct PackedPart(ReadOnlyMemory<byte> Deflated, uint Checksum, uint Length)
{
    // A gzip file holds the same packed bytes between a head and a foot, and the foot names what zip wants to know.
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    // What the platform leaves unsaid of nothing: one last block without content.
    private static readonly PackedPart Nothing = new(new byte[] { 3, 0 }, 0, 0);

    /// <param name="room">What it held is lost, and the part lies in it until its next use.</param>
    public static PackedPart PackContent(Action<Stream> write, MemoryStream room)
    {
        room.SetLength(0);
        using (var gzip = new GZipStream(room, CompressionLevel.Fastest, leaveOpen: true))
            write(gzip);
        if (room.Length == 0)
            return Nothing;
        var packed = room.GetBuffer().AsMemory(0, (int)room.Length);
        var foot = packed.Span[^TrailerLength..];
        return new(
            packed[HeaderLength..^TrailerLength],
            BinaryPrimitives.ReadUInt32LittleEndian(foot),
            BinaryPrimitives.ReadUInt32LittleEndian(foot[4..])
        );
    }
}
