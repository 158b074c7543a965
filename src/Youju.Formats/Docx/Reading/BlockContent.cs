using System.Text;
using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Reading;

/// <summary>A block as it stands in the file, before it has its place in the document's text.</summary>
internal abstract class BlockContent;

/// <param name="pieces">Receives where the words come from, or null where nobody asks.</param>
internal sealed class ParagraphContent(int ordinal, ParagraphRegion region, List<ParagraphPiece>? pieces)
    : BlockContent
{
    private const int UsualLength = 64;

    // Few paragraphs have any.
    private List<InlineMark>? marks;
    private List<BlockContent>? boxes;

    public int Ordinal { get; } = ordinal;

    public ParagraphRegion Region { get; } = region;

    /// <summary>The automatic number, which stands in no run.</summary>
    public string Label { get; set; } = "";

    /// <summary>The words of the runs; everything below counts in them.</summary>
    public StringBuilder Words { get; } = new(UsualLength);

    public int? OutlineLevel { get; set; }

    public ParagraphFormat? Format { get; set; }

    public List<ParagraphPiece>? Pieces { get; } = pieces;

    public IReadOnlyList<InlineMark> Marks => marks ?? (IReadOnlyList<InlineMark>)[];

    /// <summary>Text boxes anchored in the paragraph.</summary>
    public IReadOnlyList<BlockContent> Boxes => boxes ?? (IReadOnlyList<BlockContent>)[];

    public void AddMark(InlineMark mark) => (marks ??= []).Add(mark);

    public void AddTextBoxes(IEnumerable<BlockContent> found) => (boxes ??= []).AddRange(found);
}

/// <summary>Characters that one child of one run gives.</summary>
internal readonly record struct ParagraphPiece(int Start, int Length, int Run, int Child);

/// <summary>Something that holds for a stretch of the words.</summary>
/// <param name="Name">Author, comment id or fact key.</param>
internal sealed record InlineMark(MarkKind Kind, string Name, int Start, int Length, string Content = "");

internal enum MarkKind
{
    Insertion,
    Deletion,
    HiddenText,
    CommentStart,
    CommentEnd,
    Figure,
    Bookmark,
}

internal sealed class TableContent : BlockContent
{
    public List<RowContent> Rows { get; } = [];
}

internal sealed class RowContent
{
    public int SkippedColumns { get; set; }

    public bool IsDeleted { get; set; }

    public bool IsHeader { get; set; }

    public List<CellBlocks> Cells { get; } = [];
}

internal sealed class CellBlocks
{
    public int ColumnSpan { get; set; } = 1;

    /// <summary>Whether the cell only continues the one above it.</summary>
    public bool IsCovered { get; set; }

    /// <summary>Whether the cell only continues the one to its left.</summary>
    public bool ContinuesLeft { get; set; }

    public List<BlockContent> Blocks { get; } = [];
}
