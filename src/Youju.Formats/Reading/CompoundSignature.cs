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

    public static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static FileKind RecogniseKind(SourceFile file)
    {
        var names = ReadStreamNames(file.Content);
        if (names.Contains("EncryptedPackage") || names.Contains("EncryptionInfo"))
            throw UnreadableFileException.Encrypted();
        if (names.Contains("WordDocument"))
            return file.Extension == "wps" ? FileKind.Wps : FileKind.Doc;
        if (names.Contains("Workbook") || names.Contains("Book"))
            return FileKind.Xls;
        if (names.Contains("PowerPoint Document"))
            return FileKind.Ppt;
        throw names.Count == 0
            ? UnreadableFileException.Damaged("Office 97–2003 文件缺少目录")
            : UnreadableFileException.Unsupported("未知的 Office 97–2003 文件");
    }

    private static HashSet<string> ReadStreamNames(ReadOnlySpan<byte> content)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = HeaderSize; at + EntrySize <= content.Length; at += EntrySize)
        {
            var entry = content.Slice(at, EntrySize);
            var nameBytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            var isEntry =
                entry[66] is 1 or 2 or 5
                && entry[67] is 0 or 1
                && nameBytes is >= 4 and <= 64
                && nameBytes % 2 == 0;
            if (isEntry && names.Count < 1000)
                names.Add(Encoding.Unicode.GetString(entry[..(nameBytes - 2)]));
        }

        return names;
    }
}
