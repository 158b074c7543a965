using System.Xml;
using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes paragraphs and tables; figures become content controls that carry their fact's key.</summary>
/// <param name="seal">The bookmark that stands at the beginning, or null.</param>
internal sealed class BlockWriter(XmlWriter xml, Document document, string? seal)
{
    private readonly TableWriter tables = new(xml, OfficialLayout.TextWidth(document.Layout ?? OfficialLayout.Page));
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
    public static void WriteGap(XmlWriter xml)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Start("spacing");
        xml.Attribute("line", 20);
        xml.Attribute("lineRule", "exact");
        xml.End();
        xml.End();
        xml.End();
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
        WriteSeal();
        foreach (var figure in inlines.OfType<FigureInline>())
        {
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
        var id = StartBookmark(FigureBookmark.NameOf(figure.FactKey, NextOccurrence(figure.FactKey)));
        xml.Start("sdt");
        xml.Start("sdtPr");
        xml.Value("alias", figure.FactKey);
        xml.Value("tag", figure.FactKey);
        xml.Value("id", id);
        xml.End();
        xml.Start("sdtContent");
        xml.Run(document.Text.AsSpan(figure.Span.Start, figure.Span.Length), bold);
        xml.End();
        xml.End();
        EndBookmark(id);
    }

    private void WriteSeal()
    {
        if (seal is not null && bookmarks == 0) EndBookmark(StartBookmark(seal));
    }

    private int StartBookmark(string name)
    {
        var id = ++bookmarks;
        xml.Start("bookmarkStart");
        xml.Attribute("id", id);
        xml.Attribute("name", name);
        xml.End();
        return id;
    }

    private void EndBookmark(int id)
    {
        xml.Start("bookmarkEnd");
        xml.Attribute("id", id);
        xml.End();
    }

    private int NextOccurrence(string key) => occurrences[key] = occurrences.GetValueOrDefault(key) + 1;

    private static string? StyleOf(Paragraph paragraph) => paragraph.OutlineLevel switch
    {
        null => paragraph.Format?.SizePoints < OfficialLayout.BodyPoints ? "TableText" : null,
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
