using Youju.Domain.Reports.Passports;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Passports;

/// <summary>Writes a passport as the XML that a docx carries: <c>p</c>aragraphs, <c>t</c>ables, <c>r</c>ows, <c>c</c>ells, <c>f</c>igures.</summary>
internal static class PassportWriter
{
    public const string Namespace = "urn:youju:passport:1";

    public static void Write(Markup xml, Passport passport)
    {
        xml.Write(
            $"""<passport xmlns="{Namespace}" unit="{passport.Unit}" year="{passport.Year}" document="{passport.Document}" """
        );
        xml.Write($"""dossier="{passport.DossierSha256}" tool="{passport.Tool}">""");
        foreach (var pack in passport.Packs)
            xml.Write($"""<pack id="{pack.Id}" version="{pack.Version}" sha256="{pack.Sha256}"/>""");
        foreach (var block in passport.Wording.Blocks)
            WriteBlock(xml, block);
        xml.Raw("</passport>");
    }

    private static void WriteBlock(Markup xml, WordedBlock block)
    {
        if (block is WordedTable table)
        {
            xml.Raw("<t>");
            foreach (var row in table.Rows)
                WriteRow(xml, row);
            xml.Raw("</t>");
        }
        else if (block is WordedParagraph paragraph)
        {
            if (paragraph.Level is { } level)
                xml.Write($"""<p l="{level}">""");
            else
                xml.Raw("<p>");
            WritePassage(xml, paragraph.Passage);
            xml.Raw("</p>");
        }
    }

    private static void WriteRow(Markup xml, WordedRow row)
    {
        xml.Raw("<r>");
        foreach (var cell in row.Cells)
        {
            xml.Write($"""<c x="{cell.Column}">""");
            WritePassage(xml, cell.Passage);
            xml.Raw("</c>");
        }

        xml.Raw("</r>");
    }

    private static void WritePassage(Markup xml, Passage passage)
    {
        var position = 0;
        foreach (var figure in passage.Figures)
        {
            xml.Text(passage.Words.AsSpan(position, figure.Start - position));
            xml.Write($"""<f k="{figure.Key}">{passage.Words.AsSpan(figure.Start, figure.Length)}</f>""");
            position = figure.End;
        }

        xml.Text(passage.Words.AsSpan(position));
    }
}
