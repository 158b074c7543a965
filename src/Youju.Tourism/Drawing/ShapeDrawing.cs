using System.Globalization;

namespace Youju.Tourism.Drawing;

/// <summary>Draws the lines and areas of a layer: areas pale, so that what lies on them is seen, lines strong.</summary>
internal static class ShapeDrawing
{
    // What is smaller is drawn as a dot: nobody would find it.
    private const double SmallestExtent = 6;
    private const double Paleness = 0.72;
    private const double LineThickness = 2.4;

    public static IEnumerable<SketchShape> DrawShapes(MapLayer layer, MapFrame frame) =>
        layer
            .Shapes.Select(shape => PlacedShape.PlaceShape(shape.Shape, frame))
            .Zip(layer.Shapes)
            .OrderByDescending(pair => pair.First.IsArea)
            .Select(pair => DrawShape(pair.First, pair.Second, layer, frame))
            .OfType<SketchShape>();

    private static SketchShape? DrawShape(PlacedShape placed, MapShape shape, MapLayer layer, MapFrame frame)
    {
        if (MeasureExtent(placed) < SmallestExtent)
            return frame.TryPlacePosition(shape.Shape.ListPositions().First()) is { } at
                ? new SketchDots([at], layer.DotRadius, layer.Color)
                : null;
        return placed.IsArea
            ? new SketchLines(placed.Paths, IsClosed: true, PaleColor(layer.Color), layer.Color, 1.2)
            {
                Name = "area",
            }
            : new SketchLines(placed.Paths, IsClosed: false, null, layer.Color, LineThickness)
            {
                Name = "path",
            };
    }

    private static double MeasureExtent(PlacedShape placed)
    {
        var points = placed.Paths.SelectMany(path => path).ToList();
        return points.Count == 0
            ? 0
            : Math.Max(
                points.Max(point => point.X) - points.Min(point => point.X),
                points.Max(point => point.Y) - points.Min(point => point.Y)
            );
    }

    // Mixed with white instead of let through: drawings for Word know no transparency.
    private static string PaleColor(string color) =>
        "#"
        + string.Concat(
            Enumerable
                .Range(0, 3)
                .Select(at =>
                    int.Parse(
                        color.AsSpan(1 + (2 * at), 2),
                        NumberStyles.HexNumber,
                        CultureInfo.InvariantCulture
                    )
                )
                .Select(part => (int)Math.Round(part + ((255 - part) * Paleness)))
                .Select(part => part.ToString("x2", CultureInfo.InvariantCulture))
        );
}
