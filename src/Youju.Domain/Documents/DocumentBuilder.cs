using System.Text;

namespace Youju.Domain.Documents;

/// <summary>Lays blocks one after another and keeps their offsets.</summary>
public sealed class DocumentBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private readonly List<Trace> traces = [];

    /// <summary>The offset at which the next block will start.</summary>
    public int Position => text.Length;

    public PageSetup? Layout { get; set; }

    public IReadOnlySet<int> RecognisedPages { get; set; } = new HashSet<int>();

    /// <summary>Appends a paragraph; <paramref name="shape"/> adds what the words do not tell.</summary>
    public Paragraph AddParagraph(string words, Place? place = null, Func<Paragraph, Paragraph>? shape = null)
    {
        var paragraph = new Paragraph(AppendText(words), place ?? Place.Unknown);
        paragraph = shape?.Invoke(paragraph) ?? paragraph;
        blocks.Add(paragraph);
        text.Append('\n');
        return paragraph;
    }

    /// <summary>Appends a table given as rows of cells; words inside a cell must hold neither tab nor line break.</summary>
    public Table AddTable(
        IEnumerable<IReadOnlyList<CellContent>> rows,
        Place? place = null,
        bool columnsKnown = true,
        Func<Table, Table>? shape = null
    )
    {
        var start = text.Length;
        var laid = rows.Select(AppendRow).ToList();
        var end = laid.Count == 0 ? start : laid[^1].Span.End;
        var table = new Table(TextSpan.FromBounds(start, end), place ?? Place.Unknown, laid)
        {
            ColumnsKnown = columnsKnown,
        };
        table = shape?.Invoke(table) ?? table;
        blocks.Add(table);
        return table;
    }

    public void AddTrace(Trace trace) => traces.Add(trace);

    public Document BuildDocument()
    {
        return new(text.ToString(), [.. blocks])
        {
            Traces = [.. traces],
            Layout = Layout,
            RecognisedPages = RecognisedPages,
        };
    }

    private TableRow AppendRow(IReadOnlyList<CellContent> contents)
    {
        var start = text.Length;
        var cells = new List<Cell>(contents.Count);
        foreach (var content in contents)
        {
            if (cells.Count > 0)
                text.Append('\t');
            cells.Add(
                new Cell(AppendText(content.Words), content.Column, content.Place ?? Place.Unknown)
                {
                    ColumnSpan = content.ColumnSpan,
                    RowSpan = content.RowSpan,
                    RawValue = content.RawValue,
                    Formula = content.Formula,
                    Alignment = content.Alignment,
                    IsTinted = content.IsTinted,
                    LeastMillimetres = content.LeastMillimetres,
                    Inlines = CreateFigureInlines(content, text.Length - content.Words.Length),
                }
            );
        }

        var span = TextSpan.FromBounds(start, text.Length);
        text.Append('\n');
        return new TableRow(span, cells);
    }

    private static IReadOnlyList<Inline> CreateFigureInlines(CellContent content, int start) =>
        content.FactKey is { } key
            ? [new FigureInline(new(start, content.Words.Length), key)]
            :
            [
                .. content.Figures.Select(figure =>
                    figure with
                    {
                        Span = new(start + figure.Span.Start, figure.Span.Length),
                    }
                ),
            ];

    private TextSpan AppendText(string words)
    {
        var start = text.Length;
        text.Append(words);
        return TextSpan.FromBounds(start, text.Length);
    }
}

/// <summary>What goes into one cell of <see cref="DocumentBuilder.AddTable"/>.</summary>
public sealed record CellContent(
    string Words,
    int Column,
    int ColumnSpan = 1,
    int RowSpan = 1,
    Place? Place = null,
    decimal? RawValue = null
)
{
    public CellFormula? Formula { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>Whether its ground is pale, as that of a label.</summary>
    public bool IsTinted { get; init; }

    /// <summary>How high it is at least; 0 for as high as its words.</summary>
    public decimal LeastMillimetres { get; init; }

    /// <summary>The fact that the whole cell prints.</summary>
    public string? FactKey { get; init; }

    /// <summary>Figures inside longer words, their spans counted from the cell's first character; unused
    /// where the whole cell is one.</summary>
    public IReadOnlyList<FigureInline> Figures { get; init; } = [];
}
