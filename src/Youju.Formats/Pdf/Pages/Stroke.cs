namespace Youju.Formats.Pdf.Pages;

/// <summary>A ruling line.</summary>
/// <param name="Position">Its distance from the top if it runs across, from the left if it runs down.</param>
internal readonly record struct Stroke(bool IsHorizontal, double Position, double From, double To)
{
    private const double Thin = 3;
    private const double ShortestLine = 4;

    public double Length => To - From;

    /// <summary>The line that a bar shows; null where it is too thick or too short for one.</summary>
    public static Stroke? FromBar(Area bar)
    {
        if (!double.IsFinite(bar.Width + bar.Height))
            return null;
        if (bar.Height <= Thin && bar.Width >= ShortestLine && bar.Width > bar.Height)
            return new(true, bar.CentreY, bar.Left, bar.Right);
        return bar.Width <= Thin && bar.Height >= ShortestLine
            ? new(false, bar.CentreX, bar.Top, bar.Bottom)
            : null;
    }
}
