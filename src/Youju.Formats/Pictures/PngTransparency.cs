using System.IO.Compression;

namespace Youju.Formats.Pictures;

/// <summary>Lays a picture with transparent places on white paper, as shades of grey.</summary>
internal static class PngTransparency
{
    private const byte White = 255;

    public static Picture FlattenOnWhite(PngHeader head, byte[] packed)
    {
        if (head.Bits is not (8 or 16))
            throw PngPicture.CreateDamageError();
        var sample = head.Bits / 8;
        var pixel = (head.Colours == 4 ? 2 : 4) * sample;
        var grey = new byte[head.Width * head.Height];
        using var rows = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var (row, above) = (new byte[1 + (head.Width * pixel)], new byte[1 + (head.Width * pixel)]);
        for (var y = 0; y < head.Height; y++)
        {
            rows.ReadExactly(row);
            PngFilter.UndoFilter(row[0], row.AsSpan(1), above.AsSpan(1), pixel);
            for (var x = 0; x < head.Width; x++)
                grey[(y * head.Width) + x] = BlendWithWhite(row.AsSpan(1 + (x * pixel), pixel), sample);
            (row, above) = (above, row);
        }

        return new(
            head.Width,
            head.Height,
            "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode",
            CompressPixels(grey)
        );
    }

    /// <summary>The high byte of each sample is enough for recognition.</summary>
    private static byte BlendWithWhite(ReadOnlySpan<byte> pixel, int sample)
    {
        var alpha = pixel[^sample];
        var light =
            pixel.Length == 2 * sample ? pixel[0] : (pixel[0] + pixel[sample] + pixel[2 * sample]) / 3;
        return (byte)(((light * alpha) + (White * (255 - alpha))) / 255);
    }

    private static byte[] CompressPixels(byte[] grey)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(grey);
        return packed.ToArray();
    }
}
