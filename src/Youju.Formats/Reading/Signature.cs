using System.Text;

namespace Youju.Formats.Reading;

/// <summary>Tells a file's kind by its first bytes; the name decides only where the content leaves it open.</summary>
public static class Signature
{
    private static readonly (byte[] Start, FileKind Kind)[] Starts =
    [
        ([.. "{\\rtf"u8], FileKind.Rtf),
        ([0x89, 0x50, 0x4E, 0x47], FileKind.Png),
        ([0xFF, 0xD8, 0xFF], FileKind.Jpeg),
        ([.. "II*\0"u8], FileKind.Tiff),
        ([.. "MM\0*"u8], FileKind.Tiff),
    ];

    private static readonly string[] PageStarts = ["<!doctype html", "<html"];
    private static readonly string[] PageTags = ["<html", "<head", "<body", "<table"];
    private static readonly HashSet<string> SheetExtensions = ["xls", "xlsx", "xlsm", "et"];
    private static readonly HashSet<string> CsvExtensions = ["csv", "tsv", .. SheetExtensions];
    private static readonly (string Mark, FileKind Kind)[] XmlKinds =
    [
        ("schemas.microsoft.com/office/word/2003/wordml", FileKind.WordXml),
        ("schemas.microsoft.com/office/2006/xmlPackage", FileKind.FlatXml),
        ("urn:schemas-microsoft-com:office:spreadsheet", FileKind.ExcelXml),
    ];

    private static readonly HashSet<string> PageExtensions = ["html", "htm", "shtml"];

    /// <exception cref="UnreadableFileException">The file is damaged, locked, or of no kind that is read.</exception>
    public static FileKind RecogniseKind(SourceFile file)
    {
        try
        {
            return RecogniseContent(file);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw UnreadableFileException.Damaged("内容不完整或不合格式", e);
        }
    }

    // The content is in memory: what fails here is the content, not the disc.
    private static bool IsDamage(Exception e) =>
        e is IOException or InvalidDataException or ArgumentException or NotSupportedException;

    private static FileKind RecogniseContent(SourceFile file)
    {
        ReadOnlySpan<byte> content = file.Content;
        if (content.StartsWith("PK"u8))
            return PackageSignature.RecogniseKind(file);
        if (content.StartsWith(CompoundSignature.Magic))
            return CompoundSignature.RecogniseKind(file);
        // Acrobat accepts a header anywhere in the first kilobyte.
        if (content[..Math.Min(1024, content.Length)].IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        foreach (var (start, kind) in Starts)
            if (content.StartsWith(start))
                return kind;
        return RecogniseText(file);
    }

    private static FileKind RecogniseText(SourceFile file)
    {
        var head = DecodeBeginning(file.Content);
        if (head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return FileKind.Mht;
        if (RecogniseXml(head, file.Extension) is { } xml)
            return xml;
        if (LooksLikeHtml(head, file.Extension))
            return SheetExtensions.Contains(file.Extension) ? FileKind.WebSheet : FileKind.Html;
        if (CsvExtensions.Contains(file.Extension))
            return FileKind.Csv;
        return file.Extension is "md" or "markdown" ? FileKind.Md : FileKind.Txt;
    }

    // A page exported for Excel names the vocabulary of workbooks in its html element.
    private static FileKind? RecogniseXml(string head, string extension)
    {
        if (!head.StartsWith("<?", StringComparison.Ordinal))
            return null;
        foreach (var (mark, kind) in XmlKinds)
            if (
                head.Contains(mark, StringComparison.Ordinal)
                && !head.Contains(PageTags[0], StringComparison.OrdinalIgnoreCase)
            )
                return kind;
        return LooksLikeHtml(head, extension) || !head.StartsWith("<?xml", StringComparison.Ordinal)
            ? null
            : throw UnreadableFileException.Unsupported("XML 文件");
    }

    private static string DecodeBeginning(byte[] content)
    {
        var head = content.AsSpan(0, Math.Min(4096, content.Length));
        var text =
            head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(head)
            : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(head)
            : Encoding.UTF8.GetString(head);
        return text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    private static bool LooksLikeHtml(string head, string extension)
    {
        if (PageStarts.Any(start => head.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            return true;
        return PageExtensions.Contains(extension)
            ? head.Contains('<')
            : head.StartsWith('<')
                && PageTags.Any(tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }
}
