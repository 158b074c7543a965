using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.BaseMaps;

/// <summary>Outlines and lines of a file of GeoJSON.</summary>
/// <param name="Features">In WGS84 or CGCS2000.</param>
public sealed record FeatureMap(string Name, string? MapNumber, IReadOnlyList<GroundFeature> Features)
    : BaseMap(Name, MapNumber)
{
    private const string Ground = "#f4f1e8";
    private const string Edge = "#8a7f66";

    /// <summary>Whether areas are filled; what lies under them is seen only where they are not.</summary>
    public bool IsFilled { get; init; } = true;

    /// <exception cref="BaseMapException">The file is no GeoJSON, or holds neither line nor area.</exception>
    public static FeatureMap ParseFile(string name, string? mapNumber, string json, CoordinateSystem system)
    {
        try
        {
            var features = FeatureFile
                .ParseFeatures(json, system)
                .Select(feature => feature with { Shape = feature.Shape.EnterTrueSystem() })
                .ToList();
            return features.Count > 0
                ? new(name, mapNumber, features)
                : throw new BaseMapException("这个 GeoJSON 里没有线也没有面。");
        }
        catch (PositionException wrong)
        {
            throw new BaseMapException(wrong.Message);
        }
    }

    public override IEnumerable<BasePiece> ListPieces(GroundView view) =>
        from feature in Features.OrderByDescending(feature => feature.Shape.IsArea)
        select new BaseShape(feature.Shape, feature.Shape.IsArea && IsFilled ? Ground : null, Edge, 1);

    public override (Position SouthWest, Position NorthEast)? FindBounds() =>
        FindReach([.. Features.SelectMany(feature => feature.Shape.ListPositions())]);
}
