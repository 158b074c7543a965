using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>Finds the ruling lines of a scanned page and takes them off it: recognition takes lines for letters.</summary>
internal static class RasterStrokes
{
    /// <summary>In points: longer than any stroke of a letter, even in a title.</summary>
    private const double ShortestLine = 42;

    /// <param name="scale">Points per pixel.</param>
    public static IReadOnlyList<Stroke> ExtractStrokes(GrayRaster raster, double scale)
    {
        var shortest = (int)(ShortestLine / scale);
        var across = FindDarkRuns(raster.Height, raster.Width, (y, x) => raster.IsDarkPixel(x, y), shortest)
            .ToList();
        var down = FindDarkRuns(raster.Width, raster.Height, raster.IsDarkPixel, shortest).ToList();
        foreach (var (y, from, to) in across)
            raster.EraseRectangle(from, y, to, y);
        foreach (var (x, from, to) in down)
            raster.EraseRectangle(x, from, x, to);
        return
        [
            .. across.Select(run => new Stroke(true, run.Line * scale, run.From * scale, run.To * scale)),
            .. down.Select(run => new Stroke(false, run.Line * scale, run.From * scale, run.To * scale)),
        ];
    }

    private static IEnumerable<(int Line, int From, int To)> FindDarkRuns(
        int lines,
        int length,
        Func<int, int, bool> isDark,
        int shortest
    )
    {
        for (var line = 0; line < lines; line++)
        {
            var start = -1;
            for (var at = 0; at <= length; at++)
            {
                if (at < length && isDark(line, at))
                {
                    if (start < 0)
                        start = at;
                    continue;
                }

                if (start >= 0 && at - start >= shortest)
                    yield return (line, start, at - 1);
                start = -1;
            }
        }
    }
}
