using System.Globalization;
using System.Text;
using Youju.Formats.Pdf.Recognition;
using Youju.Formats.Reading;

namespace Youju.Formats.Pictures;

/// <summary>A scanned page in shades of grey, for what is printed on it: codes and words.</summary>
/// <param name="Pixels">One byte a pixel, row by row, black being 0.</param>
public sealed record ScannedPage(int Width, int Height, ReadOnlyMemory<byte> Pixels)
{
    // The longer side of A4 at 300 dots an inch.
    private const string Side = "3508";

    /// <summary>The first pages of a scan: a picture, or a pdf.</summary>
    /// <param name="most">How many at most.</param>
    /// <exception cref="UnreadableFileException">It is neither, it is broken, or the program that draws pages is not installed.</exception>
    public static IReadOnlyList<ScannedPage> DrawPages(SourceFile file, int most, ReadingBudget budget)
    {
        var pdf = Signature.RecogniseKind(file) switch
        {
            FileKind.Pdf => file.Content,
            FileKind.Png => PicturePages.CreatePdf(PngPicture.ReadPicture(file.Content)),
            FileKind.Jpeg => PicturePages.CreatePdf(JpegPicture.ReadPicture(file.Content)),
            _ => throw UnreadableFileException.Damaged("不是扫描件：要 pdf、png 或 jpg"),
        };
        var renderer = OptionalProgram.FindOnPath("pdftoppm") ?? throw MissingHelp.Programs.ToException();
        using var kept = new TemporaryFile(pdf);
        var pages = new List<ScannedPage>();
        for (var number = 1; number <= most; number++)
        {
            if (DrawPage(renderer, kept.Path, number, budget) is not { } page)
                break;
            pages.Add(page);
        }

        return pages.Count > 0 ? pages : throw UnreadableFileException.Damaged("没有一页可以读出");
    }

    /// <summary>The words on the page as far as they are recognised; empty where the program for it is not installed.</summary>
    public string ReadWords(ReadingBudget budget)
    {
        if (OptionalProgram.FindOnPath("tesseract") is not { } recogniser)
            return "";
        var result = recogniser.RunProgram(
            ["stdin", "stdout", "-l", "chi_sim", "--psm", "6"],
            new GrayRaster(Width, Height, Pixels.ToArray()).ToPgm(),
            budget.Limits.ConversionTime,
            budget.Cancel
        );
        return result.IsWhole ? Encoding.UTF8.GetString(result.Output) : "";
    }

    private static ScannedPage? DrawPage(
        OptionalProgram renderer,
        string path,
        int number,
        ReadingBudget budget
    )
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        var result = renderer.RunProgram(
            ["-f", page, "-l", page, "-gray", "-scale-to", Side, path],
            null,
            budget.Limits.ConversionTime,
            budget.Cancel
        );
        return result.IsWhole && GrayRaster.ParsePgm(result.Output) is { } raster
            ? new(raster.Width, raster.Height, raster.Pixels)
            : null;
    }
}
