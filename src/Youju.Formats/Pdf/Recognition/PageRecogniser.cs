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

    public static PageRecogniser? Find(ReadingBudget budget) =>
        OptionalProgram.Find("pdftoppm") is { } renderer
        && OptionalProgram.Find("tesseract") is { } recogniser
            ? new(renderer, recogniser, budget)
            : null;

    public IReadOnlyList<PageContent> Recognise(byte[] pdf, IReadOnlyList<PageContent> pages)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            return [.. pages.AsParallel().AsOrdered().Select(page => Recognise(file, page))];
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

    private PageContent Recognise(string file, PageContent page)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var pixels = Math.Clamp(Math.Max(page.Width, page.Height) * PixelsPerPoint, 100, MostPixels);
        var side = ((int)pixels).ToString(CultureInfo.InvariantCulture);
        var picture = Run(renderer, ["-f", number, "-l", number, "-gray", "-scale-to", side, file], null);
        if (GrayRaster.Parse(picture) is not { } raster)
            return page;
        // The renderer shows the page as a viewer does, so nothing is left to turn.
        var turn = page.Turn with { Quarters = 0 };
        var scale = turn.Width / raster.Width;
        var strokes = RasterStrokes.TakeOff(raster, scale);
        var words = Run(
            recogniser,
            ["stdin", "stdout", "-l", "chi_sim", "--psm", "6", "tsv"],
            raster.ToPgm()
        );
        var glyphs = RecognisedWords.Parse(Encoding.UTF8.GetString(words), scale);
        return page with { Turn = turn, Glyphs = glyphs, Strokes = strokes, IsRecognised = true };
    }

    private byte[] Run(OptionalProgram program, string[] arguments, byte[]? input) =>
        program.Run(arguments, input, budget.Limits.ConversionTime, budget.Cancel);
}
