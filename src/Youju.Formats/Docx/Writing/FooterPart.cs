using System.Xml;

namespace Youju.Formats.Docx.Writing;

/// <summary>The page number as GB/T 9704 wants it: 四号 宋体 between dashes, right on odd pages and left on even ones.</summary>
internal static class FooterPart
{
    public static void Write(XmlWriter xml, string side)
    {
        xml.Start("ftr");
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", "Footer");
        xml.Start("ind");
        xml.Attribute(side == "right" ? "rightChars" : "leftChars", 100);
        xml.Attribute(side, 280);
        xml.End();
        xml.Value("jc", side);
        xml.End();
        xml.Run("— ");
        xml.Start("fldSimple");
        xml.Attribute("instr", " PAGE ");
        xml.Run("1");
        xml.End();
        xml.Run(" —");
        xml.End();
        xml.End();
    }
}
