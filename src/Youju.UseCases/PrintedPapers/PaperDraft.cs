using Youju.Domain.Documents;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Photos;
using Youju.Tourism.Drawing;

namespace Youju.UseCases.PrintedPapers;

/// <summary>A paper of the trade while it is written: words, tables, and pictures from which all traces were taken.</summary>
internal sealed class PaperDraft
{
    private const decimal MillimetresPerUnit = 25.4m / 96;
    private const int SmallPoints = 10;

    private readonly DocumentBuilder builder = new();
    private readonly List<DocxPicture> pictures = [];
    private readonly HashSet<int> pages = [];
    private readonly decimal textWidth;
    private int blocks;
    private bool endsInTable;

    /// <param name="isWide">Whether the sheet lies on its long side.</param>
    public PaperDraft(bool isWide = false)
    {
        builder.Layout = isWide ? new(297, 210, 25, 20, 20, 20) : new(210, 297, 25, 22, 24, 22);
        textWidth = builder.Layout.Width - builder.Layout.Left - builder.Layout.Right;
    }

    public string Title { get; private set; } = "";

    /// <param name="level">0 for the title, chapters from 1.</param>
    public PaperDraft AddHeading(string words, int level)
    {
        if (level == 0)
            Title = words;
        return AddParagraph(words, paragraph => paragraph with { OutlineLevel = level });
    }

    /// <summary>What comes next begins a page.</summary>
    public PaperDraft BeginPage()
    {
        endsInTable = false;
        pages.Add(blocks);
        return this;
    }

    public PaperDraft AddText(string words) => AddParagraph(words, paragraph => paragraph);

    /// <summary>Small words under a table or a picture.</summary>
    public PaperDraft AddNote(string words, Alignment alignment = Alignment.Start) =>
        AddParagraph(words, paragraph =>
            paragraph with
            {
                Format = new(null, SmallPoints, alignment, 0, null, null),
            }
        );

    /// <param name="shares">The columns' shares of the width.</param>
    public PaperDraft AddTable(
        IReadOnlyList<string> heads,
        IEnumerable<IReadOnlyList<string>> rows,
        params decimal[] shares
    ) => AddTable(new PrintedTable(heads, [.. rows]) { Shares = shares });

    public PaperDraft AddTable(PrintedTable table)
    {
        BeginTable();
        builder.AddTable(table.ListCells(), shape: laid =>
            laid with
            {
                HeaderRows = 1,
                ColumnShares = table.Shares,
            }
        );
        return this;
    }

    /// <summary>A form of labels and what stands beside them; a row of one pair goes over the whole width.</summary>
    /// <param name="roomMillimetres">How high rows over the whole width are at least, where there is nothing in them yet.</param>
    public PaperDraft AddForm(
        IEnumerable<IReadOnlyList<(string Label, string Words)>> rows,
        decimal roomMillimetres = PrintedTable.RowMillimetres
    )
    {
        BeginTable();
        builder.AddTable(
            rows.Select(row =>
                row is [var only]
                    ? (IReadOnlyList<CellContent>)
                        [
                            PrintedTable.CreateLabel(only.Label, 0),
                            new(PrintedTable.Flatten(only.Words), 1, 3)
                            {
                                Alignment = Alignment.Start,
                                LeastMillimetres =
                                    only.Words.Length == 0 ? roomMillimetres : PrintedTable.RowMillimetres,
                            },
                        ]
                    :
                    [
                        PrintedTable.CreateLabel(row[0].Label, 0),
                        new(PrintedTable.Flatten(row[0].Words), 1),
                        PrintedTable.CreateLabel(row[1].Label, 2),
                        new(PrintedTable.Flatten(row[1].Words), 3),
                    ]
            ),
            shape: table => table with { ColumnShares = [1.2m, 2, 1.2m, 2] }
        );
        return this;
    }

    /// <summary>A drawing as Word shows it, as wide as the text.</summary>
    public PaperDraft AddDrawing(Sketch sketch, decimal share = 1)
    {
        LeaveTable();
        var width = Math.Min(textWidth * share, (decimal)sketch.Width * MillimetresPerUnit);
        var height = width * (decimal)(sketch.Height / sketch.Width);
        return AddPicture(new(blocks, "emf", EmfPrint.WriteSketch(sketch), width, height), sketch.Title);
    }

    /// <summary>A photo without its traces, upright; one that cannot be shown or cleaned is told of.</summary>
    public PaperDraft AddPhoto(string name, byte[] content, decimal mostMillimetres)
    {
        LeaveTable();
        var turned = PhotoFile.ReadNote(content).Orientation;
        if (
            PhotoFile.MeasurePicture(content) is not ({ } across and > 0, { } down and > 0)
            || PhotoCleaning.RemoveTraces(content) is not { } clean
        )
            return AddNote($"照片“{name}”不是 jpg、png，文档里放不下，另附。");
        var scale = mostMillimetres / Math.Max(across, down);
        var kind = content is [0x89, ..] ? "png" : "jpeg";
        return AddPicture(
            new(blocks, kind, clean, across * scale, down * scale) { Turn = FindTurn(turned) },
            name
        );
    }

    /// <summary>The paper as docx.</summary>
    /// <param name="creator">The unit.</param>
    public byte[] WriteDocx(string creator, DateOnly? day)
    {
        using var output = new MemoryStream();
        DocxWriter.WriteIllustrated(
            builder.BuildDocument(),
            pictures,
            output,
            new(Title, creator, day),
            pages
        );
        return output.ToArray();
    }

    private static int FindTurn(int orientation) =>
        orientation switch
        {
            3 or 4 => 180,
            5 or 6 => 90,
            7 or 8 => 270,
            _ => 0,
        };

    private PaperDraft AddPicture(DocxPicture picture, string words)
    {
        pictures.Add(picture);
        return AddParagraph(words, paragraph => paragraph);
    }

    private PaperDraft AddParagraph(string words, Func<Paragraph, Paragraph> shape)
    {
        LeaveTable();
        blocks++;
        builder.AddParagraph(words, shape: shape);
        return this;
    }

    private void BeginTable()
    {
        LeaveTable();
        blocks++;
        endsInTable = true;
    }

    // What stands under a table stands a little away from it.
    private void LeaveTable()
    {
        if (!endsInTable)
            return;
        endsInTable = false;
        AddNote("");
    }
}
