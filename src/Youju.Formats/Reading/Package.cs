using System.IO.Compression;
using System.Xml;

namespace Youju.Formats.Reading;

/// <summary>A zip package read part by part within the limits; nothing of it is written to disk.</summary>
public sealed class Package : IDisposable
{
    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private Package(ZipArchive archive, ReadingBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
        // Of two parts of one name the first counts, as in Word.
        foreach (var entry in archive.Entries)
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public static Package OpenArchive(SourceFile file, ReadingBudget budget)
    {
        if (CountEntries(file.Content, budget.Limits.Entries) > budget.Limits.Entries)
            throw UnreadableFileException.TooLarge($"压缩包里的文件多于 {budget.Limits.Entries} 个");
        return new(
            new ZipArchive(new MemoryStream(file.Content, writable: false), ZipArchiveMode.Read),
            budget
        );
    }

    public bool ContainsPart(string part) => parts.ContainsKey(part);

    public IEnumerable<string> Names => parts.Keys;

    /// <summary>Opens a part whose reading is counted; the sizes that the archive declares are not believed.</summary>
    public Stream OpenPart(string part)
    {
        var entry = parts.GetValueOrDefault(part) ?? throw UnreadableFileException.Damaged($"缺少 {part}");
        if (entry.IsEncrypted)
            throw UnreadableFileException.Encrypted();
        return new MeteredStream(entry.Open(), entry.CompressedLength, budget);
    }

    /// <summary>Opens an XML part; the reader stands on its root.</summary>
    public XmlReader OpenXmlPart(string part)
    {
        try
        {
            var reader = XmlReader.Create(OpenPart(part), Hardened);
            reader.MoveToContent();
            return reader;
        }
        catch (ArgumentException e)
        {
            // The framework's reader stumbles so over an XML declaration that contradicts the bytes.
            throw new InvalidDataException($"{part} has no sound XML declaration.", e);
        }
    }

    public void Dispose() => archive.Dispose();

    // Counted before the archive is parsed, which would make an object of each entry.
    private static int CountEntries(ReadOnlySpan<byte> content, int enough)
    {
        var count = 0;
        while (count <= enough && content.IndexOf("PK\u0001\u0002"u8) is >= 0 and var at)
        {
            count++;
            content = content[(at + 4)..];
        }

        return count;
    }
}
