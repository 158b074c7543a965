namespace Youju.Formats.Docx.Writing;

/// <summary>A picture that stands on a line of its own in a document.</summary>
/// <param name="Block">The place of its paragraph among the blocks of the document; the words of that paragraph tell those
/// who cannot see it what it shows, and are not printed.</param>
/// <param name="Kind">Its ending: jpeg, png or emf.</param>
/// <param name="Content">Printed as it is: what must not be published was taken out before.</param>
/// <param name="WidthMillimetres">How wide it is shown, before it is turned.</param>
/// <param name="HeightMillimetres">How high it is shown, before it is turned.</param>
public sealed record DocxPicture(
    int Block,
    string Kind,
    byte[] Content,
    decimal WidthMillimetres,
    decimal HeightMillimetres
)
{
    /// <summary>By how much it is turned to the right: 0, 90, 180 or 270 degrees.</summary>
    public int Turn { get; init; }
}
