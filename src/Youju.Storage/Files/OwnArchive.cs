using System.Buffers.Binary;

namespace Youju.Storage.Files;

/// <summary>Recognises a docx or xlsx as it left us: whoever saves one writes its archive anew in his own way.</summary>
/// <remarks>Our archives say the same of every part: version 2.0, a name in UTF-8, deflated, the first day that the format has.</remarks>
internal static class OwnArchive
{
    private const uint Entry = 0x02014B50;
    private const uint End = 0x06054B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int NameLengthAt = 28;
    private const int CountAt = 10;
    private const int DirectoryAt = 16;

    // Made by, needed: 2.0; flags: UTF-8; method: deflate; the first of January 1980.
    private static ReadOnlySpan<byte> Habit => [20, 0, 20, 0, 0, 8, 8, 0, 0, 0, 0x21, 0];

    public static bool IsUnchanged(ReadOnlySpan<byte> content)
    {
        if (content.Length < EndLength)
            return false;
        var end = content[^EndLength..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != End)
            return false;
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[CountAt..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end[DirectoryAt..]);
        return count > 0
            && start <= content.Length - EndLength
            && HasOurEntries(content[(int)start..^EndLength], count);
    }

    private static bool HasOurEntries(ReadOnlySpan<byte> directory, int count)
    {
        for (; count > 0; count--)
        {
            if (
                directory.Length < EntryLength
                || BinaryPrimitives.ReadUInt32LittleEndian(directory) != Entry
                || !directory.Slice(sizeof(uint), Habit.Length).SequenceEqual(Habit)
            )
                return false;
            var length = EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(directory[NameLengthAt..]);
            if (directory.Length < length)
                return false;
            directory = directory[length..];
        }

        return directory.IsEmpty;
    }
}
