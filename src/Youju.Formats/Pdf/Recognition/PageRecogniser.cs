using System.Globalization;
using System.Text;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>Reads pictures of pages through pdftoppm and tesseract, where both are installed.</summary>
internal sealed class PageRecogniser(
    OptionalProgram renderer,
    OptionalProgram recogniser,
    ReadingBudget budget
)
{
    private const double PixelsPerPoint = 300 / 72.0;

    /// <summary>The longer side of A4 at this density, and a bound whatever size a page claims.</summary>
    private const double MostPixels = 3508;

    public static PageRecogniser? CreateIfInstalled(ReadingBudget budget) =>
        OptionalProgram.FindOnPath("pdftoppm") is { } renderer
        && OptionalProgram.FindOnPath("tesseract") is { } recogniser
            ? new(renderer, recogniser, budget)
            : null;

    public IReadOnlyList<PageContent> RecogniseText(byte[] pdf, IReadOnlyList<PageContent> pages)
    {
        var file = Path.GetTempFileName();
        using var left = Leavings.TrackPlace(file);
        try
        {
            File.WriteAllBytes(file, pdf);
            return [.. pages.AsParallel().AsOrdered().Select(page => RecogniseText(file, page))];
        }
        catch (AggregateException e)
        {
            throw e.InnerExceptions.OfType<UnreadableFileException>().FirstOrDefault() ?? (Exception)e;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private PageContent RecogniseText(string file, PageContent page)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var pixels = Math.Clamp(Math.Max(page.Width, page.Height) * PixelsPerPoint, 100, MostPixels);
        var side = ((int)pixels).ToString(CultureInfo.InvariantCulture);
        var picture = RunWithinLimits(
            renderer,
            ["-f", number, "-l", number, "-gray", "-scale-to", side, file],
            null
        );
        if (GrayRaster.ParsePgm(picture) is not { } raster)
            return page;
        // The renderer shows the page as a viewer does, so nothing is left to turn.
        var turn = page.Turn with { Quarters = 0 };
        var scale = turn.Width / raster.Width;
        var strokes = RasterStrokes.ExtractStrokes(raster, scale);
        var words = RunWithinLimits(
            recogniser,
            ["stdin", "stdout", "-l", "chi_sim", "--psm", "6", "tsv"],
            raster.ToPgm()
        );
        var glyphs = RecognisedGlyphs.ParseGlyphs(Encoding.UTF8.GetString(words), scale);
        return page with { Turn = turn, Glyphs = glyphs, Strokes = strokes, IsRecognised = true };
    }

    private byte[] RunWithinLimits(OptionalProgram program, string[] arguments, byte[]? input) =>
        program.RunProgram(arguments, input, budget.Limits.ConversionTime, budget.Cancel);
}
