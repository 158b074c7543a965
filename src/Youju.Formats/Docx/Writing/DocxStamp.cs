namespace Youju.Formats.Docx.Writing;

/// <summary>What stands in the margin below every page, so that paper tells what it was printed from.</summary>
/// <param name="Words">For people to read out: 验真码 7f3a·91c2·0be4.</param>
/// <param name="Picture">The same for a camera, as an emf; it is square.</param>
public sealed record DocxStamp(string Words, byte[] Picture)
{
    /// <summary>How wide and high the picture is shown.</summary>
    internal const decimal Millimetres = 15;

    /// <summary>How far its upper edge lies above that of the paper: below the text of every layout, beside the page number.</summary>
    internal const decimal AboveEdge = 24;

    internal DocxPicture Drawing => new(Block: 0, "emf", Picture, Millimetres, Millimetres);
}
