using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Youju.Formats.Pdf.Pages;

/// <summary>Takes the ruling lines off a page, be they stroked or drawn as thin filled rectangles.</summary>
internal sealed class StrokeScanner(PageTurn turn)
{
    private const double Thin = 3;
    private const double ShortestLine = 4;

    /// <summary>A page with more is a drawing or a map, not a table.</summary>
    private const int MostStrokes = 20_000;

    private readonly List<Stroke> strokes = [];

    public static IReadOnlyList<Stroke> Scan(Page page, PageTurn turn)
    {
        var scanner = new StrokeScanner(turn);
        foreach (var path in page.Paths)
        {
            scanner.Take(path);
            if (scanner.strokes.Count > MostStrokes)
                return [];
        }

        return scanner.strokes;
    }

    private void Take(PdfPath path)
    {
        if (path.IsStroked && !IsWhite(path.StrokeColor))
            foreach (var subpath in path)
                TakeOutline(subpath);
        if (path.IsFilled && !IsWhite(path.FillColor))
            foreach (var subpath in path)
                TakeBar(subpath);
    }

    private void TakeOutline(PdfSubpath subpath)
    {
        PdfPoint? start = null,
            last = null;
        foreach (var command in subpath.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    start = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    TakeLine(line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when start is { } from && last is { } to:
                    TakeLine(to, from);
                    break;
                case PdfSubpath.CubicBezierCurve curve:
                    last = curve.EndPoint;
                    break;
            }
        }
    }

    private void TakeLine(PdfPoint from, PdfPoint to)
    {
        var (x1, y1) = turn.Upright(from);
        var (x2, y2) = turn.Upright(to);
        Add(new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)));
    }

    private void TakeBar(PdfSubpath subpath)
    {
        if (subpath.GetBoundingRectangle() is { } bounds)
            Add(turn.Upright(bounds));
    }

    private void Add(Area bar)
    {
        if (!double.IsFinite(bar.Width + bar.Height))
            return;
        if (bar.Height <= Thin && bar.Width >= ShortestLine && bar.Width > bar.Height)
            strokes.Add(new(true, bar.CentreY, bar.Left, bar.Right));
        else if (bar.Width <= Thin && bar.Height >= ShortestLine)
            strokes.Add(new(false, bar.CentreX, bar.Top, bar.Bottom));
    }

    private static bool IsWhite(IColor? colour)
    {
        if (colour is null or PatternColor)
            return false;
        var (red, green, blue) = colour.ToRGBValues();
        return red > 0.97 && green > 0.97 && blue > 0.97;
    }
}
