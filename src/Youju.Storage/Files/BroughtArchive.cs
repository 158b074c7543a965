using System.IO.Compression;
using System.Text;

namespace Youju.Storage.Files;

/// <summary>An archive (zip) that somebody packed elsewhere.</summary>
public static class BroughtArchive
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Opens it with its names as they were given; the stream stays open.</summary>
    /// <exception cref="InvalidDataException">It is none, or is not whole.</exception>
    public static ZipArchive OpenArchive(Stream packed)
    {
        try
        {
            return ReadNames(packed, Strict);
        }
        // The explorer of a Chinese Windows writes names in the code page of the machine and says nothing of it.
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            packed.Position = 0;
            return ReadNames(packed, Encoding.GetEncoding("GB18030"));
        }
    }

    /// <summary>Whether an entry is a file that a person put in, and no folder and no trace of the system that packed it.</summary>
    public static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0
        && entry.Name[0] != '.'
        && !entry.Name.StartsWith("~$", StringComparison.Ordinal)
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && entry.Name is not ("Thumbs.db" or "desktop.ini");

    private static ZipArchive ReadNames(Stream packed, Encoding encoding)
    {
        var archive = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true, encoding);
        _ = archive.Entries;
        return archive;
    }
}
