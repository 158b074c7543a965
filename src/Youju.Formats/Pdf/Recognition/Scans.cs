using Youju.Formats.Pdf.Pages;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>Tells pages that are pictures from pages that hold text, and has the pictures recognised.</summary>
internal static class Scans
{
    /// <summary>A stamp or a page number may be set in type on a scanned page.</summary>
    private const int FewLetters = 20;

    /// <summary>Pages that could be recognised in the time for optional programs.</summary>
    private const int MostPages = 300;

    private const string Packages = "poppler-utils、tesseract-ocr 和 tesseract-ocr-chi-sim";

    public static IReadOnlyList<PageContent?> RecogniseScans(
        SourceFile file,
        IReadOnlyList<PageContent?> pages,
        ReadingBudget budget
    )
    {
        var scans = pages.OfType<PageContent>().Where(IsScannedPage).ToList();
        if (scans.Count == 0)
            return pages;
        if (scans.Count > MostPages)
            throw UnreadableFileException.TooLarge($"扫描页多于 {MostPages} 页");
        var recogniser = PageRecogniser.CreateIfInstalled(budget);
        if (recogniser is null && scans.Count * 2 > pages.Count)
            throw UnreadableFileException.ProgramMissing("识别扫描件", Packages, "pdftoppm 和 tesseract");
        var read = recogniser?.RecogniseText(file.Content, scans).ToDictionary(page => page.Number);
        return
        [
            .. pages.Select(page =>
                page is not null && IsScannedPage(page) ? read?.GetValueOrDefault(page.Number) : page
            ),
        ];
    }

    private static bool IsScannedPage(PageContent page) =>
        page.HasUnextractedText && page.Glyphs.Count(glyph => !glyph.IsSpace) < FewLetters;
}
