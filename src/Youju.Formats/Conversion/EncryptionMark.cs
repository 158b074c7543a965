using System.Buffers.Binary;
using System.Text;
using Youju.Formats.Reading;

namespace Youju.Formats.Conversion;

/// <summary>Finds out before a conversion that a file asks for a password, which would only look like a failure afterwards.</summary>
internal static class EncryptionMark
{
    // [MS-DOC] 2.5.2: wIdent and nFib, and the bit fEncrypted of the flags behind them.
    private const ushort WordIdent = 0xA5EC;
    private const ushort OldestVersion = 0x00C0;
    private const ushort NewestVersion = 0x0112;
    private const int FlagsOffset = 10;
    private const ushort EncryptedFlag = 0x0100;

    // Short streams lie in sectors of 64 bytes.
    private const int SectorSize = 64;
    private const int ManifestLength = 1 << 20;

    private static readonly FileKind[] WordKinds = [FileKind.Doc, FileKind.Wps];
    private static readonly FileKind[] OpenDocumentKinds = [FileKind.Odt, FileKind.Ods, FileKind.Odp];

    public static void RejectEncrypted(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var isEncrypted =
            (WordKinds.Contains(kind) && IsEncryptedWord(file.Content))
            || (OpenDocumentKinds.Contains(kind) && IsEncryptedOpenDocument(file, budget));
        if (isEncrypted)
            throw UnreadableFileException.Encrypted();
    }

    private static bool IsEncryptedWord(ReadOnlySpan<byte> content)
    {
        for (var at = SectorSize; at + SectorSize <= content.Length; at += SectorSize)
        {
            var isWord =
                ReadUInt16(content, at) == WordIdent
                && ReadUInt16(content, at + 2) is >= OldestVersion and <= NewestVersion;
            if (isWord)
                return (ReadUInt16(content, at + FlagsOffset) & EncryptedFlag) != 0;
        }

        return false;
    }

    private static ushort ReadUInt16(ReadOnlySpan<byte> content, int at) =>
        BinaryPrimitives.ReadUInt16LittleEndian(content[at..]);

    private static bool IsEncryptedOpenDocument(SourceFile file, ReadingBudget budget)
    {
        using var package = Package.OpenArchive(file, budget);
        if (!package.ContainsPart("META-INF/manifest.xml"))
            return false;
        using var reader = new StreamReader(package.OpenPart("META-INF/manifest.xml"), Encoding.UTF8);
        var manifest = new char[ManifestLength];
        return manifest
            .AsSpan(0, reader.ReadBlock(manifest))
            .Contains("encryption-data", StringComparison.Ordinal);
    }
}
