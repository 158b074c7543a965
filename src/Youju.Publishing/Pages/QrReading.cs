using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Youju.Publishing.Pages;

/// <summary>Reads what a QR code in a picture says.</summary>
public static class QrReading
{
    private static readonly Dictionary<DecodeHintType, object> Hints = new()
    {
        [DecodeHintType.TRY_HARDER] = true,
    };

    /// <summary>The text of the code; null where none is made out.</summary>
    /// <param name="pixels">How light each is, row by row.</param>
    public static string? ReadText(byte[] pixels, int width, int height)
    {
        return ListParts(CreatePage(pixels, width, height))
            .Concat(ListParts(CreatePage(ReduceByHalf(pixels, width, height), width / 2, height / 2)))
            .SelectMany(part =>
                new Binarizer[] { new HybridBinarizer(part), new GlobalHistogramBinarizer(part) }
            )
            .Select(cut => new QRCodeReader().decode(new BinaryBitmap(cut), Hints)?.Text)
            .FirstOrDefault(text => text is not null);
    }

    private static RGBLuminanceSource CreatePage(byte[] pixels, int width, int height) =>
        new(pixels, width, height, RGBLuminanceSource.BitmapFormat.Gray8);

    // What a printer or a program frayed at the edges is even again in a coarser picture.
    private static byte[] ReduceByHalf(byte[] pixels, int width, int height)
    {
        var half = new byte[width / 2 * (height / 2)];
        for (var (row, at) = (0, 0); row < height / 2; row++)
        for (var column = 0; column < width / 2; column++)
        {
            var corner = (2 * row * width) + (2 * column);
            half[at++] = (byte)(
                (pixels[corner] + pixels[corner + 1] + pixels[corner + width] + pixels[corner + width + 1])
                / 4
            );
        }

        return half;
    }

    // Dense words look like corners of a code; below and above them lies what is printed in the margin.
    private static IEnumerable<LuminanceSource> ListParts(LuminanceSource page)
    {
        yield return page;
        var third = page.Height / 3;
        if (third == 0)
            yield break;
        yield return page.crop(0, page.Height - third, page.Width, third);
        yield return page.crop(0, 0, page.Width, third);
        yield return page.crop(0, page.Height - (third / 2), page.Width, third / 2);
    }
}
