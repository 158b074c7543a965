using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Youju.Formats.Office;

/// <summary>Writes the parts of an Office package so that the same content always gives the same bytes.</summary>
internal sealed class OfficePackage(Stream target) : IDisposable
{
    // The earliest instant a zip entry can carry: a clock would make two equal reports differ.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Foreign = new()
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
        WriteXml(stream, write);
    }

    /// <summary>Adds a part whose XML is known beforehand.</summary>
    public void Add(string name, string xml)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    /// <summary>Adds a part that is the same in every package.</summary>
    public void Add(string name, FixedPart part)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(part.Content);
    }

    /// <summary>Adds a part that was read from another package, with whatever it holds.</summary>
    public void Add(string name, XElement foreign)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, Foreign);
        writer.WriteStartDocument(standalone: true);
        foreign.WriteTo(writer);
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

    internal static void WriteXml(Stream stream, Action<XmlWriter> write)
    {
        using var writer = new PlainXmlWriter(stream);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }
}

/// <summary>A part whose words depend on nothing, so that it is written once for all packages.</summary>
internal sealed class FixedPart(Action<XmlWriter> write)
{
    private readonly Lazy<byte[]> content = new(() =>
    {
        using var stream = new MemoryStream();
        OfficePackage.WriteXml(stream, write);
        return stream.ToArray();
    });

    public byte[] Content => content.Value;
}
