namespace Youju.Tourism.BaseMaps;

/// <summary>What the squares of a tile archive are.</summary>
public enum TileKind
{
    Vector = 1,
    Png = 2,
    Jpeg = 3,
    Webp = 4,
    Avif = 5,
}
