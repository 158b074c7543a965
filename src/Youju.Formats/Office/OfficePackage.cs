using System.Text;
using System.Xml;
using System.Xml.Linq;
using Youju.Formats.Writing;

namespace Youju.Formats.Office;

/// <summary>Writes the parts of an Office package so that the same content always gives the same bytes.</summary>
internal sealed class OfficePackage(Stream target) : IDisposable
{
    private static readonly XmlWriterSettings Foreign = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
        NewLineHandling = NewLineHandling.None,
    };

    private readonly PartArchive archive = new(target);
    private readonly MemoryStream buffer = new();

    public void AddPart(string name, Action<Markup> write) =>
        PackAndAddPart(name, stream => WriteXml(stream, write));

    /// <summary>Adds a part that is the same in every package.</summary>
    public void AddPart(string name, FixedPart part) => archive.AddPart(name, part.Packed);

    /// <summary>Adds a part that was read from another package, with whatever it holds.</summary>
    public void AddPart(string name, XElement foreign) => PackAndAddPart(name, stream =>
        {
            using var writer = XmlWriter.Create(stream, Foreign);
            writer.WriteStartDocument(standalone: true);
            foreign.WriteTo(writer);
        });

    /// <summary>Adds a part as it came from another package.</summary>
    public void AddPart(string name, Stream content) => PackAndAddPart(name, content.CopyTo);

    public void Dispose() => archive.Dispose();

    public static void WriteXml(Stream stream, Action<Markup> write)
    {
        using var xml = new Markup(stream, Escapes.Xml);
        write(xml.WriteRaw("""<?xml version="1.0" encoding="utf-8" standalone="yes"?>"""));
    }

    private void PackAndAddPart(string name, Action<Stream> write) =>
        archive.AddPart(name, PackedPart.PackContent(write, buffer));
}
