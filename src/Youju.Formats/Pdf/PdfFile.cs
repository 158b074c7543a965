using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.Exceptions;
using Youju.Formats.Pdf.Hostile;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf;

/// <summary>An open pdf whose pages are read one by one.</summary>
/// <remarks>
/// The library answers broken files with exceptions of many types, its own and the runtime's; all of them mean damage here.
/// A page that cannot be read is left out, for the others are still worth checking.
/// </remarks>
internal sealed class PdfFile : IDisposable
{
    private const int MostPages = 3000;
    private const int MostNesting = 100;

    /// <summary>In points; PDF 1.7, annex C allows 14 400.</summary>
    private const double LongestSide = 20_000;

    private readonly PdfDocument pdf;
    private readonly ReadingBudget budget;

    private readonly IReadOnlySet<string> hiddenLayers;
    private readonly AcroForm? form;

    private PdfFile(PdfDocument pdf, ReadingBudget budget)
    {
        (this.pdf, this.budget) = (pdf, budget);
        hiddenLayers = ReadOr(() => HiddenLayers.CollectNames(pdf), new HashSet<string>());
        form = ReadOr(() => FormFields.OpenForm(pdf), null);
    }

    public int PageCount => pdf.NumberOfPages;

    public static PdfFile OpenFile(SourceFile file, ReadingBudget budget)
    {
        PlainStreams.CheckStreams(file.Content);
        LetterWidths.CheckWidths(file.Content);
        var structure = StructureGuard.CheckFile(file.Content);
        var options = new GuardedOptions(budget)
        {
            SkipMissingFonts = true,
            MaxStackDepth = MostNesting,
            FilterProvider = new BoundedFilters(structure, budget),
        };
        var opened = OpenOrExplain(file, () => PdfDocument.Open(file.Content, options));
        if (opened.NumberOfPages is 0 or > MostPages)
            RejectPageCount(opened);
        opened.AddPageFactory<GuardedPage, GuardedPages>();
        return new(opened, budget);
    }

    public PageContent? ReadPage(int number)
    {
        budget.CheckTime();
        try
        {
            var page = pdf.GetPage<GuardedPage>(number).Page;
            if (page.Width is not (> 0 and < LongestSide) || page.Height is not (> 0 and < LongestSide))
                return null;
            var turn = PageTurn.FromPage(page);
            IReadOnlyList<Glyph> glyphs =
            [
                .. GlyphScanner.ScanGlyphs(page, turn, hiddenLayers),
                .. FormFields.ListGlyphs(form, number, turn),
            ];
            return new(
                number,
                turn,
                glyphs,
                StrokeScanner.ScanStrokes(page, turn),
                PictureCover.HasUnextractedText(page, glyphs.Count)
            )
            {
                IsRecognised = PictureCover.HasRecognisedText(page),
            };
        }
        catch (Exception e) when (IsFileDamage(e))
        {
            return null;
        }
    }

    public void Dispose() => pdf.Dispose();

    private static void RejectPageCount(PdfDocument opened)
    {
        var count = opened.NumberOfPages;
        opened.Dispose();
        throw count == 0
            ? UnreadableFileException.Damaged("文件里没有页")
            : UnreadableFileException.TooLarge($"多于 {MostPages} 页");
    }

    private static PdfDocument OpenOrExplain(SourceFile file, Func<PdfDocument> open)
    {
        try
        {
            return open();
        }
        catch (PdfDocumentEncryptedException)
        {
            throw UnreadableFileException.Encrypted();
        }
        catch (Exception e) when (IsFileDamage(e))
        {
            // An unknown or odd way of encrypting is met as damage by the library.
            throw file.Content.AsSpan().IndexOf("/Encrypt"u8) >= 0
                ? UnreadableFileException.Encrypted()
                : UnreadableFileException.Damaged("pdf 的结构不完整", e);
        }
    }

    // What lies beside the pages may be broken without harm to them.
    private static T ReadOr<T>(Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsFileDamage(e))
        {
            return otherwise;
        }
    }

    private static bool IsFileDamage(Exception e) =>
        e is not (UnreadableFileException or OperationCanceledException or OutOfMemoryException);
}
