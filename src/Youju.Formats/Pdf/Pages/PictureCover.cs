using UglyToad.PdfPig.Content;

namespace Youju.Formats.Pdf.Pages;

/// <summary>Tells a scanned page by the share of it that pictures cover.</summary>
internal static class PictureCover
{
    private const double ScanShare = 0.5;

    public static bool IsScan(Page page)
    {
        if (page.NumberOfImages == 0) return false;
        var covered = page.GetImages().Sum(image => Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height));
        return covered >= page.Width * page.Height * ScanShare;
    }
}
