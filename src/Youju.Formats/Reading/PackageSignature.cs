using System.Text;
using System.Xml;

namespace Youju.Formats.Reading;

/// <summary>Tells what a zip package holds by the names of its parts.</summary>
internal static class PackageSignature
{
    private static readonly (string Part, FileKind Kind)[] MainParts =
    [
        ("word/document.xml", FileKind.Docx),
        ("xl/workbook.xml", FileKind.Xlsx),
        ("ppt/presentation.xml", FileKind.Pptx),
        ("OFD.xml", FileKind.Ofd),
    ];

    private const string ContentTypes = "[Content_Types].xml";

    private static readonly (string Name, FileKind Kind)[] MainTypes =
    [
        ("wordprocessingml", FileKind.Docx),
        ("ms-word", FileKind.Docx),
        ("spreadsheetml", FileKind.Xlsx),
        ("ms-excel", FileKind.Xlsx),
        ("presentationml", FileKind.Pptx),
    ];

    private static readonly (string Name, FileKind Kind)[] OpenDocuments =
    [
        ("text", FileKind.Odt),
        ("spreadsheet", FileKind.Ods),
        ("presentation", FileKind.Odp),
    ];

    public static FileKind RecogniseKind(SourceFile file)
    {
        using var package = Package.OpenArchive(file, new ReadingBudget(ReadingLimits.Default));
        foreach (var (part, kind) in MainParts)
            if (package.ContainsPart(part))
                return kind;
        if (package.ContainsPart("mimetype"))
            return RecogniseOpenDocument(package);
        if (!package.ContainsPart(ContentTypes))
            throw UnreadableFileException.Unsupported("压缩包");
        return RecogniseByContentTypes(package)
            ?? throw UnreadableFileException.Damaged("Office 文件里没有正文");
    }

    /// <summary>The kind of a package whose main part has a name of its own, as Word Online writes document2.xml.</summary>
    private static FileKind? RecogniseByContentTypes(Package package)
    {
        try
        {
            using var reader = package.OpenXmlPart(ContentTypes);
            while (reader.Read())
                if (
                    reader.GetAttribute("PartName") is { } part
                    && package.ContainsPart(part.TrimStart('/'))
                    && RecogniseMainType(reader.GetAttribute("ContentType") ?? "") is { } kind
                )
                    return kind;
        }
        catch (XmlException)
        {
            return null;
        }

        return null;
    }

    private static FileKind? RecogniseMainType(string type)
    {
        foreach (var (name, kind) in MainTypes)
            if (
                type.Contains(name, StringComparison.Ordinal)
                && type.EndsWith(".main+xml", StringComparison.Ordinal)
            )
                return kind;
        return null;
    }

    private static FileKind RecogniseOpenDocument(Package package)
    {
        using var part = package.OpenPart("mimetype");
        using var reader = new StreamReader(part, Encoding.ASCII);
        var buffer = new char[100];
        var type = new string(buffer, 0, reader.ReadBlock(buffer));
        foreach (var (name, kind) in OpenDocuments)
            if (type.Contains($"opendocument.{name}", StringComparison.Ordinal))
                return kind;
        throw UnreadableFileException.Unsupported("压缩包");
    }
}
