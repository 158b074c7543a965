using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Numbering;
using Youju.Formats.Docx.Reading.Styles;

namespace Youju.Formats.Docx.Reading;

/// <summary>Reads the blocks of one part: the body, a header, the footnotes.</summary>
/// <param name="notesPieces">Whether somebody will ask where the words come from.</param>
internal sealed class StoryReader(
    WordCursor cursor,
    StyleSheet styles,
    NumberingDefinitions numbering,
    EmbeddedText embedded,
    bool notesPieces
)
{
    private const int WidestSpan = 1000;

    private readonly NumberingCounters counters = new();

    // Begun between paragraphs: editors put one around a whole paragraph there.
    private OwnBookmarks bookmarks = new();

    public StyleSheet Styles { get; } = styles;

    public FieldState Fields { get; } = new();

    /// <summary>Paper and margins of the first section met.</summary>
    public PageSetup? Layout { get; private set; }

    public IEnumerable<BlockContent> ReadStory(ParagraphRegion region) =>
        ReadBlocks(cursor.EnterElement(), region);

    public IEnumerable<BlockContent> ReadBlocks(
        WordCursor.Scope scope,
        ParagraphRegion region,
        CellBlocks? cell = null
    )
    {
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "p":
                    yield return new ParagraphReader(this, cursor, region).ReadParagraph();
                    break;
                case "tbl":
                    yield return ReadTable(region);
                    break;
                case "sdt":
                    foreach (var block in ReadControl(region, cell))
                        yield return block;
                    break;
                case "altChunk":
                    foreach (
                        var block in embedded.ReadBlocks(cursor.ReadAttribute("id"), cursor.Paragraph, region)
                    )
                        yield return block;
                    break;
                case "tcPr":
                    ReadCellProperties(cell ?? new());
                    break;
                default:
                    ReadBetweenBlocks();
                    break;
            }
        }
    }

    private void ReadBetweenBlocks()
    {
        switch (cursor.Name)
        {
            case "bookmarkStart":
                bookmarks.StartBookmark(cursor.ReadAttribute("id"), cursor.ReadAttribute("name"), offset: 0);
                break;
            case "bookmarkEnd":
                bookmarks.DropBookmark(cursor.ReadAttribute("id"));
                break;
            case "sectPr":
                RecordPageLayout(SectionLayout.ReadPageLayout(cursor));
                break;
            // The lines that part notes from the text stand among the notes.
            case "footnote" or "endnote" when cursor.ReadAttribute("type") is not (null or "normal"):
                cursor.SkipElement();
                break;
        }
    }

    public List<ParagraphPiece>? CreatePieceList() => notesPieces ? [] : null;

    /// <summary>The bookmarks that the next paragraph begins with.</summary>
    public OwnBookmarks ReleaseBookmarks()
    {
        var taken = bookmarks;
        bookmarks = new();
        return taken;
    }

    public void RecordPageLayout(PageSetup? layout) => Layout ??= layout;

    /// <summary>Gives a paragraph its automatic number.</summary>
    /// <returns>The paragraph's shape with all it inherits.</returns>
    public ParagraphShape NumberParagraph(ParagraphContent paragraph, ParagraphShape own, ResolvedStyle style)
    {
        var full = own.InheritFrom(style.Paragraph);
        if (
            full.Numbering is not { } id
            || id == ParagraphShape.NoNumbering
            || numbering.FindList(id) is not { } list
        )
            return full;
        var level = full.NumberingDepth
            ?? Math.Max(0, list.Levels.Select(level => level.Style).ToList().IndexOf(own.Style ?? ""));
        level = Math.Clamp(level, 0, NumberingDefinitions.LevelCount - 1);
        paragraph.Label = counters.CountNextLabel(list, level);
        cursor.SpendText(paragraph.Label.Length);
        return own.InheritFrom(list.Levels[level].Shape).InheritFrom(style.Paragraph);
    }

    // Only what a key names has to be read whole before it is handed on.
    private IEnumerable<BlockContent> ReadControl(ParagraphRegion region, CellBlocks? cell)
    {
        var key = default(string);
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "sdtPr")
                key = ControlKey.ReadFigureKey(cursor);
            if (cursor.Name != "sdtContent")
                continue;
            var blocks = ReadBlocks(cursor.EnterElement(), region, cell);
            foreach (var block in key is null ? blocks : ControlledText.MarkOnlyParagraph([.. blocks], key))
                yield return block;
        }
    }

    private TableContent ReadTable(ParagraphRegion region)
    {
        var table = new TableContent();
        bookmarks = new();
        ReadTableRows(table, cursor.EnterElement(), region);
        table.Rows.RemoveAll(row => row.IsDeleted);
        return table;
    }

    private void ReadTableRows(TableContent table, WordCursor.Scope scope, ParagraphRegion region)
    {
        var (key, first) = (default(string), table.Rows.Count);
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "tr":
                    table.Rows.Add(ReadTableRow(region));
                    break;
                case "sdt":
                    ReadTableRows(table, cursor.EnterElement(), region);
                    break;
                case "sdtPr":
                    key = ControlKey.ReadFigureKey(cursor);
                    break;
                case "tblPr" or "tblGrid":
                    cursor.SkipElement();
                    break;
            }
        }

        MarkControlled(table.Rows.Skip(first).SelectMany(row => row.Cells), key);
    }

    private static void MarkControlled(IEnumerable<CellBlocks> cells, string? key)
    {
        if (key is not null)
            ControlledText.MarkOnlyParagraph([.. cells.SelectMany(cell => cell.Blocks)], key);
    }

    private RowContent ReadTableRow(ParagraphRegion region)
    {
        var row = new RowContent();
        ReadRowCells(row, cursor.EnterElement(), region);
        return row;
    }

    private void ReadRowCells(RowContent row, WordCursor.Scope scope, ParagraphRegion region)
    {
        var (key, first) = (default(string), row.Cells.Count);
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "trPr":
                    ReadRowProperties(row);
                    break;
                case "tc":
                    ReadTableCell(row, region);
                    break;
                case "sdt":
                    ReadRowCells(row, cursor.EnterElement(), region);
                    break;
                case "sdtPr":
                    key = ControlKey.ReadFigureKey(cursor);
                    break;
                case "tblPrEx":
                    cursor.SkipElement();
                    break;
            }
        }

        MarkControlled(row.Cells.Skip(first), key);
    }

    private void ReadRowProperties(RowContent row)
    {
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "gridBefore")
                row.SkippedColumns = Math.Clamp(cursor.ReadNumber("val", 0), 0, WidestSpan);
            else if (cursor.Name == "del")
                row.IsDeleted = true;
            else if (cursor.Name == "tblHeader")
                row.IsHeader = cursor.IsOn;
            else if (cursor.Name == "trPrChange")
                cursor.SkipElement();
        }
    }

    private void ReadTableCell(RowContent row, ParagraphRegion region)
    {
        var cell = new CellBlocks();
        cell.Blocks.AddRange(ReadBlocks(cursor.EnterElement(), region, cell));
        cursor.SpendBlock(0);
        if (cell.ContinuesLeft && row.Cells.Count > 0)
            row.Cells[^1].ColumnSpan += cell.ColumnSpan;
        else
            row.Cells.Add(cell);
    }

    private void ReadCellProperties(CellBlocks cell)
    {
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "gridSpan":
                    cell.ColumnSpan = Math.Clamp(cursor.ReadNumber("val", 1), 1, WidestSpan);
                    break;
                case "vMerge":
                    cell.IsCovered = cursor.Value != "restart";
                    break;
                case "hMerge":
                    cell.ContinuesLeft = cursor.Value != "restart";
                    break;
                case "tcPrChange":
                    cursor.SkipElement();
                    break;
            }
        }
    }
}
