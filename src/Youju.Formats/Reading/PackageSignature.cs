using System.Text;

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
        throw package.ContainsPart("[Content_Types].xml")
            ? UnreadableFileException.Damaged("Office 文件里没有正文")
            : UnreadableFileException.Unsupported("压缩包");
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
