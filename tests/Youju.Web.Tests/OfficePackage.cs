using System.IO.Compression;
using System.Text;

namespace Youju.Web.Tests;

/// <summary>A docx as somebody's editor leaves it.</summary>
internal static class OfficePackage
{
    private const string Document = "word/document.xml";
    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private const string Links =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /// <summary>A docx of these paragraphs.</summary>
    public static byte[] WriteParagraphs(params IEnumerable<string> paragraphs)
    {
        using var packed = new MemoryStream();
        using (var package = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "[Content_Types].xml", Types);
            Add(package, "_rels/.rels", Links);
            Add(
                package,
                Document,
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + string.Concat(paragraphs.Select(words => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"))
                    + "</w:body></w:document>"
            );
        }

        return packed.ToArray();
    }

    /// <summary>The markup of its body.</summary>
    public static string ReadBody(byte[] content)
    {
        using var package = new ZipArchive(new MemoryStream(content));
        using var reader = new StreamReader(package.GetEntry(Document)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The same file with another body.</summary>
    public static byte[] ChangeBody(byte[] content, Func<string, string> change)
    {
        var packed = new MemoryStream();
        packed.Write(content);
        using (var package = new ZipArchive(packed, ZipArchiveMode.Update, leaveOpen: true))
        {
            package.GetEntry(Document)!.Delete();
            Add(package, Document, change(ReadBody(content)));
        }

        return packed.ToArray();
    }

    private static void Add(ZipArchive package, string name, string content)
    {
        using var part = package.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
