using System.Globalization;
using System.Text;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>A picture of a page in shades of grey, one byte a pixel, black being 0.</summary>
internal sealed class GrayRaster(int width, int height, byte[] pixels)
{
    private const byte Dark = 160;
    private const byte White = 255;

    public int Width { get; } = width;

    public int Height { get; } = height;

    /// <summary>Row by row.</summary>
    public ReadOnlyMemory<byte> Pixels => pixels;

    public bool IsDarkPixel(int x, int y) => pixels[(y * Width) + x] < Dark;

    /// <summary>Paints over a line together with the grey seam beside it.</summary>
    public void EraseRectangle(int left, int top, int right, int bottom)
    {
        for (var y = Math.Max(0, top - 1); y <= Math.Min(Height - 1, bottom + 1); y++)
            pixels
                .AsSpan(
                    (y * Width) + Math.Max(0, left - 1),
                    Math.Min(Width - 1, right + 1) - Math.Max(0, left - 1) + 1
                )
                .Fill(White);
    }

    /// <summary>Reads the portable graymap that pdftoppm prints; null where it is none.</summary>
    public static GrayRaster? ParsePgm(byte[] pgm)
    {
        var head = Encoding.ASCII.GetString(pgm, 0, Math.Min(64, pgm.Length)).Split((char[])[' ', '\n'], 5);
        if (head.Length < 5 || head[0] != "P5")
            return null;
        var isSized =
            int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            & int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out var height);
        var start = head.Take(4).Sum(word => word.Length + 1);
        return isSized && pgm.Length - start == (long)width * height
            ? new(width, height, pgm[start..])
            : null;
    }

    public byte[] ToPgm() =>
        [
            .. Encoding.ASCII.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")
            ),
            .. pixels,
        ];
}
