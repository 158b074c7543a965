using System.IO.Compression;

namespace Youju.Tourism.BaseMaps;

/// <summary>How the pieces of a tile archive are packed.</summary>
internal sealed record TilePacking(Func<Stream, Stream>? OpenStream)
{
    /// <exception cref="BaseMapException">No reader is known for it.</exception>
    public static TilePacking FromNumber(byte number) =>
        number switch
        {
            1 => new((Func<Stream, Stream>?)null),
            2 => new(packed => new GZipStream(packed, CompressionMode.Decompress)),
            3 => new(packed => new BrotliStream(packed, CompressionMode.Decompress)),
            4 => throw new BaseMapException("这个 PMTiles 用 zstd 压缩，读不了；请用 gzip 压缩再导出一次。"),
            _ => throw new BaseMapException(
                "这个 PMTiles 没有写明怎样压缩，读不了；请用 gzip 压缩再导出一次。"
            ),
        };

    /// <exception cref="BaseMapException">The piece lies outside the file.</exception>
    public static ArraySegment<byte> CutPiece(byte[] content, ulong offset, ulong length) =>
        length <= (ulong)content.Length && offset <= (ulong)content.Length - length
            ? new(content, (int)offset, (int)length)
            : throw TileArchive.Broken("有的部分在文件之外");

    /// <exception cref="BaseMapException">It cannot be unpacked, or is larger than any honest piece.</exception>
    public byte[] Unpack(ArraySegment<byte> piece, int mostBytes)
    {
        if (OpenStream is null)
            return [.. piece];
        using var packed = new MemoryStream(piece.Array!, piece.Offset, piece.Count, writable: false);
        using var opened = OpenStream(packed);
        using var unpacked = new MemoryStream();
        var buffer = new byte[64 << 10];
        try
        {
            for (int read; (read = opened.Read(buffer)) > 0; )
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > mostBytes)
                    throw TileArchive.Broken("有一块大得不合理");
            }
        }
        catch (Exception e)
            when (e is InvalidDataException or InvalidOperationException or EndOfStreamException)
        {
            throw TileArchive.Broken("有一块解不开");
        }

        return unpacked.ToArray();
    }
}
