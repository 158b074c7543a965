using System.IO.Compression;
using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Docx.Reading;

/// <summary>A small docx put together from the XML that a test shows.</summary>
internal sealed class DocxFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private const string PackageNamespace = "http://schemas.openxmlformats.org/package/2006/";
    private const string RelationshipBase =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private readonly List<(string Name, string Content)> parts = [];
    private readonly List<string> relationships = [];
    private readonly List<string> packageRelationships =
    [
        $"<Relationship Id=\"rId1\" Type=\"{RelationshipBase}officeDocument\" Target=\"word/document.xml\"/>",
    ];
    private readonly List<string> types =
    [
        "<Override PartName=\"/word/document.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
            + ".document.main+xml\"/>",
    ];

    public DocxFile(string body) =>
        parts.Add(("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));

    /// <summary>A paragraph of one run.</summary>
    public static string P(string words, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{R(words)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string words, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    public static string Table(params string[] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string words, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(words)}</w:tc>";

    public DocxFile WithStyles(string styles) => WithWordPart("styles", "styles", "styles", styles);

    public DocxFile WithNumbering(string numbering) =>
        WithWordPart("numbering", "numbering", "numbering", numbering);

    /// <summary>Adds a part that the main part points at.</summary>
    public DocxFile WithWordPart(string file, string type, string root, string content)
    {
        relationships.Add(
            $"<Relationship Id=\"rId{relationships.Count + 1}\" Type=\"{RelationshipBase}{type}\" Target=\"{file}.xml\"/>"
        );
        types.Add($"<Override PartName=\"/word/{file}.xml\" ContentType=\"{WordType}.{type}+xml\"/>");
        return With($"word/{file}.xml", $"<w:{root} {Namespaces}>{content}</w:{root}>");
    }

    /// <summary>Lets the main part point at a file of any kind.</summary>
    public DocxFile WithTarget(string id, string type, string file)
    {
        relationships.Add($"<Relationship Id=\"{id}\" Type=\"{RelationshipBase}{type}\" Target=\"{file}\"/>");
        return this;
    }

    public DocxFile WithProperties(string file, string type, string content)
    {
        packageRelationships.Add(
            $"<Relationship Id=\"rId{packageRelationships.Count + 1}\" Type=\"{type}\" Target=\"docProps/{file}\"/>"
        );
        return With($"docProps/{file}", content);
    }

    /// <summary>Adds any entry to the package.</summary>
    public DocxFile With(string name, string content)
    {
        parts.Add((name, content));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "[Content_Types].xml",
                $"<Types xmlns=\"{PackageNamespace}content-types\"><Default "
                    + $"Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.rela"
                    + $"tionships+xml\"/><Default Extension=\"xml\" "
                    + $"ContentType=\"application/xml\"/>{string.Concat(types)}</Types>"
            );
            Add(archive, "_rels/.rels", Relationships(packageRelationships));
            Add(archive, "word/_rels/document.xml.rels", Relationships(relationships));
            foreach (var (name, content) in parts)
                Add(archive, name, content);
        }

        return stream.ToArray();
    }

    public SourceFile ToSource() => new("报告.docx", ToBytes());

    public Document Read() => DocumentReader.ReadDocument(ToSource()).Document;

    private static string Relationships(IEnumerable<string> items) =>
        $"<Relationships xmlns=\"{PackageNamespace}relationships\">{string.Concat(items)}</Relationships>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
