using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes paragraphs and tables; figures become content controls that carry their fact's key.</summary>
/// <param name="seal">The bookmark that stands at the beginning, or null.</param>
internal sealed class BlockWriter(Markup xml, Document document, string? seal)
{
    // The deepest stands for all below it.
    private static readonly string[] HeadingStyles =
    [
        "Title",
        "Heading1",
        "Heading2",
        "Heading3",
        "Heading4",
    ];

    private static readonly Dictionary<Alignment, string> WordAlignments = new()
    {
        [Alignment.Start] = "left",
        [Alignment.Centre] = "center",
        [Alignment.End] = "right",
    };

    private readonly TableWriter tables = new(
        xml,
        OfficialLayout.MeasureTextWidth(document.Layout ?? OfficialLayout.Page)
    );
    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
    private int bookmarks;

    public void WriteBlock(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case Table table:
                tables.WriteTable(table, WriteCell);
                break;
        }
    }

    /// <summary>Pictures beside each other on one line; a fixed height of the line would cut them off.</summary>
    public void WritePictures(Block block, IEnumerable<(DocxPicture Picture, int Number)> pictures)
    {
        xml.WriteRaw("""<w:p><w:pPr><w:keepNext /><w:spacing w:line="240" w:lineRule="auto" />""")
            .WriteRaw("""<w:ind w:firstLineChars="0" w:firstLine="0" /><w:jc w:val="center" /></w:pPr>""");
        foreach (var (picture, number) in pictures)
            PictureMarkup.WritePicture(
                xml,
                picture,
                number,
                document.Text.AsSpan(block.Span.Start, block.Span.Length)
            );
        xml.WriteRaw("</w:p>");
    }

    /// <summary>A paragraph as low as can be.</summary>
    public static void WriteTableSeparator(Markup xml) =>
        xml.WriteRaw("""<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact" /></w:pPr></w:p>""");

    /// <summary>The end of a page, in a paragraph as low as can be.</summary>
    public static void WritePageEnd(Markup xml) =>
        xml.WriteRaw("""<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact" /></w:pPr>""")
            .WriteRaw("""<w:r><w:br w:type="page" /></w:r></w:p>""");

    private void WriteParagraph(Paragraph paragraph)
    {
        xml.WriteRaw("<w:p>");
        WriteProperties(ChooseStyle(paragraph), paragraph.Format);
        WriteInlines(paragraph.Span, paragraph.Inlines, bold: false);
        xml.WriteRaw("</w:p>");
    }

    private void WriteProperties(string? style, ParagraphFormat? format)
    {
        if (style is null && !HasOwnShape(format))
            return;
        xml.WriteRaw("<w:pPr>");
        if (style is not null)
            xml.WriteMarkup($"""<w:pStyle w:val="{style}" />""");
        if (format is { LinesBefore: > 0 and var lines })
            xml.WriteMarkup(
                $"""<w:spacing w:beforeLines="{lines * 100}" w:before="{lines * OfficialLayout.LineTwips}" />"""
            );
        WriteIndents(format);
        if (format?.Alignment is { } side)
            xml.WriteMarkup($"""<w:jc w:val="{ToWordAlignment(side)}" />""");
        xml.WriteRaw("</w:pPr>");
    }

    private static bool HasOwnShape(ParagraphFormat? format) =>
        format is { Alignment: not null } or { HangingIndentCharacters: not null } or { LinesBefore: > 0 };

    // Both measures are written: the one in characters follows the font, the other serves programs that do not know it.
    private void WriteIndents(ParagraphFormat? format)
    {
        if (format?.HangingIndentCharacters is { } hanging)
        {
            var (left, first) = (hanging + OfficialLayout.FirstLineCharacters, hanging);
            xml.WriteMarkup(
                $"""<w:ind w:leftChars="{left * 100:0}" w:left="{left * OfficialLayout.CharacterTwips:0}" """
            );
            xml.WriteMarkup(
                $"""w:hangingChars="{first * 100:0}" w:hanging="{first * OfficialLayout.CharacterTwips:0}" />"""
            );
        }
        else if (format?.EndIndentCharacters is { } end)
        {
            xml.WriteMarkup(
                $"""<w:ind w:rightChars="{end * 100:0}" w:right="{end * OfficialLayout.CharacterTwips:0}" """
            );
            xml.WriteRaw("""w:firstLineChars="0" w:firstLine="0" />""");
        }
        else if (format?.Alignment is not (null or Alignment.Justified))
        {
            xml.WriteRaw("""<w:ind w:firstLineChars="0" w:firstLine="0" />""");
        }
    }

    private void WriteCell(Cell cell, RowLook look)
    {
        var side = look.IsHeader || cell.Alignment is null ? "center" : ToWordAlignment(cell.Alignment.Value);
        xml.WriteRaw("""<w:p><w:pPr><w:pStyle w:val="TableText" />""")
            .WriteRaw(look.StaysWithNext ? "<w:keepNext />" : "");
        xml.WriteMarkup($"""<w:jc w:val="{side}" /></w:pPr>""");
        WriteInlines(cell.Span, cell.Inlines, look.IsHeader);
        xml.WriteRaw("</w:p>");
    }

    private void WriteInlines(TextSpan span, IReadOnlyList<Inline> inlines, bool bold)
    {
        var position = span.Start;
        WriteSeal();
        for (var at = 0; at < inlines.Count; at++)
        {
            if (inlines[at] is not FigureInline figure)
                continue;
            xml.WriteRun(document.Text.AsSpan(position, figure.Span.Start - position), bold);
            WriteFigure(figure, bold);
            position = figure.Span.End;
        }

        xml.WriteRun(document.Text.AsSpan(position, span.End - position), bold);
    }

    // The control survives an edit, the bookmark survives a control that an editor strips. A control of plain text only (w:text) would
    // be narrower, but LibreOffice 7.4 writes its words three times over where digits and characters stand together.
    private void WriteFigure(FigureInline figure, bool bold)
    {
        var (key, id) = (figure.FactKey, ++bookmarks);
        StartBookmark(id, FigureBookmark.FormatName(key, NextOccurrence(key)));
        xml.WriteMarkup(
            $"""<w:sdt><w:sdtPr><w:alias w:val="{key}" /><w:tag w:val="{key}" /><w:id w:val="{id}" /></w:sdtPr><w:sdtContent>"""
        );
        xml.WriteRun(document.Text.AsSpan(figure.Span.Start, figure.Span.Length), bold);
        xml.WriteRaw("</w:sdtContent></w:sdt>");
        EndBookmark(id);
    }

    private void WriteSeal()
    {
        if (seal is null || bookmarks > 0)
            return;
        StartBookmark(++bookmarks, seal);
        EndBookmark(bookmarks);
    }

    private void StartBookmark(int id, string name) =>
        xml.WriteMarkup($"""<w:bookmarkStart w:id="{id}" w:name="{name}" />""");

    private void EndBookmark(int id) => xml.WriteMarkup($"""<w:bookmarkEnd w:id="{id}" />""");

    private int NextOccurrence(string key) => occurrences[key] = occurrences.GetValueOrDefault(key) + 1;

    private static string? ChooseStyle(Paragraph paragraph) =>
        paragraph.OutlineLevel is { } level ? HeadingStyles[Math.Min(level, HeadingStyles.Length - 1)]
        : paragraph.Format?.SizePoints < OfficialLayout.BodyPoints ? "TableText"
        : null;

    private static string ToWordAlignment(Alignment alignment) =>
        WordAlignments.GetValueOrDefault(alignment, "both");
}
