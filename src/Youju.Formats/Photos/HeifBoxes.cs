using System.Buffers.Binary;
using System.Text;

namespace Youju.Formats.Photos;

/// <summary>Finds in a HEIC what is not picture: the items of Exif and XMP (ISO/IEC 14496-12, 23008-12).</summary>
internal static class HeifBoxes
{
    private const int MostBoxes = 2000;
    private static readonly string[] Brands =
    [
        "heic",
        "heix",
        "heim",
        "heis",
        "hevc",
        "mif1",
        "msf1",
        "avif",
    ];

    private readonly record struct HeifBox(string Kind, int Start, int Content, int End);

    public static bool IsHeif(ReadOnlySpan<byte> content) =>
        content.Length > 12
        && content[4..8].SequenceEqual("ftyp"u8)
        && Brands.Contains(Encoding.Latin1.GetString(content[8..12]));

    /// <summary>Where the items of a kind lie in the file; null where the file cannot be followed.</summary>
    public static IReadOnlyList<(int Start, int Length)>? FindItems(byte[] content, params string[] kinds)
    {
        try
        {
            var top = ListBoxes(content, 0, content.Length).ToList();
            if (top.Find(box => box.Kind == "meta") is not { Kind: not null } meta)
                return null;
            // meta, iinf and iloc carry version and flags before their content.
            var inner = ListBoxes(content, meta.Content + 4, meta.End).ToList();
            var ids = ReadItemIds(content, inner.Find(box => box.Kind == "iinf"), kinds);
            var stored = inner.Find(box => box.Kind == "idat").Content;
            return new ItemPlaces(content, stored).ReadPlaces(
                inner.Find(box => box.Kind == "iloc").Content,
                ids
            );
        }
        catch (Exception e)
            when (e is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    private static IEnumerable<HeifBox> ListBoxes(byte[] content, int start, int end)
    {
        for (var (at, seen) = (start, 0); at + 8 <= end && seen < MostBoxes; seen++)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at));
            var head = 8;
            if (length == 1)
                (length, head) = ((long)BinaryPrimitives.ReadUInt64BigEndian(content.AsSpan(at + 8)), 16);
            if (length == 0)
                length = end - at;
            if (length < head || length > end - at)
                yield break;
            yield return new(Encoding.Latin1.GetString(content, at + 4, 4), at, at + head, at + (int)length);
            at += (int)length;
        }
    }

    private static HashSet<uint> ReadItemIds(byte[] content, HeifBox list, string[] kinds)
    {
        var ids = new HashSet<uint>();
        var countBytes = content[list.Content] == 0 ? 2 : 4;
        foreach (var entry in ListBoxes(content, list.Content + 4 + countBytes, list.End))
        {
            var (version, at) = (content[entry.Content], entry.Content + 4);
            // Versions before 2 say no kind: they are of pictures made long ago.
            if (entry.Kind != "infe" || version < 2)
                continue;
            var id =
                version == 2
                    ? BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at))
                    : BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at));
            var kind = Encoding.Latin1.GetString(content, at + (version == 2 ? 4 : 6), 4);
            if (kinds.Contains(kind))
                ids.Add(id);
        }

        return ids;
    }

    /// <summary>Reads where items lie; each number of the list may be of another length.</summary>
    private sealed class ItemPlaces(byte[] content, int stored)
    {
        private int at;

        public IReadOnlyList<(int Start, int Length)> ReadPlaces(int start, HashSet<uint> ids)
        {
            at = start;
            var version = (int)ReadNumber(1);
            at += 3;
            var sizes = (int)ReadNumber(2);
            var (offset, length, origin, index) = (
                sizes >> 12 & 15,
                sizes >> 8 & 15,
                sizes >> 4 & 15,
                version > 0 ? sizes & 15 : 0
            );
            var places = new List<(int, int)>();
            var items = ReadNumber(version < 2 ? 2 : 4);
            for (long item = 0; item < items; item++)
            {
                var id = (uint)ReadNumber(version < 2 ? 2 : 4);
                var method = version > 0 ? (int)ReadNumber(2) & 15 : 0;
                at += 2;
                var first = ReadNumber(origin) + (method == 1 ? stored : 0);
                for (var extents = ReadNumber(2); extents > 0; extents--)
                {
                    at += index;
                    var (from, bytes) = (first + ReadNumber(offset), ReadNumber(length));
                    if (ids.Contains(id) && LiesInside(from, bytes))
                        places.Add(((int)from, (int)bytes));
                }
            }

            return places;
        }

        private bool LiesInside(long from, long bytes) =>
            from >= 0 && bytes > 0 && from + bytes <= content.Length;

        private long ReadNumber(int bytes)
        {
            long number = 0;
            foreach (var one in content.AsSpan(at, bytes))
                number = checked((number << 8) | one);
            at += bytes;
            return number;
        }
    }
}
