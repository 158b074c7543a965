namespace Youju.Tourism.Coordinates;

/// <summary>What a longitude and a latitude are measured against.</summary>
public enum CoordinateSystem
{
    /// <summary>What satellites give.</summary>
    Wgs84,

    /// <summary>国家大地坐标系: equal to WGS84 within what a hand-held device can tell.</summary>
    Cgcs2000,

    /// <summary>What 高德 and 腾讯 show: WGS84 shifted by some hundred metres.</summary>
    Gcj02,

    /// <summary>What 百度 shows: GCJ-02 shifted again.</summary>
    Bd09,
}
