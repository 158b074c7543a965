using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Youju.Formats.Pdf.Pages;

/// <summary>Takes the ruling lines off a page, be they stroked or drawn as thin filled rectangles.</summary>
internal sealed class StrokeScanner(PageTurn turn)
{
    /// <summary>A page with more is a drawing or a map, not a table.</summary>
    private const int MostStrokes = 20_000;

    private readonly List<Stroke> strokes = [];

    public static IReadOnlyList<Stroke> ScanStrokes(Page page, PageTurn turn)
    {
        var scanner = new StrokeScanner(turn);
        foreach (var path in page.Paths)
        {
            scanner.ScanPath(path);
            if (scanner.strokes.Count > MostStrokes)
                return [];
        }

        return scanner.strokes;
    }

    private void ScanPath(PdfPath path)
    {
        if (path.IsStroked && !IsWhiteColour(path.StrokeColor))
            foreach (var subpath in path)
                AddOutlineStrokes(subpath);
        if (path.IsFilled && !IsWhiteColour(path.FillColor))
            foreach (var subpath in path)
                AddBarStroke(subpath);
    }

    private void AddOutlineStrokes(PdfSubpath subpath)
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
                    AddLineStroke(line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when start is { } from && last is { } to:
                    AddLineStroke(to, from);
                    break;
                case PdfSubpath.CubicBezierCurve curve:
                    last = curve.EndPoint;
                    break;
            }
        }
    }

    private void AddLineStroke(PdfPoint from, PdfPoint to)
    {
        var (x1, y1) = turn.ToUpright(from);
        var (x2, y2) = turn.ToUpright(to);
        AddIfThin(new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)));
    }

    private void AddBarStroke(PdfSubpath subpath)
    {
        if (subpath.GetBoundingRectangle() is { } bounds)
            AddIfThin(turn.ToUpright(bounds));
    }

    private void AddIfThin(Area bar)
    {
        if (Stroke.FromBar(bar) is { } stroke)
            strokes.Add(stroke);
    }

    private static bool IsWhiteColour(IColor? colour)
    {
        if (colour is null or PatternColor)
            return false;
        var (red, green, blue) = colour.ToRGBValues();
        return Math.Min(red, Math.Min(green, blue)) > 0.97;
    }
}
