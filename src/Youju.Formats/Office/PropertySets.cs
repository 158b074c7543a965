using System.Buffers.Binary;

namespace Youju.Formats.Office;

/// <summary>Whether the property sets of a compound file count no more than they hold ([MS-OLEPS] 2.21).</summary>
internal static class PropertySets
{
    private const int SetsAt = 24;
    private const int FirstOffsetAt = 44;
    private const int OffsetDistance = 20;
    private const int MostSets = 2;
    private const int LengthOfOne = 8;

    /// <summary>Vectors and blobs within may lie as well; what they count must fit into the stream.</summary>
    private const int CountedType = 0x1000;

    // Strings, blobs and pictures of a clipboard.
    private static readonly long[] CountedTypes = [0x08, 0x1E, 0x1F, 0x41, 0x46, 0x47];

    public static bool AreSound(CompoundFile file) =>
        IsSound(file.ReadStream("\u0005SummaryInformation"))
        && IsSound(file.ReadStream("\u0005DocumentSummaryInformation"));

    internal static bool IsSound(ReadOnlySpan<byte> stream)
    {
        if (stream.Length < FirstOffsetAt + 4)
            return stream.IsEmpty;
        var sets = NumberAt(stream, SetsAt);
        if (sets > MostSets)
            return false;
        var set = 0;
        while (set < sets && IsSoundSet(stream, NumberAt(stream, FirstOffsetAt + (set * OffsetDistance))))
            set++;
        return set == sets;
    }

    private static bool IsSoundSet(ReadOnlySpan<byte> stream, long start)
    {
        if (start + LengthOfOne > stream.Length)
            return false;
        var count = NumberAt(stream, (int)start + 4);
        if (start + LengthOfOne + (count * LengthOfOne) > stream.Length)
            return false;
        for (var at = (int)start + LengthOfOne; count > 0; count--, at += LengthOfOne)
            if (!IsSoundProperty(stream, start + NumberAt(stream, at + 4)))
                return false;
        return true;
    }

    // The type, and behind it what it counts: letters, bytes, or members.
    private static bool IsSoundProperty(ReadOnlySpan<byte> stream, long at)
    {
        if (at + 4 > stream.Length)
            return false;
        var type = NumberAt(stream, (int)at);
        var isCounted = (type & CountedType) != 0 || CountedTypes.Contains(type);
        return !isCounted
            || at + LengthOfOne <= stream.Length && NumberAt(stream, (int)at + 4) <= stream.Length;
    }

    private static long NumberAt(ReadOnlySpan<byte> stream, int at) =>
        at + 4 <= stream.Length ? BinaryPrimitives.ReadUInt32LittleEndian(stream[at..]) : uint.MaxValue;
}
