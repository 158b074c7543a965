using System.IO.Compression;
using Youju.Formats.Pictures;

namespace Youju.Formats.Tests.Pictures;

public sealed class PngPictureTests
{
    [Fact]
    public void What_is_transparent_shows_white_paper() =>
        Assert.Equal(
            [0, 255, 128, 255],
            Greys(2, [0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 127, 255, 255, 255, 255])
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Rows_told_by_their_neighbours_come_out_plain(byte filter) =>
        Assert.Equal(
            [100, 100, 100, 100],
            Greys(
                2,
                filter switch
                {
                    1 => [1, 100, 100, 100, 255, 0, 0, 0, 0, 1, 100, 100, 100, 255, 0, 0, 0, 0],
                    2 => [0, 100, 100, 100, 255, 100, 100, 100, 255, 2, 0, 0, 0, 0, 0, 0, 0, 0],
                    3 => [0, 100, 100, 100, 255, 100, 100, 100, 255, 3, 50, 50, 50, 128, 0, 0, 0, 0],
                    _ => [0, 100, 100, 100, 255, 100, 100, 100, 255, 4, 0, 0, 0, 0, 0, 0, 0, 0],
                }
            )
        );

    private static byte[] Greys(int width, byte[] rows)
    {
        var picture = PngTransparency.FlattenOnWhite(
            new PngHeader(width, rows.Length / (1 + (4 * width)), 8, 6),
            Packed(rows)
        );
        using var unpacked = new MemoryStream();
        using (var stream = new ZLibStream(new MemoryStream(picture.Data), CompressionMode.Decompress))
            stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(rows);
        return packed.ToArray();
    }
}
