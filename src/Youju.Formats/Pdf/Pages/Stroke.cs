namespace Youju.Formats.Pdf.Pages;

/// <summary>A ruling line.</summary>
/// <param name="Position">Its distance from the top if it runs across, from the left if it runs down.</param>
internal readonly record struct Stroke(bool IsHorizontal, double Position, double From, double To)
{
    public double Length => To - From;
}
