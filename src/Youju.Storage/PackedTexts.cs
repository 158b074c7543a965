using System.IO.Compression;
using Youju.Domain.Dossiers;
using Youju.Packs.Library;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Storage;

/// <summary>The texts of a dossier in one file, from which another machine reads the same dossier.</summary>
public static class PackedTexts
{
    /// <summary>Packs texts in the order of their paths.</summary>
    public static byte[] Pack(IEnumerable<(string Path, byte[] Content)> texts) =>
        PackedFiles.Pack(texts.OrderBy(text => text.Path, StringComparer.Ordinal), CompressionLevel.Fastest);

    /// <summary>Reads the dossier, with the version that it had where it was packed.</summary>
    /// <exception cref="DossierException">It is none, or something in it does not fit.</exception>
    public static Stored<Dossier> ReadDossier(byte[] packed)
    {
        var contents = Unpack(packed);
        var texts = contents.ToDictionary(
            part => part.Key,
            part => DossierFiles.DecodeText(part.Key, part.Value),
            StringComparer.Ordinal
        );
        return new(
            DossierText.ParseDossier(texts, PackLibrary.LoadPack),
            DossierVersion.ComputeFrom(
                contents.Select(part => KeyValuePair.Create(part.Key, WholeState.HashBytes(part.Value)))
            )
        );
    }

    private static Dictionary<string, byte[]> Unpack(byte[] packed)
    {
        using var archive = new ZipArchive(new MemoryStream(packed), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, ReadEntry, StringComparer.Ordinal);
    }

    private static byte[] ReadEntry(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
