using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Youju.Formats.Office;

/// <summary>Writes the parts of an Office package so that the same content always gives the same bytes.</summary>
internal sealed class OfficePackage(Stream target) : IDisposable
{
    // The earliest instant a zip entry can carry: a clock would make two equal reports differ.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
        NewLineHandling = NewLineHandling.None,
    };

    private readonly ZipArchive archive = new(target, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    /// <summary>Adds a part whose XML is known beforehand.</summary>
    public void Add(string name, string xml)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var writer = new StreamWriter(entry.Open(), Settings.Encoding);
        writer.Write(xml);
    }

    /// <summary>Adds a part as it came from another package.</summary>
    public void Add(string name, Stream content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        content.CopyTo(stream);
    }

    public void Dispose() => archive.Dispose();
}
