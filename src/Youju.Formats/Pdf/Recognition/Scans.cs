using Youju.Formats.Pdf.Pages;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>Tells pages that are pictures from pages that hold text, and has the pictures recognised.</summary>
internal static class Scans
{
    /// <summary>A stamp or a page number may be set in type on a scanned page.</summary>
    private const int FewLetters = 20;

    /// <summary>More pages than could be recognised in the time that one file has for it.</summary>
    private const int MostPages = 300;

    /// <returns>The pages; null for a scan that could not be recognised, which is not an empty page.</returns>
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
        var read = recogniser?.RecogniseText(file.Content, scans).ToDictionary(page => page.Number) ?? [];
        // A page among typed ones may stay unread, and is told as such; a scan of which nothing is read is refused.
        var missing = recogniser is null ? MissingHelp.Programs : recogniser.Missing;
        if (missing is not null && read.Count == 0 && scans.Count * 2 > pages.Count)
            throw missing.ToException();
        return
        [
            .. pages.Select(page =>
                page is not null && IsScannedPage(page) ? read.GetValueOrDefault(page.Number) : page
            ),
        ];
    }

    private static bool IsScannedPage(PageContent page) =>
        page.HasUnextractedText && page.Glyphs.Count(glyph => !glyph.IsSpace) < FewLetters;
}
