using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Youju.Formats.Pdf.Pages;

/// <summary>Tells a scanned page by the share of it that pictures cover.</summary>
internal static class PictureCover
{
    private const double ScanShare = 0.5;

    /// <summary>Whether invisible text lies over the picture, as scanners with recognition of their own put it.</summary>
    public static bool HasRecognisedText(Page page) =>
        page.Letters.Count > 0 && page.Letters.All(letter => letter.RenderingMode == TextRenderingMode.Neither) && IsScan(page);

    public static bool IsScan(Page page)
    {
        if (page.NumberOfImages == 0) return false;
        var covered = page.GetImages().Sum(image => Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height));
        return covered >= page.Width * page.Height * ScanShare;
    }
}
