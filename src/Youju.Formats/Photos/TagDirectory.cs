using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Youju.Formats.Photos;

/// <summary>One directory of tags of a TIFF, as Exif keeps what a camera writes; what points outside is not there.</summary>
internal sealed class TagDirectory
{
    private const int EntryBytes = 12;
    private const int MostEntries = 500;
    private const int MostValueBytes = 1000;

    // Bytes of one value by the type of its field; types that Exif does not use have none.
    private static readonly int[] TypeBytes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

    private readonly ReadOnlyMemory<byte> tiff;
    private readonly bool isLittle;
    private readonly Dictionary<int, (int Type, ReadOnlyMemory<byte> Bytes)> entries = [];

    private TagDirectory(ReadOnlyMemory<byte> tiff, bool isLittle, long at)
    {
        (this.tiff, this.isLittle) = (tiff, isLittle);
        if (at < 0 || at + 2 > tiff.Length)
            return;
        var count = Math.Min(ReadShort(tiff.Span[(int)at..]), MostEntries);
        for (var number = 0; number < count; number++)
            ReadEntry(at + 2 + (number * EntryBytes));
    }

    /// <summary>The first directory of a TIFF; null where it is none.</summary>
    public static TagDirectory? OpenTiff(ReadOnlyMemory<byte> tiff)
    {
        var head = tiff.Span;
        if (head.Length < 8)
            return null;
        bool? little =
            head.StartsWith("II*\0"u8) ? true
            : head.StartsWith("MM\0*"u8) ? false
            : null;
        if (little is not { } isLittle)
            return null;
        var first = isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(head[4..])
            : BinaryPrimitives.ReadUInt32BigEndian(head[4..]);
        return new(tiff, isLittle, first);
    }

    /// <summary>The directory to which a tag points; null where there is none.</summary>
    public TagDirectory? OpenDirectory(int tag) => ReadWhole(tag) is { } at ? new(tiff, isLittle, at) : null;

    /// <summary>The words of a tag, without the zeros and blanks behind them; empty where there are none.</summary>
    public string ReadWords(int tag) =>
        entries.TryGetValue(tag, out var entry)
            ? Encoding.UTF8.GetString(entry.Bytes.Span).Split('\0')[0].Trim()
            : "";

    /// <summary>The first whole number of a tag.</summary>
    public long? ReadWhole(int tag)
    {
        if (!entries.TryGetValue(tag, out var entry) || entry.Bytes.IsEmpty)
            return null;
        return entry.Type switch
        {
            1 or 7 => entry.Bytes.Span[0],
            3 => ReadShort(entry.Bytes.Span),
            4 or 9 => ReadLong(entry.Bytes.Span),
            _ => null,
        };
    }

    /// <summary>The fractions of a tag; empty where one of them has no value, as 0/0 has none.</summary>
    public IReadOnlyList<double> ReadFractions(int tag)
    {
        if (!entries.TryGetValue(tag, out var entry) || entry.Type is not (5 or 10))
            return [];
        var fractions = new List<double>();
        for (var rest = entry.Bytes.Span; rest.Length >= 8; rest = rest[8..])
        {
            var (above, below) = (ReadLong(rest), ReadLong(rest[4..]));
            if (below == 0)
                return [];
            fractions.Add(entry.Type == 10 ? (double)(int)above / (int)below : (double)above / below);
        }

        return fractions;
    }

    /// <summary>A moment as Exif writes it: 2025:04:05 09:30:00; null where it is none.</summary>
    public DateTime? ReadMoment(int tag) =>
        DateTime.TryParseExact(
            ReadWords(tag),
            ["yyyy:MM:dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy:MM:dd HH:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? moment
            : null;

    private void ReadEntry(long at)
    {
        if (at + EntryBytes > tiff.Length)
            return;
        var entry = tiff.Span[(int)at..];
        var (tag, type, count) = (ReadShort(entry), ReadShort(entry[2..]), ReadLong(entry[4..]));
        if (type >= TypeBytes.Length || TypeBytes[type] == 0 || count > MostValueBytes)
            return;
        var length = count * TypeBytes[type];
        var from = length <= 4 ? at + 8 : ReadLong(entry[8..]);
        if (from + length <= tiff.Length)
            entries.TryAdd(tag, (type, tiff.Slice((int)from, (int)length)));
    }

    private int ReadShort(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 2 ? 0
        : isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes)
        : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private uint ReadLong(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 4 ? 0
        : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
        : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
