using System.IO.Compression;
using System.Xml;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Conversion;

/// <summary>Reads an Office package that is one XML file (flat OPC): its parts are packed again and read as ever.</summary>
public sealed class FlatXmlReader(IReadOnlyList<IFormatReader> readers) : IFormatReader
{
    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    public IReadOnlyList<FileKind> Kinds => [FileKind.FlatXml];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var packed = new SourceFile(file.Name, PackParts(file, budget));
        var inner = PackageSignature.RecogniseKind(packed);
        var reader = readers.FirstOrDefault(reader => reader.Kinds.Contains(inner))
            ?? throw UnreadableFileException.Unsupported("XML 文件");
        return reader.ReadDocument(packed, inner, budget);
    }

    private static byte[] PackParts(SourceFile file, ReadingBudget budget)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var xml = XmlReader.Create(new MemoryStream(file.Content, writable: false), Hardened))
        {
            var part = "";
            for (var isOpen = xml.Read(); isOpen; )
            {
                budget.CheckTime();
                if (IsElement(xml, "part"))
                    part = xml.GetAttribute("name", xml.NamespaceURI)?.TrimStart('/') ?? "";
                if (part.Length == 0 || !(IsElement(xml, "xmlData") || IsElement(xml, "binaryData")))
                {
                    isOpen = xml.Read();
                    continue;
                }

                using var entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
                WriteContent(xml, entry);
                part = "";
            }
        }

        return packed.ToArray();
    }

    private static bool IsElement(XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element
        && xml.LocalName == name
        && xml.NamespaceURI == "http://schemas.microsoft.com/office/2006/xmlPackage";

    /// <summary>Writes one part; the reader stands behind it afterwards.</summary>
    private static void WriteContent(XmlReader xml, Stream entry)
    {
        if (xml.LocalName == "binaryData")
        {
            entry.Write(DecodeBase64(xml.ReadElementContentAsString()));
            return;
        }

        using var writer = XmlWriter.Create(entry);
        using var inner = xml.ReadSubtree();
        inner.Read();
        for (var isOpen = inner.Read(); isOpen; )
        {
            if (inner.NodeType == XmlNodeType.Element)
                writer.WriteNode(inner, defattr: false);
            else
                isOpen = inner.Read();
        }
    }

    private static byte[] DecodeBase64(string words)
    {
        try
        {
            return Convert.FromBase64String(words);
        }
        catch (FormatException e)
        {
            throw UnreadableFileException.Damaged("XML 里的 base64 不完整", e);
        }
    }
}
