namespace Youju.Domain.Documents;

/// <summary>Where a block stands in the original file; what a format does not know stays null.</summary>
/// <param name="Part">The package part, such as <c>word/document.xml</c>, or the sheet's name.</param>
/// <param name="Paragraph">The ordinal of the paragraph in its part, from 0, in the order of the file.</param>
/// <param name="Line">The line of a text file, from 1.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">The block's rectangle on its page.</param>
public sealed record Place(
    string? Part = null,
    int? Paragraph = null,
    int? Line = null,
    int? Page = null,
    Box? Box = null
)
{
    /// <summary>The address of a cell of a workbook, such as B12.</summary>
    public string? Cell { get; init; }

    public static Place Unknown { get; } = new();
}

/// <summary>A rectangle on a page in points (1/72 inch), measured from the top left corner.</summary>
public readonly record struct Box(decimal Left, decimal Top, decimal Width, decimal Height);
