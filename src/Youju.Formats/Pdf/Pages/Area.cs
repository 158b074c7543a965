using Youju.Domain.Documents;

namespace Youju.Formats.Pdf.Pages;

/// <summary>A rectangle on an upright page, in points from its top left corner.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;
    public double Height => Bottom - Top;
    public double CentreX => (Left + Right) / 2;
    public double CentreY => (Top + Bottom) / 2;

    public static Area Union(Area a, Area b) =>
        new(
            Math.Min(a.Left, b.Left),
            Math.Min(a.Top, b.Top),
            Math.Max(a.Right, b.Right),
            Math.Max(a.Bottom, b.Bottom)
        );

    public bool ContainsPoint(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>How much of the lower of both heights the two share, from 0 to 1.</summary>
    public double ShareHeightWith(Area other)
    {
        var shared = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        var lower = Math.Min(Height, other.Height);
        return lower <= 0 ? 0 : Math.Max(0, shared / lower);
    }

    public Box ToBox() => new(RoundPoints(Left), RoundPoints(Top), RoundPoints(Width), RoundPoints(Height));

    private static decimal RoundPoints(double points) =>
        Math.Round((decimal)Math.Clamp(points, -1e6, 1e6), 1);
}
