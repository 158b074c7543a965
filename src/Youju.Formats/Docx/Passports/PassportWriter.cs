using System.Globalization;
using System.Xml;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Writing;

namespace Youju.Formats.Docx.Passports;

/// <summary>Writes a passport as the XML that a docx carries: <c>p</c>aragraphs, <c>t</c>ables, <c>r</c>ows, <c>c</c>ells, <c>f</c>igures.</summary>
internal static class PassportWriter
{
    public const string Namespace = "urn:youju:passport:1";

    public static void Write(XmlWriter xml, Passport passport)
    {
        xml.WriteStartElement("passport", Namespace);
        xml.WriteAttributeString("unit", passport.Unit);
        xml.WriteAttributeString("year", passport.Year.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("document", passport.Document);
        xml.WriteAttributeString("dossier", passport.DossierSha256);
        xml.WriteAttributeString("tool", passport.Tool);
        foreach (var pack in passport.Packs)
        {
            xml.WriteStartElement("pack", Namespace);
            xml.WriteAttributeString("id", pack.Id);
            xml.WriteAttributeString("version", pack.Version);
            xml.WriteAttributeString("sha256", pack.Sha256);
            xml.WriteEndElement();
        }

        foreach (var block in passport.Wording.Blocks) WriteBlock(xml, block);
        xml.WriteEndElement();
    }

    private static void WriteBlock(XmlWriter xml, WordedBlock block)
    {
        xml.WriteStartElement(block is WordedTable ? "t" : "p", Namespace);
        if (block is WordedTable table)
        {
            foreach (var row in table.Rows) WriteRow(xml, row);
        }
        else if (block is WordedParagraph paragraph)
        {
            if (paragraph.Level is { } level) xml.WriteAttributeString("l", level.ToString(CultureInfo.InvariantCulture));
            WritePassage(xml, paragraph.Passage);
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, WordedRow row)
    {
        xml.WriteStartElement("r", Namespace);
        foreach (var cell in row.Cells)
        {
            xml.WriteStartElement("c", Namespace);
            xml.WriteAttributeString("x", cell.Column.ToString(CultureInfo.InvariantCulture));
            WritePassage(xml, cell.Passage);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WritePassage(XmlWriter xml, Passage passage)
    {
        var position = 0;
        foreach (var figure in passage.Figures)
        {
            xml.WriteString(WordXml.Printable(passage.Words.AsSpan(position, figure.Start - position)));
            xml.WriteStartElement("f", Namespace);
            xml.WriteAttributeString("k", figure.Key);
            xml.WriteString(WordXml.Printable(passage.Words.AsSpan(figure.Start, figure.Length)));
            xml.WriteEndElement();
            position = figure.End;
        }

        xml.WriteString(WordXml.Printable(passage.Words.AsSpan(position)));
    }
}
