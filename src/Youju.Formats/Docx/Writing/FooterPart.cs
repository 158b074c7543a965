using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>The page number as GB/T 9704 wants it: 四号 宋体 between dashes, right on odd pages and left on even ones.</summary>
internal static class FooterPart
{
    public static void WriteFooter(Markup xml, string side)
    {
        xml.WriteMarkup($"""<w:ftr xmlns:w="{WordMarkup.Main}"><w:p><w:pPr><w:pStyle w:val="Footer"/>""");
        xml.WriteMarkup($"""<w:ind w:{side}Chars="100" w:{side}="280"/><w:jc w:val="{side}"/></w:pPr>""");
        xml.WriteRun("— ");
        xml.WriteRaw("""<w:fldSimple w:instr=" PAGE ">""");
        xml.WriteRun("1");
        xml.WriteRaw("</w:fldSimple>");
        xml.WriteRun(" —");
        xml.WriteRaw("</w:p></w:ftr>");
    }
}
