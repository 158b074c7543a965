using System.Buffers.Binary;
using System.Text;

namespace Youju.Formats.Reading;

/// <summary>Tells what a compound file (OLE) holds by the names of its streams.</summary>
/// <remarks>
/// Directory entries lie at multiples of 128 bytes whatever the sector size ([MS-CFB] 2.6.1), so the names are found without
/// following sector chains, which a hostile file may bend into a loop.
/// </remarks>
internal static class CompoundSignature
{
    private const int EntrySize = 128;
    private const int HeaderSize = 512;
    private const int MostNames = 1000;

    private static readonly string[] EncryptedStreams = ["EncryptedPackage", "EncryptionInfo"];

    private static readonly (string Stream, FileKind Kind)[] MainStreams =
    [
        ("WordDocument", FileKind.Doc),
        ("Workbook", FileKind.Xls),
        ("Book", FileKind.Xls),
        ("PowerPoint Document", FileKind.Ppt),
    ];

    private static readonly byte[] EntryKinds = [1, 2, 5];

    public static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static FileKind RecogniseKind(SourceFile file)
    {
        var names = ReadStreamNames(file.Content);
        if (names.Overlaps(EncryptedStreams))
            throw UnreadableFileException.Encrypted();
        if (names.Contains("WordDocument") && file.Extension == "wps")
            return FileKind.Wps;
        // A workbook may hold a Word object and a document a workbook: then the name tells which is which.
        var isNamedWorkbook = file.Extension is "xls" or "et";
        foreach (
            var (stream, kind) in MainStreams.OrderBy(main => isNamedWorkbook && main.Kind != FileKind.Xls)
        )
            if (names.Contains(stream))
                return kind;
        throw names.Count == 0
            ? UnreadableFileException.Damaged("Office 97–2003 文件缺少目录")
            : UnreadableFileException.Unsupported("未知的 Office 97–2003 文件");
    }

    // A storage, a stream or the root; of the colours of its tree.
    private static bool IsEntry(ReadOnlySpan<byte> entry, int nameBytes) =>
        EntryKinds.Contains(entry[66]) && entry[67] <= 1 && nameBytes is >= 4 and <= 64 && nameBytes % 2 == 0;

    private static HashSet<string> ReadStreamNames(ReadOnlySpan<byte> content)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = HeaderSize; at + EntrySize <= content.Length; at += EntrySize)
        {
            var entry = content.Slice(at, EntrySize);
            var nameBytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (IsEntry(entry, nameBytes) && names.Count < MostNames)
                names.Add(Encoding.Unicode.GetString(entry[..(nameBytes - 2)]));
        }

        return names;
    }
}
