using Youju.Domain.Reports.Passports;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Passports;

/// <summary>
/// Writes a passport as the XML that a docx carries: <c>p</c>aragraphs, <c>t</c>ables, <c>r</c>ows,
/// <c>c</c>ells, <c>f</c>igures.
/// </summary>
internal static class PassportWriter
{
    public const string Namespace = "urn:youju:passport:1";

    public static void WritePassport(Markup xml, Passport passport)
    {
        xml.WriteMarkup(
            $"""<passport xmlns="{Namespace}" unit="{passport.Unit}" year="{passport.Year}" document="{passport.Document}" """
        );
        xml.WriteMarkup($"""dossier="{passport.DossierSha256}" tool="{passport.Tool}">""");
        foreach (var pack in passport.Packs)
            xml.WriteMarkup($"""<pack id="{pack.Id}" version="{pack.Version}" sha256="{pack.Sha256}"/>""");
        foreach (var block in passport.Wording.Blocks)
            WriteBlock(xml, block);
        xml.WriteRaw("</passport>");
    }

    private static void WriteBlock(Markup xml, WordedBlock block)
    {
        if (block is WordedTable table)
        {
            xml.WriteRaw("<t>");
            foreach (var row in table.Rows)
                WriteRow(xml, row);
            xml.WriteRaw("</t>");
        }
        else if (block is WordedParagraph paragraph)
        {
            if (paragraph.Level is { } level)
                xml.WriteMarkup($"""<p l="{level}">""");
            else
                xml.WriteRaw("<p>");
            WritePassage(xml, paragraph.Passage);
            xml.WriteRaw("</p>");
        }
    }

    private static void WriteRow(Markup xml, WordedRow row)
    {
        xml.WriteRaw("<r>");
        foreach (var cell in row.Cells)
        {
            xml.WriteMarkup($"""<c x="{cell.Column}">""");
            WritePassage(xml, cell.Passage);
            xml.WriteRaw("</c>");
        }

        xml.WriteRaw("</r>");
    }

    private static void WritePassage(Markup xml, WordedPassage passage)
    {
        var position = 0;
        foreach (var figure in passage.Figures)
        {
            xml.WriteEscaped(passage.Words.AsSpan(position, figure.Start - position));
            xml.WriteMarkup(
                $"""<f k="{figure.Key}">{passage.Words.AsSpan(figure.Start, figure.Length)}</f>"""
            );
            position = figure.End;
        }

        xml.WriteEscaped(passage.Words.AsSpan(position));
    }
}
