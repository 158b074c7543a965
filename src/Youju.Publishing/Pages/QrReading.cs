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
        var light = new RGBLuminanceSource(pixels, width, height, RGBLuminanceSource.BitmapFormat.Gray8);
        Binarizer[] cuts = [new HybridBinarizer(light), new GlobalHistogramBinarizer(light)];
        return cuts.Select(cut => new QRCodeReader().decode(new BinaryBitmap(cut), Hints)?.Text)
            .FirstOrDefault(text => text is not null);
    }
}
