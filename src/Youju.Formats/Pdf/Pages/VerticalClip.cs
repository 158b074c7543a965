namespace Youju.Formats.Pdf.Pages;

/// <summary>The band of the page, in PDF space, outside which nothing is drawn.</summary>
internal readonly record struct VerticalClip(double Bottom, double Top)
{
    public static VerticalClip Open { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    public VerticalClip IntersectWith(VerticalClip other) =>
        new(Math.Max(Bottom, other.Bottom), Math.Min(Top, other.Top));

    public bool ShowsHeight(double y, double tolerance) => y >= Bottom - tolerance && y <= Top + tolerance;
}
