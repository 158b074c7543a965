using System.Text;

namespace Youju.Formats.Reading;

/// <summary>Tells a file's kind by its first bytes; the name decides only where the content leaves it open.</summary>
public static class Signature
{
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
        if (content.StartsWith("{\\rtf"u8))
            return FileKind.Rtf;
        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
            return FileKind.Png;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return FileKind.Jpeg;
        if (content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8))
            return FileKind.Tiff;
        return RecogniseText(file);
    }

    private static FileKind RecogniseText(SourceFile file)
    {
        var head = DecodeBeginning(file.Content);
        if (head.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal))
            return FileKind.WordXml;
        if (head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            throw UnreadableFileException.Unsupported("网页存档（mht）");
        if (LooksLikeHtml(head, file.Extension))
            return FileKind.Html;
        return file.Extension is "md" or "markdown" ? FileKind.Md : FileKind.Txt;
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
        if (head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            return true;
        if (head.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return true;
        if (!head.StartsWith('<'))
            return extension is "html" or "htm" or "shtml" && head.Contains('<');
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<head", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<body", StringComparison.OrdinalIgnoreCase)
            || extension is "html" or "htm" or "shtml";
    }
}
