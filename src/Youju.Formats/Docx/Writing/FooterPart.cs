using Youju.Domain.Documents;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>The page number as GB/T 9704 wants it: 四号 宋体 between dashes, right on odd pages and left on even ones.</summary>
internal static class FooterPart
{
    public static void WriteFooter(Markup xml, string side)
    {
        xml.WriteMarkup($"""<w:ftr xmlns:w="{WordMarkup.Main}">""");
        WriteNumber(xml, side);
        xml.WriteRaw("</w:ftr>");
    }

    /// <summary>A footer with a stamp at its other side, which takes no room of the text.</summary>
    public static void WriteStamped(Markup xml, string side, DocxStamp stamp, PageSetup page)
    {
        xml.WriteMarkup(
            $"""<w:ftr xmlns:w="{WordMarkup.Main}" xmlns:r="{WordMarkup.Relationships}"><w:p><w:pPr><w:pStyle w:val="Footer"/>"""
        );
        xml.WriteMarkup($"""<w:framePr w:w="{OfficialLayout.MeasureTextWidth(page) / 2}" w:wrap="around" """);
        xml.WriteMarkup(
            $"""w:vAnchor="page" w:hAnchor="margin" w:xAlign="{(side == "right" ? "left" : "right")}" """
        );
        xml.WriteMarkup($"""w:y="{OfficialLayout.ToTwips(page.Height - DocxStamp.AboveEdge)}"/>""");
        xml.WriteMarkup(
            $"""<w:jc w:val="{(side == "right" ? "left" : "right")}"/><w:textAlignment w:val="center"/></w:pPr>"""
        );
        PictureMarkup.WritePicture(xml, stamp.Drawing, at: 0, stamp.Words);
        xml.WriteMarkup(
            $"""<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve"> {stamp.Words}</w:t></w:r></w:p>"""
        );
        WriteNumber(xml, side);
        xml.WriteRaw("</w:ftr>");
    }

    private static void WriteNumber(Markup xml, string side)
    {
        xml.WriteRaw("""<w:p><w:pPr><w:pStyle w:val="Footer"/>""");
        xml.WriteMarkup($"""<w:ind w:{side}Chars="100" w:{side}="280"/><w:jc w:val="{side}"/></w:pPr>""");
        xml.WriteRun("— ");
        xml.WriteRaw("""<w:fldSimple w:instr=" PAGE ">""");
        xml.WriteRun("1");
        xml.WriteRaw("</w:fldSimple>");
        xml.WriteRun(" —");
        xml.WriteRaw("</w:p>");
    }
}
