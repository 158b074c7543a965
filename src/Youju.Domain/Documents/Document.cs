namespace Youju.Domain.Documents;

/// <summary>A report as one plain text, with the blocks that give it shape.</summary>
/// <remarks>
/// Readers fill it, the composer fills it, rules read it, writers print it. Every offset in the system counts in <see cref="Text"/>.
/// Paragraphs end with a line break; cells of a row are parted by tabs and rows by line breaks. For a text file it is the file's own text.
/// </remarks>
public sealed class Document(string text, IReadOnlyList<Block> blocks)
{
    private IReadOnlyList<FigureInline>? namedFigures;

    public string Text { get; } = text;

    /// <summary>The blocks in reading order; they do not overlap.</summary>
    public IReadOnlyList<Block> Blocks { get; } = blocks;

    /// <summary>What the file carries beside its words: comments, tracked changes, hidden text, properties.</summary>
    public IReadOnlyList<Trace> Traces { get; init; } = [];

    /// <summary>The pages whose words were recognised from pictures, so that any letter may be wrong and a
    /// finding needs a second look.</summary>
    public IReadOnlySet<int> RecognisedPages { get; init; } = new HashSet<int>();

    /// <summary>Paper and margins, where the format has them.</summary>
    public PageSetup? Layout { get; init; }

    /// <summary>The figures that name a fact, in the order of the text.</summary>
    public IReadOnlyList<FigureInline> NamedFigures =>
        namedFigures ??= [
            .. Blocks
                .SelectMany(block =>
                    block switch
                    {
                        Paragraph paragraph => paragraph.Inlines,
                        Table table => table
                            .Rows.SelectMany(row => row.Cells)
                            .SelectMany(cell => cell.Inlines),
                        _ => [],
                    }
                )
                .OfType<FigureInline>()
                .OrderBy(figure => figure.Span),
        ];

    public string SliceText(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The block that holds the offset, or null in the white space between blocks.</summary>
    public Block? FindBlockAt(int offset)
    {
        int low = 0,
            high = Blocks.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Blocks[middle].Span;
            if (offset < span.Start)
                high = middle - 1;
            else if (offset > span.End)
                low = middle + 1;
            else
                return Blocks[middle];
        }

        return null;
    }

    /// <summary>Whether the offset stands on a recognised page; one whose page is not known may.</summary>
    public bool IsRecognisedAt(int offset) =>
        RecognisedPages.Count > 0
        && (FindPlaceAt(offset).Page is not { } page || RecognisedPages.Contains(page));

    /// <summary>Where the offset stands in the original: its cell's place where it lies in a table, else its block's.</summary>
    public Place FindPlaceAt(int offset) =>
        FindBlockAt(offset) switch
        {
            Table table => table.FindCellAt(offset) is { } cell && cell.Place != Place.Unknown
                ? cell.Place
                : table.Place,
            { } block => block.Place,
            null => Place.Unknown,
        };
}

public enum TraceKind
{
    Comment,
    Insertion,
    Deletion,
    HiddenText,
    Property,

    /// <summary>A named stretch of the text that our own writer marked; those of other programs are not kept.</summary>
    Bookmark,

    /// <summary>A page that could not be read; its number is the name.</summary>
    UnreadPage,
}

/// <summary>Something in the file that a reader of the printed page does not see.</summary>
/// <param name="Name">The property's name or the author of the mark.</param>
/// <param name="Content">The words concerned.</param>
/// <param name="Span">The place in the text, where there is one.</param>
public sealed record Trace(TraceKind Kind, string Name, string Content, TextSpan? Span = null);

/// <summary>Paper and margins of the first section, in millimetres.</summary>
public sealed record PageSetup(
    decimal Width,
    decimal Height,
    decimal Top,
    decimal Bottom,
    decimal Left,
    decimal Right
);
