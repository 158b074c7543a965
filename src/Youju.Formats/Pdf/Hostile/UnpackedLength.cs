namespace Youju.Formats.Pdf.Hostile;

/// <summary>How long a stream would be unpacked, found out without unpacking it.</summary>
internal static class UnpackedLength
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int WidestCode = 12;

    /// <summary>ISO 32000-1, 7.4.5: a length byte up to 127 copies, one above 128 repeats, 128 ends.</summary>
    public static long OfRunLength(ReadOnlySpan<byte> packed)
    {
        var total = 0L;
        for (var at = 0; at < packed.Length && packed[at] != 128; )
        {
            var isCopy = packed[at] < 128;
            total += isCopy ? packed[at] + 1 : 257 - packed[at];
            at += isCopy ? packed[at] + 2 : 2;
        }

        return total;
    }

    /// <summary>ISO 32000-1, 7.4.4: every code stands for an earlier stretch and one byte more.</summary>
    public static long OfLzw(ReadOnlySpan<byte> packed)
    {
        var (lengths, total, previous, width) = (new List<int>(NewTable()), 0L, 0, 9);
        for (var bit = 0L; bit + width <= packed.Length * 8L; )
        {
            var code = ReadBits(packed, bit, width);
            bit += width;
            if (code == EndOfData)
                break;
            if (code == ClearTable)
            {
                (lengths, previous, width) = (NewTable(), 0, 9);
                continue;
            }

            var length = code < lengths.Count ? lengths[code] : previous + 1;
            total += length;
            if (previous > 0 && lengths.Count < 1 << WidestCode)
                lengths.Add(previous + 1);
            previous = length;
            width = WidthFor(lengths.Count);
        }

        return total;
    }

    private static List<int> NewTable() => [.. Enumerable.Repeat(1, ClearTable + 2)];

    // Codes widen one early, as most writers do; where they do not, one code in thousands is misread and the length hardly changes.
    private static int WidthFor(int codes) =>
        codes >= 2047 ? WidestCode
        : codes >= 1023 ? 11
        : codes >= 511 ? 10
        : 9;

    private static int ReadBits(ReadOnlySpan<byte> packed, long bit, int width)
    {
        var value = 0;
        for (var at = 0; at < width; at++)
        {
            var position = bit + at;
            value = (value << 1) | ((packed[(int)(position / 8)] >> (int)(7 - (position % 8))) & 1);
        }

        return value;
    }
}
