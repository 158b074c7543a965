using System.Xml;
using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes paragraphs and tables; figures become content controls that carry their fact's key.</summary>
internal sealed class BlockWriter(XmlWriter xml, Document document)
{
    private readonly TableWriter tables = new(xml);
    private int figures;

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

    private void WriteParagraph(Paragraph paragraph)
    {
        xml.Start("p");
        WriteProperties(paragraph);
        WriteWords(paragraph.Span, paragraph.Inlines, bold: false);
        xml.End();
    }

    private void WriteProperties(Paragraph paragraph)
    {
        var style = StyleOf(paragraph);
        if (style is null && paragraph.Format?.Alignment is null) return;
        xml.Start("pPr");
        if (style is not null) xml.Value("pStyle", style);
        if (paragraph.Format?.Alignment is { } alignment)
        {
            if (alignment != Alignment.Justified)
            {
                xml.Start("ind");
                xml.Attribute("firstLineChars", 0);
                xml.Attribute("firstLine", 0);
                xml.End();
            }

            xml.Value("jc", Word(alignment));
        }

        xml.End();
    }

    private void WriteCell(Cell cell, bool header)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", "TableText");
        xml.Value("jc", header || cell.Alignment is null ? "center" : Word(cell.Alignment.Value));
        xml.End();
        WriteWords(cell.Span, cell.Inlines, header);
        xml.End();
    }

    private void WriteWords(TextSpan span, IReadOnlyList<Inline> inlines, bool bold)
    {
        var position = span.Start;
        foreach (var figure in inlines.OfType<FigureInline>())
        {
            xml.Run(document.Text.AsSpan(position, figure.Span.Start - position), bold);
            WriteFigure(figure, bold);
            position = figure.Span.End;
        }

        xml.Run(document.Text.AsSpan(position, span.End - position), bold);
    }

    // The control survives an edit, the bookmark survives a control that an editor strips.
    private void WriteFigure(FigureInline figure, bool bold)
    {
        var id = ++figures;
        xml.Start("bookmarkStart");
        xml.Attribute("id", id);
        xml.Attribute("name", $"youju_{id}");
        xml.End();
        xml.Start("sdt");
        xml.Start("sdtPr");
        xml.Value("alias", figure.FactKey);
        xml.Value("tag", figure.FactKey);
        xml.Value("id", id);
        xml.Empty("text");
        xml.End();
        xml.Start("sdtContent");
        xml.Run(document.Text.AsSpan(figure.Span.Start, figure.Span.Length), bold);
        xml.End();
        xml.End();
        xml.Start("bookmarkEnd");
        xml.Attribute("id", id);
        xml.End();
    }

    private static string? StyleOf(Paragraph paragraph) => paragraph.OutlineLevel switch
    {
        null => null,
        0 => "Title",
        { } level => $"Heading{Math.Min(level, 4)}",
    };

    private static string Word(Alignment alignment) => alignment switch
    {
        Alignment.Start => "left",
        Alignment.Centre => "center",
        Alignment.End => "right",
        _ => "both",
    };
}
