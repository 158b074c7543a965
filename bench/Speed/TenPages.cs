using System.Globalization;
using System.IO.Compression;
using System.Text;
using Youju.Formats.Reading;

namespace Youju.Speed;

/// <summary>A report of ten pages with the XML that an editor writes: several runs to a paragraph, each with its fonts and sizes.</summary>
internal static class TenPages
{
    private const int Chapters = 10;
    private const int ParagraphsOfChapter = 12;
    private const int Styles = 40;
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static SourceFile Build()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", Relations(Relation("a", "officeDocument", "word/document.xml")));
            Add(
                archive,
                "word/_rels/document.xml.rels",
                Relations(Relation("a", "styles", "styles.xml") + Relation("b", "numbering", "numbering.xml"))
            );
            Add(archive, "word/styles.xml", $"<w:styles {Word}>{Repeat(Styles, Style)}</w:styles>");
            Add(
                archive,
                "word/numbering.xml",
                $"<w:numbering {Word}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                    + "<w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/>"
                    + "</w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
            );
            Add(
                archive,
                "word/document.xml",
                $"<w:document {Word}><w:body>{Repeat(Chapters, Chapter)}"
                    + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>"
            );
        }

        return new("十页.docx", stream.ToArray());
    }

    private static string Style(int id) =>
        Invariant($"<w:style w:type=\"paragraph\" w:styleId=\"s{id}\"><w:name w:val=\"Style {id}\"/>")
        + Invariant($"<w:basedOn w:val=\"s{id / 2}\"/><w:qFormat/>")
        + "<w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\"/></w:pPr>"
        + "<w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr></w:style>";

    private static string Chapter(int number) =>
        "<w:p><w:pPr><w:pStyle w:val=\"s1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + $"{Run("部门整体支出情况")}</w:p>"
        + Repeat(ParagraphsOfChapter, Paragraph)
        + $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>{Repeat(4, Row)}</w:tbl>";

    private static string Paragraph(int number) =>
        Invariant($"<w:p w:rsidR=\"00A1{number:X4}\" w:rsidRDefault=\"00B2{number:X4}\">")
        + "<w:pPr><w:pStyle w:val=\"s2\"/><w:jc w:val=\"both\"/></w:pPr>"
        + Run("全年举办旅游节会活动")
        + Run(Invariant($"{number + 3}"))
        + Run("场，累计接待游客")
        + Run(Invariant($"{number}.62"))
        + Run("万人次，有效推动文旅融合发展，群众满意度稳步提升。")
        + "</w:p>";

    private static string Row(int number) =>
        $"<w:tr w:rsidR=\"00C30000\">{Repeat(5, column => TableCell(number * column))}</w:tr>";

    private static string TableCell(int number) =>
        "<w:tc><w:tcPr><w:tcW w:w=\"1700\" w:type=\"dxa\"/></w:tcPr>"
        + $"<w:p>{Run(Invariant($"{number}.5"))}</w:p></w:tc>";

    private static string Run(string words) =>
        "<w:r w:rsidRPr=\"00D40000\"><w:rPr>"
        + "<w:rFonts w:ascii=\"仿宋\" w:eastAsia=\"仿宋\" w:hAnsi=\"仿宋\" w:hint=\"eastAsia\"/>"
        + $"<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr><w:t>{words}</w:t></w:r>";

    private static string Relations(string all) =>
        $"<Relationships xmlns=\"{Package}\">{all}</Relationships>";

    private static string Relation(string id, string type, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>";

    private static string Repeat(int times, Func<int, string> part) =>
        string.Concat(Enumerable.Range(0, times).Select(part));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(
            Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{content}")
        );
    }
}
