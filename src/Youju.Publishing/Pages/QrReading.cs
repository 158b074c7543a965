using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Youju.Publishing.Pages;

/// <summary>Reads what a QR code in a picture says.</summary>
public static class QrReading
{
    private const int MarginParts = 6;
    private const double Half = 0.5;

    private static readonly Dictionary<DecodeHintType, object> Hints = new()
    {
        [DecodeHintType.TRY_HARDER] = true,
    };

    // A code that falls badly into the squares of one picture is found in another of it: one of seven is, in each.
    private static readonly double[] Sizes = [1, 0.75, 0.6, 0.5];

    /// <summary>The text of the code; null where none is made out.</summary>
    /// <param name="pixels">How light each is, row by row.</param>
    public static string? ReadText(byte[] pixels, int width, int height) =>
        Sizes
            .SelectMany(size =>
                ListParts(
                    size < 1 ? ReducePicture(pixels, width, height, size) : CreatePage(pixels, width, height)
                )
            )
            .SelectMany(part =>
                new Binarizer[] { new HybridBinarizer(part), new GlobalHistogramBinarizer(part) }
            )
            .Select(cut => new QRCodeReader().decode(new BinaryBitmap(cut), Hints)?.Text)
            .FirstOrDefault(text => text is not null);

    // Dense words look like corners of a code; in the lower margin, where codes are printed, there are few.
    private static IEnumerable<LuminanceSource> ListParts(LuminanceSource page)
    {
        yield return page;
        if (page.Height / MarginParts is > 0 and var margin)
            yield return page.crop(0, page.Height - margin, page.Width, margin);
    }

    private static RGBLuminanceSource ReducePicture(byte[] pixels, int width, int height, double size)
    {
        var (across, down) = (Math.Max(1, (int)(width * size)), Math.Max(1, (int)(height * size)));
        var reduced = new byte[across * down];
        for (var row = 0; row < down; row++)
        for (var column = 0; column < across; column++)
            reduced[(row * across) + column] = MixLight(
                pixels,
                (width, height),
                ((column + Half) / size) - Half,
                ((row + Half) / size) - Half
            );
        return CreatePage(reduced, across, down);
    }

    private static RGBLuminanceSource CreatePage(byte[] pixels, int width, int height) =>
        new(pixels, width, height, RGBLuminanceSource.BitmapFormat.Gray8);

    // Between four pixels the light of each counts as near as it lies.
    private static byte MixLight(byte[] pixels, (int Width, int Height) page, double across, double down)
    {
        var (left, top) = (
            Math.Clamp((int)across, 0, page.Width - 1),
            Math.Clamp((int)down, 0, page.Height - 1)
        );
        var (right, bottom) = (Math.Min(left + 1, page.Width - 1), Math.Min(top + 1, page.Height - 1));
        var (x, y) = (Math.Clamp(across - left, 0, 1), Math.Clamp(down - top, 0, 1));
        var upper = (ReadLight(left, top) * (1 - x)) + (ReadLight(right, top) * x);
        var lower = (ReadLight(left, bottom) * (1 - x)) + (ReadLight(right, bottom) * x);
        return (byte)((upper * (1 - y)) + (lower * y));

        byte ReadLight(int column, int row) => pixels[(row * page.Width) + column];
    }
}
