using System.Diagnostics;
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

    private readonly long started = Stopwatch.GetTimestamp();
    private MissingHelp? missing;

    /// <summary>What the machine lacked for some page.</summary>
    public MissingHelp? Missing => missing;

    public static PageRecogniser? CreateIfInstalled(ReadingBudget budget) =>
        OptionalProgram.FindOnPath("pdftoppm") is { } renderer
        && OptionalProgram.FindOnPath("tesseract") is { } recogniser
            ? new(renderer, recogniser, budget)
            : null;

    /// <summary>The pages that could be read, in the time that one file has for it.</summary>
    public IReadOnlyList<PageContent> RecogniseText(byte[] pdf, IReadOnlyList<PageContent> pages)
    {
        using var file = new TemporaryFile(pdf);
        try
        {
            return
            [
                .. pages
                    .AsParallel()
                    .AsOrdered()
                    .Select(page => RecogniseText(file.Path, page))
                    .OfType<PageContent>(),
            ];
        }
        catch (AggregateException e)
        {
            throw e.InnerExceptions.OfType<UnreadableFileException>().FirstOrDefault() ?? (Exception)e;
        }
    }

    private PageContent? RecogniseText(string file, PageContent page)
    {
        if (RenderPage(file, page) is not { } raster)
            return null;
        // The renderer shows the page as a viewer does, so nothing is left to turn.
        var turn = page.Turn with { Quarters = 0 };
        var scale = turn.Width / raster.Width;
        var strokes = RasterStrokes.ExtractStrokes(raster, scale);
        return ReadWords(raster) is not { } words
            ? null
            : page with
            {
                Turn = turn,
                Glyphs = RecognisedGlyphs.ParseGlyphs(words, scale),
                Strokes = strokes,
                IsRecognised = true,
            };
    }

    private GrayRaster? RenderPage(string file, PageContent page)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var pixels = Math.Clamp(Math.Max(page.Width, page.Height) * PixelsPerPoint, 100, MostPixels);
        var side = ((int)pixels).ToString(CultureInfo.InvariantCulture);
        var result = RunWithinLimits(
            renderer,
            ["-f", number, "-l", number, "-gray", "-scale-to", side, file],
            null
        );
        return Note(MissingHelp.OfRenderer(result)) || !result.IsWhole
            ? null
            : GrayRaster.ParsePgm(result.Output);
    }

    private string? ReadWords(GrayRaster raster)
    {
        var result = RunWithinLimits(
            recogniser,
            ["stdin", "stdout", "-l", "chi_sim", "--psm", "6", "tsv"],
            raster.ToPgm()
        );
        return Note(MissingHelp.OfRecogniser(result)) || !result.IsWhole
            ? null
            : Encoding.UTF8.GetString(result.Output);
    }

    private bool Note(MissingHelp? help)
    {
        if (help is not null)
            Interlocked.CompareExchange(ref missing, help, null);
        return help is not null;
    }

    // Once the time of the file is over, the pages that are left are not begun.
    private HelperResult RunWithinLimits(OptionalProgram program, string[] arguments, byte[]? input)
    {
        budget.Cancel.ThrowIfCancellationRequested();
        var left = budget.Limits.ConversionTime - Stopwatch.GetElapsedTime(started);
        return left > TimeSpan.Zero
            ? program.RunProgram(arguments, input, left, budget.Cancel)
            : new HelperResult(IsWhole: false, [], "");
    }
}
