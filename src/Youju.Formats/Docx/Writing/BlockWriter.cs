using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes paragraphs and tables; figures become content controls that carry their fact's key.</summary>
/// <param name="seal">The bookmark that stands at the beginning, or null.</param>
internal sealed class BlockWriter(Markup xml, Document document, string? seal)
{
    private readonly TableWriter tables = new(
        xml,
        OfficialLayout.TextWidth(document.Layout ?? OfficialLayout.Page)
    );
    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
    private int bookmarks;

    public void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case Table table:
                tables.Write(table, WriteCell);
                break;
        }
    }

    /// <summary>A paragraph as low as can be.</summary>
    public static void WriteGap(Markup xml) =>
        xml.Raw("""<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact" /></w:pPr></w:p>""");

    private void WriteParagraph(Paragraph paragraph)
    {
        xml.Raw("<w:p>");
        WriteProperties(StyleOf(paragraph), paragraph.Format?.Alignment);
        WriteWords(paragraph.Span, paragraph.Inlines, bold: false);
        xml.Raw("</w:p>");
    }

    private void WriteProperties(string? style, Alignment? alignment)
    {
        if (style is null && alignment is null)
            return;
        xml.Raw("<w:pPr>");
        if (style is not null)
            xml.Write($"""<w:pStyle w:val="{style}" />""");
        if (alignment is not (null or Alignment.Justified))
            xml.Raw("""<w:ind w:firstLineChars="0" w:firstLine="0" />""");
        if (alignment is { } side)
            xml.Write($"""<w:jc w:val="{Word(side)}" />""");
        xml.Raw("</w:pPr>");
    }

    private void WriteCell(Cell cell, bool header)
    {
        var side = header || cell.Alignment is null ? "center" : Word(cell.Alignment.Value);
        xml.Write($"""<w:p><w:pPr><w:pStyle w:val="TableText" /><w:jc w:val="{side}" /></w:pPr>""");
        WriteWords(cell.Span, cell.Inlines, header);
        xml.Raw("</w:p>");
    }

    private void WriteWords(TextSpan span, IReadOnlyList<Inline> inlines, bool bold)
    {
        var position = span.Start;
        WriteSeal();
        for (var at = 0; at < inlines.Count; at++)
        {
            if (inlines[at] is not FigureInline figure)
                continue;
            xml.Run(document.Text.AsSpan(position, figure.Span.Start - position), bold);
            WriteFigure(figure, bold);
            position = figure.Span.End;
        }

        xml.Run(document.Text.AsSpan(position, span.End - position), bold);
    }

    // The control survives an edit, the bookmark survives a control that an editor strips. A control of plain text only (w:text) would
    // be narrower, but LibreOffice 7.4 writes its words three times over where digits and characters stand together.
    private void WriteFigure(FigureInline figure, bool bold)
    {
        var (key, id) = (figure.FactKey, ++bookmarks);
        StartBookmark(id, FigureBookmark.NameOf(key, NextOccurrence(key)));
        xml.Write(
            $"""<w:sdt><w:sdtPr><w:alias w:val="{key}" /><w:tag w:val="{key}" /><w:id w:val="{id}" /></w:sdtPr><w:sdtContent>"""
        );
        xml.Run(document.Text.AsSpan(figure.Span.Start, figure.Span.Length), bold);
        xml.Raw("</w:sdtContent></w:sdt>");
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
        xml.Write($"""<w:bookmarkStart w:id="{id}" w:name="{name}" />""");

    private void EndBookmark(int id) => xml.Write($"""<w:bookmarkEnd w:id="{id}" />""");

    private int NextOccurrence(string key) => occurrences[key] = occurrences.GetValueOrDefault(key) + 1;

    private static string? StyleOf(Paragraph paragraph) =>
        paragraph.OutlineLevel switch
        {
            null => paragraph.Format?.SizePoints < OfficialLayout.BodyPoints ? "TableText" : null,
            0 => "Title",
            1 => "Heading1",
            2 => "Heading2",
            3 => "Heading3",
            _ => "Heading4",
        };

    private static string Word(Alignment alignment) =>
        alignment switch
        {
            Alignment.Start => "left",
            Alignment.Centre => "center",
            Alignment.End => "right",
            _ => "both",
        };
}
