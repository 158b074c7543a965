using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.BaseMaps;

/// <summary>A map in squares of one file, as pictures or as lines and areas.</summary>
/// <param name="Style">How the layers of lines and areas look.</param>
public sealed record TileMap(string Name, string? MapNumber, TileArchive Archive, BaseMapStyle Style)
    : BaseMap(Name, MapNumber)
{
    private const int MostSquares = 30;
    private const int MostCounted = 4096;
    private const int PictureUnits = 256;

    // Lines stay sharp where they are enlarged, and so need fewer squares.
    private const int VectorUnits = 512;
    private const double Equator = 2 * Math.PI * 6378137;

    private static readonly Dictionary<TileKind, string> MediaTypes = new()
    {
        [TileKind.Png] = "image/png",
        [TileKind.Jpeg] = "image/jpeg",
        [TileKind.Webp] = "image/webp",
        [TileKind.Avif] = "image/avif",
    };

    /// <summary>What its pictures are; null where it has lines and areas.</summary>
    public string? MediaType => MediaTypes.GetValueOrDefault(Archive.Kind);

    public override IEnumerable<BasePiece> ListPieces(GroundView view)
    {
        var pieces = ListSquares(view)
            .SelectMany(square => Archive.FindTile(square) is { } tile ? ReadSquare(square, tile) : []);
        return MediaType is not null
            ? pieces
            : pieces.OfType<StyledPiece>().OrderBy(piece => piece.Order).Select(piece => piece.Shape);
    }

    // Some makers leave the bounds empty: then the squares tell how far the map reaches.
    public override (Position SouthWest, Position NorthEast)? FindBounds() =>
        Archive.East > Archive.West && Archive.North > Archive.South
            ? (
                new(CoordinateSystem.Wgs84, Archive.West, Archive.South),
                new(CoordinateSystem.Wgs84, Archive.East, Archive.North)
            )
            : BoundSquares(Archive.ListLeastSquares(MostCounted));

    private static (Position SouthWest, Position NorthEast)? BoundSquares(IReadOnlyList<TileNumber> squares)
    {
        if (squares.Count == 0)
            return null;
        var zoom = squares[0].Zoom;
        return (
            new TileNumber(zoom, squares.Min(one => one.Column), squares.Max(one => one.Row)).FindPosition(
                0,
                1
            ),
            new TileNumber(zoom, squares.Max(one => one.Column), squares.Min(one => one.Row)).FindPosition(
                1,
                0
            )
        );
    }

    /// <summary>What one square shows of the layers that are drawn, the lowest first.</summary>
    /// <exception cref="BaseMapException">The file is broken.</exception>
    public IReadOnlyList<BaseShape> ListShapes(TileNumber square) =>
        MediaType is null && Archive.FindTile(square) is { } tile
            ?
            [
                .. ReadSquare(square, tile)
                    .OfType<StyledPiece>()
                    .OrderBy(piece => piece.Order)
                    .Select(piece => piece.Shape),
            ]
            : [];

    private IEnumerable<TileNumber> ListSquares(GroundView view)
    {
        for (var zoom = ChooseZoom(view); zoom >= Archive.LeastZoom; zoom--)
        {
            var (first, last) = (
                TileNumber.ForPosition(view.West, view.North, zoom),
                TileNumber.ForPosition(view.East, view.South, zoom)
            );
            var (columns, rows) = (last.Column - first.Column + 1, last.Row - first.Row + 1);
            if ((long)columns * rows <= MostSquares || zoom == Archive.LeastZoom)
                return from row in Enumerable.Range(first.Row, rows)
                    from column in Enumerable.Range(first.Column, columns)
                    select new TileNumber(zoom, column, row);
        }

        return [];
    }

    // The first zoom whose squares are as fine as the paper.
    private int ChooseZoom(GroundView view)
    {
        var middle = (view.South + view.North) / 2 * Math.PI / 180;
        var units = MediaType is null ? VectorUnits : PictureUnits;
        var zoom = Math.Log2(Equator * Math.Cos(middle) / (units * view.MetresPerUnit));
        return (int)Math.Clamp(Math.Ceiling(zoom - 0.25), Archive.LeastZoom, Archive.MostZoom);
    }

    private IEnumerable<BasePiece> ReadSquare(TileNumber square, byte[] tile) =>
        MediaType is { } type
            ?
            [
                new BasePicture(
                    tile,
                    type,
                    square.FindPosition(0, 0),
                    square.FindPosition(1, 0),
                    square.FindPosition(0, 1)
                ),
            ]
            : VectorTile
                .ReadFeatures(tile)
                .Select(feature => StyleFeature(square, feature))
                .OfType<StyledPiece>();

    private StyledPiece? StyleFeature(TileNumber square, TileFeature feature)
    {
        var order = Style.FindLayer(feature.Layer);
        if (order < 0 || feature.Paths.Count == 0)
            return null;
        var layer = Style.Layers[order];
        // The sides of squares cut areas: their edges are not drawn.
        if (feature.IsArea)
            return new(order, new(PlaceFeature(square, feature), layer.Fill ?? layer.Stroke, null, 0));
        return layer.Stroke is { } stroke
            ? new(order, new(PlaceFeature(square, feature), null, stroke, (double)layer.Thickness))
            : null;
    }

    private static GroundShape PlaceFeature(TileNumber square, TileFeature feature)
    {
        var paths = feature.Paths.Select(path =>
            (IReadOnlyList<(double, double)>)
                [
                    .. path.Select(point => square.FindPosition(point.Right, point.Down))
                        .Select(position => (position.Longitude, position.Latitude)),
                ]
        );
        return new(
            CoordinateSystem.Wgs84,
            feature.IsArea,
            feature.IsArea
                ?
                [
                    [.. paths],
                ]
                : [.. paths.Select(path => (IReadOnlyList<IReadOnlyList<(double, double)>>)[path])]
        );
    }

    private sealed record StyledPiece(int Order, BaseShape Shape) : BasePiece;
}
