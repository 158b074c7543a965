using Youju.Tourism.Coordinates;

namespace Youju.Tourism.BaseMaps;

/// <summary>A square of the Mercator map that all tile makers use.</summary>
/// <param name="Zoom">0 is the whole world in one square; each step halves its sides.</param>
public readonly record struct TileNumber(int Zoom, int Column, int Row)
{
    /// <summary>The most that tiles are cut to.</summary>
    public const int MostZoom = 22;

    private const double MostLatitude = 85.0511287;

    /// <summary>Its number on the curve of Hilbert, behind all squares of lower zooms: what a PMTiles file calls it.</summary>
    public ulong CurveNumber
    {
        get
        {
            var number = CountBelow(Zoom);
            var (x, y) = ((long)Column, (long)Row);
            for (var side = (1L << Zoom) / 2; side > 0; side /= 2)
            {
                var (right, down) = ((x & side) > 0 ? 1L : 0, (y & side) > 0 ? 1L : 0);
                number += (ulong)(side * side * ((3 * right) ^ down));
                if (down == 0)
                    (x, y) = right == 1 ? (side - 1 - y, side - 1 - x) : (y, x);
            }

            return number;
        }
    }

    /// <summary>The square of a number on the curve.</summary>
    public static TileNumber FromCurveNumber(ulong number)
    {
        var zoom = 0;
        while (zoom < MostZoom && CountBelow(zoom + 1) <= number)
            zoom++;
        var left = (long)(number - CountBelow(zoom));
        var (x, y) = (0L, 0L);
        for (var side = 1L; side < 1L << zoom; side *= 2, left /= 4)
        {
            var right = 1 & (left / 2);
            var down = 1 & (left ^ right);
            if (down == 0)
                (x, y) = right == 1 ? (side - 1 - y, side - 1 - x) : (y, x);
            (x, y) = (x + (side * right), y + (side * down));
        }

        return new(zoom, (int)x, (int)y);
    }

    /// <summary>How many squares all zooms below one have: the number of its first on the curve.</summary>
    internal static ulong CountBelow(int zoom) => ((1UL << (2 * zoom)) - 1) / 3;

    /// <summary>Whether there is such a square.</summary>
    public bool IsOnMap =>
        Zoom is >= 0 and <= MostZoom && Column >= 0 && Row >= 0 && Column < 1 << Zoom && Row < 1 << Zoom;

    /// <summary>The square in which a position lies.</summary>
    public static TileNumber ForPosition(double longitude, double latitude, int zoom)
    {
        var squares = Math.Pow(2, zoom);
        var (right, down) = new TileNumber(zoom, 0, 0).PlacePosition(longitude, latitude);
        return new(zoom, ToSquare(right, squares), ToSquare(down, squares));
    }

    /// <summary>How far a position lies from the upper left corner of the square, in its sides.</summary>
    public (double Right, double Down) PlacePosition(double longitude, double latitude)
    {
        var squares = Math.Pow(2, Zoom);
        var radians = Math.Clamp(latitude, -MostLatitude, MostLatitude) * Math.PI / 180;
        var right = (longitude + 180) / 360 * squares;
        var down = (1 - (Math.Asinh(Math.Tan(radians)) / Math.PI)) / 2 * squares;
        return (right - Column, down - Row);
    }

    /// <summary>A point of the square.</summary>
    /// <param name="right">From its left side, as a part of its width.</param>
    /// <param name="down">From its upper side, as a part of its height.</param>
    public Position FindPosition(double right, double down)
    {
        var squares = Math.Pow(2, Zoom);
        var longitude = ((Column + right) / squares * 360) - 180;
        var latitude = Math.Atan(Math.Sinh(Math.PI * (1 - (2 * (Row + down) / squares)))) * 180 / Math.PI;
        return new(CoordinateSystem.Wgs84, longitude, latitude);
    }

    private static int ToSquare(double place, double squares) =>
        (int)Math.Clamp(Math.Floor(place), 0, squares - 1);
}
