using Youju.Tourism.BaseMaps;

namespace Youju.Tourism.Drawing;

/// <summary>Draws one square of a base map of lines and areas.</summary>
public static class TileDrawing
{
    private const double Side = 512;

    /// <summary>The square as a drawing; empty where the map has nothing there.</summary>
    /// <exception cref="BaseMapException">The file is broken.</exception>
    public static Sketch DrawTile(TileMap map, TileNumber square) =>
        new(
            map.Name,
            Side,
            Side,
            [
                .. map.ListShapes(square)
                    .Select(shape => new SketchLines(
                        [
                            .. shape
                                .Shape.Pieces.SelectMany(piece => piece)
                                .Select(path =>
                                    (IReadOnlyList<(double, double)>)
                                        [.. path.Select(point => PlacePoint(square, point))]
                                ),
                        ],
                        shape.Shape.IsArea,
                        shape.Fill,
                        shape.Stroke,
                        shape.Thickness
                    )),
            ]
        );

    private static (double X, double Y) PlacePoint(
        TileNumber square,
        (double Longitude, double Latitude) point
    )
    {
        var (right, down) = square.PlacePosition(point.Longitude, point.Latitude);
        return (right * Side, down * Side);
    }
}
