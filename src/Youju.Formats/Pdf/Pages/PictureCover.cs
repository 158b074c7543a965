using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;

namespace Youju.Formats.Pdf.Pages;

/// <summary>Tells pages whose words are seen but not held as text.</summary>
internal static class PictureCover
{
    private const double ScanShare = 0.5;
    private const int ManyLetters = 40;

    /// <summary>More shapes than frames and rules need: words turned into outlines.</summary>
    private const int ManyShapes = 500;

    /// <summary>A scan, letters without a mapping to Unicode, or letters drawn as outlines.</summary>
    public static bool HasUnextractedText(Page page, int readableLetters)
    {
        if (IsMostlyPicture(page))
            return true;
        return page.Letters.Count == 0
            ? page.Paths.Count >= ManyShapes || ShowsText(page)
            : page.Letters.Count >= ManyLetters && readableLetters == 0;
    }

    // Text in a coding that is not known gives no letters.
    private static bool ShowsText(Page page) =>
        page.Operations.Any(operation =>
            operation
                is ShowText { Text.Length: > 1 }
                    or ShowText { Bytes.Length: > 1 }
                    or ShowTextsWithPositioning
        );

    /// <summary>Whether invisible text lies over the picture, as scanners with recognition of their own put it.</summary>
    public static bool HasRecognisedText(Page page) =>
        page.Letters.Count > 0
        && page.Letters.All(letter => letter.RenderingMode == TextRenderingMode.Neither)
        && IsMostlyPicture(page);

    private static bool IsMostlyPicture(Page page)
    {
        if (page.NumberOfImages == 0)
            return false;
        var covered = page.GetImages()
            .Sum(image => Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height));
        return covered >= page.Width * page.Height * ScanShare;
    }
}
