using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Shapes;

/// <summary>Reads the outlines of areas from GeoJSON.</summary>
public static class OutlineFile
{
    /// <summary>All areas of the file; features that are no areas are passed over.</summary>
    /// <param name="system">What the file is measured against: GeoJSON says WGS84, map makers' files may not be.</param>
    /// <exception cref="PositionException">The text is no GeoJSON, or holds no area.</exception>
    public static IReadOnlyList<AreaOutline> ParseOutlines(string json, CoordinateSystem system)
    {
        var areas = FeatureFile
            .ParseFeatures(json, system)
            .Where(feature => feature.Shape.IsArea)
            .Select(feature => new AreaOutline(feature.Name, feature.Code, system, feature.Shape.Pieces))
            .ToList();
        return areas.Count > 0
            ? areas
            : throw new PositionException("这个 GeoJSON 里没有面（Polygon、MultiPolygon）。");
    }

    /// <summary>The areas that hold the position.</summary>
    public static IReadOnlyList<AreaOutline> FindAreas(IEnumerable<AreaOutline> areas, Position position) =>
        [.. areas.Where(area => area.IsPositionInside(position))];
}
