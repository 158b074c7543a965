using System.Buffers.Binary;
using System.Globalization;

namespace Youju.Tourism.BaseMaps;

/// <summary>A map in squares, all in one file (PMTiles, version 3).</summary>
public sealed class TileArchive
{
    private const int HeaderBytes = 127;
    private const int DeepestDirectory = 4;
    private const int MostTileBytes = 8 << 20;

    private readonly byte[] content;
    private readonly TileDirectories directories;
    private readonly TilePacking packing;
    private readonly ulong tilesAt;

    private TileArchive(byte[] content)
    {
        this.content = content;
        packing = ReadPacking(98);
        tilesAt = ReadNumber(56);
        Kind = content[99] is >= (byte)TileKind.Vector and <= (byte)TileKind.Avif
            ? (TileKind)content[99]
            : throw new BaseMapException(
                "这个 PMTiles 里的瓦片不认识，应是矢量（mvt）、png、jpeg、webp 或 avif。"
            );
        (LeastZoom, MostZoom) = (content[100], content[101]);
        if (LeastZoom > MostZoom || MostZoom > TileNumber.MostZoom)
            throw Broken("缩放级数不对");
        (West, South, East, North) = (ReadDegrees(102), ReadDegrees(106), ReadDegrees(110), ReadDegrees(114));
        directories = new(content, ReadPacking(97), ReadNumber(40));
    }

    public TileKind Kind { get; }

    public int LeastZoom { get; }

    public int MostZoom { get; }

    public double West { get; }

    public double South { get; }

    public double East { get; }

    public double North { get; }

    /// <summary>Whether a file begins as one does; some makers write the first two letters of the name only.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> content) =>
        content.StartsWith("PMTiles"u8) || content.StartsWith("PM\0\0\0\0\0"u8);

    /// <exception cref="BaseMapException">It is of another version, packed in a way that is not known, or broken.</exception>
    public static TileArchive OpenArchive(byte[] content)
    {
        if (!IsArchive(content))
            throw new BaseMapException("这不是 PMTiles 文件。");
        if (content.Length < HeaderBytes)
            throw Broken("文件太短");
        return content[7] == 3
            ? new(content)
            : throw new BaseMapException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"这是第 {content[7]} 版的 PMTiles，只认第 3 版；请用现在的工具转一次。"
                )
            );
    }

    /// <summary>The square, unpacked; null where the file has none there.</summary>
    /// <exception cref="BaseMapException">The file is broken.</exception>
    public byte[]? FindTile(TileNumber tile)
    {
        if (!tile.IsOnMap || tile.Zoom < LeastZoom || tile.Zoom > MostZoom)
            return null;
        var number = tile.CurveNumber;
        var (offset, length) = (ReadNumber(8), ReadNumber(16));
        for (var depth = 0; depth < DeepestDirectory; depth++)
        {
            if (directories.FindEntry(offset, length, number) is not { } entry)
                return null;
            if (entry.Run > 0)
                return number < entry.First + entry.Run ? UnpackTile(entry) : null;
            (offset, length) = (directories.LeavesAt + entry.Offset, entry.Length);
        }

        throw Broken("目录太深");
    }

    /// <summary>The squares of the least zoom that the file has, in the order of the curve; no more than so many.</summary>
    /// <exception cref="BaseMapException">The file is broken.</exception>
    public IReadOnlyList<TileNumber> ListLeastSquares(int most)
    {
        var range = (From: TileNumber.CountBelow(LeastZoom), To: TileNumber.CountBelow(LeastZoom + 1));
        return
        [
            .. directories
                .ListEntries(ReadNumber(8), ReadNumber(16), range, DeepestDirectory)
                .SelectMany(entry => ListNumbers(entry, range.From, range.To))
                .Take(most)
                .Select(TileNumber.FromCurveNumber),
        ];
    }

    private static IEnumerable<ulong> ListNumbers(TileEntry entry, ulong from, ulong to)
    {
        for (
            var number = Math.Max(entry.First, from);
            number < Math.Min(entry.First + entry.Run, to);
            number++
        )
            yield return number;
    }

    internal static BaseMapException Broken(string why) =>
        new($"这个 PMTiles 文件坏了（{why}），请重新导出或下载。");

    private byte[] UnpackTile(TileEntry entry) =>
        packing.Unpack(TilePacking.CutPiece(content, tilesAt + entry.Offset, entry.Length), MostTileBytes);

    private TilePacking ReadPacking(int at) => TilePacking.FromNumber(content[at]);

    private ulong ReadNumber(int at) => BinaryPrimitives.ReadUInt64LittleEndian(content.AsSpan(at));

    private double ReadDegrees(int at) => BinaryPrimitives.ReadInt32LittleEndian(content.AsSpan(at)) / 1e7;
}
