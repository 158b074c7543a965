using Youju.Text.Words;

namespace Youju.Tourism.Coordinates;

/// <summary>The names of coordinate systems as people write them.</summary>
public static class CoordinateSystems
{
    // The first of each is the one that is printed.
    private static readonly (CoordinateSystem System, string[] Names)[] Known =
    [
        (CoordinateSystem.Wgs84, ["WGS84", "WGS1984", "GPS", "EPSG4326", "北斗"]),
        (
            CoordinateSystem.Cgcs2000,
            ["CGCS2000", "国家2000", "大地2000", "2000国家大地坐标系", "EPSG4490", "天地图"]
        ),
        (CoordinateSystem.Gcj02, ["GCJ-02", "火星坐标", "火星", "高德", "腾讯", "国测局"]),
        (CoordinateSystem.Bd09, ["BD-09", "百度", "BD09LL"]),
    ];

    /// <summary>All names that are understood, one of each system.</summary>
    public static string Choices => string.Join("、", Known.Select(known => known.Names[0]));

    public static string PrintName(CoordinateSystem system) =>
        Known.First(known => known.System == system).Names[0];

    /// <summary>The system of that name; null where it is none of ours.</summary>
    public static CoordinateSystem? ParseName(string written)
    {
        var asked = ReduceName(written);
        var found = Known.Where(known => known.Names.Any(name => ReduceName(name) == asked)).ToList();
        return found.Count == 1 ? found[0].System : null;
    }

    /// <summary>Whether it is measured against the earth itself, not shifted for maps.</summary>
    public static bool IsTrueSystem(CoordinateSystem system) =>
        system is CoordinateSystem.Wgs84 or CoordinateSystem.Cgcs2000;

    private static string ReduceName(string name) =>
        string.Concat(HalfWidth.FromFullWidth(name).Where(char.IsLetterOrDigit))
            .ToUpperInvariant()
            .Replace("坐标系", "", StringComparison.Ordinal)
            .Replace("坐标", "", StringComparison.Ordinal);
}
