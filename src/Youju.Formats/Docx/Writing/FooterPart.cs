using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>The page number as GB/T 9704 wants it: 四号 宋体 between dashes, right on odd pages and left on even ones.</summary>
internal static class FooterPart
{
    public static void Write(Markup xml, string side)
    {
        xml.Write($"""<w:ftr xmlns:w="{WordXml.Main}"><w:p><w:pPr><w:pStyle w:val="Footer"/>""");
        xml.Write($"""<w:ind w:{side}Chars="100" w:{side}="280"/><w:jc w:val="{side}"/></w:pPr>""");
        xml.Run("— ");
        xml.Raw("""<w:fldSimple w:instr=" PAGE ">""");
        xml.Run("1");
        xml.Raw("</w:fldSimple>");
        xml.Run(" —");
        xml.Raw("</w:p></w:ftr>");
    }
}
