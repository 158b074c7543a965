using Youju.Domain.Documents;
using Youju.Formats.Docx.Reading.Numbering;
using Youju.Formats.Docx.Reading.Styles;

namespace Youju.Formats.Docx.Reading;

/// <summary>Reads the blocks of one part: the body, a header, the footnotes.</summary>
/// <param name="notesPieces">Whether somebody will ask where the words come from.</param>
internal sealed class StoryReader(
    WordCursor cursor,
    StyleSheet styles,
    NumberingDefinitions numbering,
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
    public PageLayout? Layout { get; private set; }

    public IEnumerable<BlockContent> Read(Region region) => Blocks(cursor.Enter(), region);

    public IEnumerable<BlockContent> Blocks(WordCursor.Scope scope, Region region, CellBlocks? cell = null)
    {
        while (cursor.Next(scope))
        {
            switch (cursor.Name)
            {
                case "p":
                    yield return new ParagraphReader(this, cursor, region).Read();
                    break;
                case "tbl":
                    yield return ReadTable(region);
                    break;
                case "sdt":
                    foreach (var block in ReadControl(region, cell))
                        yield return block;
                    break;
                case "bookmarkStart":
                    bookmarks.Start(cursor.Attribute("id"), cursor.Attribute("name"), offset: 0);
                    break;
                case "bookmarkEnd":
                    bookmarks.Drop(cursor.Attribute("id"));
                    break;
                case "tcPr":
                    ReadCellProperties(cell ?? new());
                    break;
                case "sectPr":
                    Section(SectionLayout.Read(cursor));
                    break;
                case "footnote" or "endnote" when cursor.Attribute("type") is not (null or "normal"):
                    cursor.Skip();
                    break;
            }
        }
    }

    public List<Piece>? Pieces() => notesPieces ? [] : null;

    /// <summary>The bookmarks that the next paragraph begins with.</summary>
    public OwnBookmarks TakeBookmarks()
    {
        var taken = bookmarks;
        bookmarks = new();
        return taken;
    }

    public void Section(PageLayout? layout) => Layout ??= layout;

    /// <summary>Gives a paragraph its automatic number.</summary>
    /// <returns>The paragraph's shape with all it inherits.</returns>
    public ParagraphShape Number(ParagraphContent paragraph, ParagraphShape own, ResolvedStyle style)
    {
        var full = own.Over(style.Paragraph);
        if (
            full.Numbering is not { } id
            || id == ParagraphShape.NoNumbering
            || numbering.Find(id) is not { } list
        )
            return full;
        var level = full.NumberingLevel
            ?? Math.Max(0, list.Levels.Select(level => level.Style).ToList().IndexOf(own.Style ?? ""));
        level = Math.Clamp(level, 0, NumberingDefinitions.LevelCount - 1);
        paragraph.Label = counters.Next(list, level);
        cursor.SpendText(paragraph.Label.Length);
        return own.Over(list.Levels[level].Shape).Over(style.Paragraph);
    }

    // Only what a key names has to be read whole before it is handed on.
    private IEnumerable<BlockContent> ReadControl(Region region, CellBlocks? cell)
    {
        var key = default(string);
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            if (cursor.Name == "sdtPr")
                key = ControlKey.Read(cursor);
            if (cursor.Name != "sdtContent")
                continue;
            var blocks = Blocks(cursor.Enter(), region, cell);
            foreach (var block in key is null ? blocks : ControlledWords.Mark([.. blocks], key))
                yield return block;
        }
    }

    private TableContent ReadTable(Region region)
    {
        var table = new TableContent();
        bookmarks = new();
        ReadRows(table, cursor.Enter(), region);
        table.Rows.RemoveAll(row => row.IsDeleted);
        return table;
    }

    private void ReadRows(TableContent table, WordCursor.Scope scope, Region region)
    {
        var (key, first) = (default(string), table.Rows.Count);
        while (cursor.Next(scope))
        {
            switch (cursor.Name)
            {
                case "tr":
                    table.Rows.Add(ReadRow(region));
                    break;
                case "sdt":
                    ReadRows(table, cursor.Enter(), region);
                    break;
                case "sdtPr":
                    key = ControlKey.Read(cursor);
                    break;
                case "tblPr" or "tblGrid":
                    cursor.Skip();
                    break;
            }
        }

        if (key is not null)
            ControlledWords.Mark(
                [.. table.Rows.Skip(first).SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)],
                key
            );
    }

    private RowContent ReadRow(Region region)
    {
        var row = new RowContent();
        ReadCells(row, cursor.Enter(), region);
        return row;
    }

    private void ReadCells(RowContent row, WordCursor.Scope scope, Region region)
    {
        var (key, first) = (default(string), row.Cells.Count);
        while (cursor.Next(scope))
        {
            switch (cursor.Name)
            {
                case "trPr":
                    ReadRowProperties(row);
                    break;
                case "tc":
                    AddCell(row, region);
                    break;
                case "sdt":
                    ReadCells(row, cursor.Enter(), region);
                    break;
                case "sdtPr":
                    key = ControlKey.Read(cursor);
                    break;
                case "tblPrEx":
                    cursor.Skip();
                    break;
            }
        }

        if (key is not null)
            ControlledWords.Mark([.. row.Cells.Skip(first).SelectMany(cell => cell.Blocks)], key);
    }

    private void ReadRowProperties(RowContent row)
    {
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            if (cursor.Name == "gridBefore")
                row.SkippedColumns = Math.Clamp(cursor.Number("val") ?? 0, 0, WidestSpan);
            else if (cursor.Name == "del")
                row.IsDeleted = true;
            else if (cursor.Name == "tblHeader")
                row.IsHeader = cursor.IsOn;
            else if (cursor.Name == "trPrChange")
                cursor.Skip();
        }
    }

    private void AddCell(RowContent row, Region region)
    {
        var cell = new CellBlocks();
        cell.Blocks.AddRange(Blocks(cursor.Enter(), region, cell));
        cursor.SpendBlock(0);
        if (cell.ContinuesLeft && row.Cells.Count > 0)
            row.Cells[^1].ColumnSpan += cell.ColumnSpan;
        else
            row.Cells.Add(cell);
    }

    private void ReadCellProperties(CellBlocks cell)
    {
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            switch (cursor.Name)
            {
                case "gridSpan":
                    cell.ColumnSpan = Math.Clamp(cursor.Number("val") ?? 1, 1, WidestSpan);
                    break;
                case "vMerge":
                    cell.IsCovered = cursor.Value != "restart";
                    break;
                case "hMerge":
                    cell.ContinuesLeft = cursor.Value != "restart";
                    break;
                case "tcPrChange":
                    cursor.Skip();
                    break;
            }
        }
    }
}
