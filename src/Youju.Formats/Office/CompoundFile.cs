using System.Buffers.Binary;
using System.Text;

namespace Youju.Formats.Office;

/// <summary>
/// The sectors of a compound file (OLE) followed with care: a library that follows a chain of sectors, or a tree of names, that runs in a
/// ring never ends ([MS-CFB]).
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int HeaderSectors = 109;
    private const int EntryLength = 128;
    private const int MiniSectorLength = 64;
    private const int MiniStreamCutoff = 4096;
    private const uint LastRegularSector = 0xFFFFFFFA;
    private const uint LastRegularEntry = 0xFFFFFFFA;

    private readonly byte[] content;
    private readonly int sectorLength;
    private readonly List<uint> sectors;
    private readonly List<uint> miniSectors;
    private readonly List<DirectoryEntry> entries = [];
    private readonly byte[] miniStream;

    /// <exception cref="InvalidDataException">A chain or the tree of names runs in a ring.</exception>
    public CompoundFile(byte[] content)
    {
        this.content = content;
        var shift =
            content.Length < HeaderLength ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(content.AsSpan(30));
        if (shift is not (9 or 12))
            throw new InvalidDataException("A compound file has sectors of 512 or 4096 bytes.");
        sectorLength = 1 << shift;
        sectors = ReadTable(TableSectors());
        miniSectors = ReadTable(ChainOf(NumberAt(60), sectors));
        ReadEntries(ReadChain(NumberAt(48)));
        miniStream = entries.Count > 0 ? ReadChain(entries[0].Start) : [];
        CheckTree();
        CheckStreams();
    }

    /// <summary>The content of the stream of this name; empty where there is none.</summary>
    public byte[] ReadStream(string name)
    {
        var found = entries.Find(entry =>
            entry.IsStream && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        );
        return found is null ? [] : ReadEntry(found);
    }

    private byte[] ReadEntry(DirectoryEntry entry)
    {
        var whole = entry.Size >= MiniStreamCutoff ? ReadChain(entry.Start) : ReadMiniChain(entry.Start);
        return entry.Size < whole.Length ? whole[..(int)entry.Size] : whole;
    }

    // 109 sectors of the table are named in the header, the others in a chain of their own.
    private List<uint> TableSectors()
    {
        var named = Enumerable.Range(0, HeaderSectors).Select(at => NumberAt(76 + (at * 4))).ToList();
        var perSector = (sectorLength / 4) - 1;
        var seen = new HashSet<uint>();
        for (var next = NumberAt(68); Holds(next); next = NumberAt(OffsetOf(next) + (perSector * 4)))
        {
            if (!seen.Add(next))
                throw Ring();
            named.AddRange(Enumerable.Range(0, perSector).Select(at => NumberAt(OffsetOf(next) + (at * 4))));
        }

        return named.FindAll(Holds);
    }

    private List<uint> ReadTable(List<uint> from)
    {
        // A sector that is named twice holds nothing new, and a file cannot have more than its sectors.
        var distinct = from.Distinct().ToList();
        return
        [
            .. distinct.SelectMany(
                sector => Enumerable.Range(0, sectorLength / 4),
                (sector, at) => NumberAt(OffsetOf(sector) + (at * 4))
            ),
        ];
    }

    private static List<uint> ChainOf(uint start, List<uint> table)
    {
        var chain = new List<uint>();
        for (var next = start; next < table.Count; next = table[(int)next])
        {
            if (chain.Count > table.Count)
                throw Ring();
            chain.Add(next);
        }

        return chain;
    }

    private byte[] ReadChain(uint start)
    {
        using var stream = new MemoryStream();
        foreach (var sector in ChainOf(start, sectors).Where(Holds))
            stream.Write(
                content,
                OffsetOf(sector),
                Math.Min(sectorLength, content.Length - OffsetOf(sector))
            );
        return stream.ToArray();
    }

    private byte[] ReadMiniChain(uint start)
    {
        using var stream = new MemoryStream();
        foreach (var sector in ChainOf(start, miniSectors))
            if (((long)sector + 1) * MiniSectorLength <= miniStream.Length)
                stream.Write(miniStream, (int)sector * MiniSectorLength, MiniSectorLength);
        return stream.ToArray();
    }

    private void ReadEntries(byte[] directory)
    {
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
            entries.Add(DirectoryEntry.ParseEntry(directory.AsSpan(at, EntryLength)));
    }

    private void CheckTree()
    {
        var seen = new HashSet<uint>();
        var open = new Stack<uint>([0u]);
        while (open.TryPop(out var id))
        {
            if (id >= entries.Count || id > LastRegularEntry)
                continue;
            if (!seen.Add(id))
                throw Ring();
            foreach (var next in entries[(int)id].Neighbours)
                open.Push(next);
        }
    }

    private void CheckStreams()
    {
        foreach (var entry in entries.Where(entry => entry.IsStream))
        {
            if (entry.Size > content.Length)
                throw new InvalidDataException("A stream is longer than its file.");
            ChainOf(entry.Start, entry.Size >= MiniStreamCutoff ? sectors : miniSectors);
        }
    }

    private bool Holds(uint sector) =>
        sector <= LastRegularSector && LongOffsetOf(sector) + 4 <= content.Length;

    private long LongOffsetOf(uint sector) => ((long)sector + 1) * sectorLength;

    private int OffsetOf(uint sector) => (int)Math.Min(LongOffsetOf(sector), content.Length);

    private uint NumberAt(int offset) =>
        offset + 4 <= content.Length
            ? BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(offset))
            : uint.MaxValue;

    private static InvalidDataException Ring() => new("The sectors of a compound file run in a ring.");

    private sealed record DirectoryEntry(string Name, bool IsStream, uint[] Neighbours, uint Start, uint Size)
    {
        private const int StreamKind = 2;

        public static DirectoryEntry ParseEntry(ReadOnlySpan<byte> bytes)
        {
            var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(bytes[64..]) - 2, 0, 62);
            return new(
                Encoding.Unicode.GetString(bytes[..(length / 2 * 2)]),
                bytes[66] == StreamKind,
                [NumberAt(bytes, 68), NumberAt(bytes, 72), NumberAt(bytes, 76)],
                NumberAt(bytes, 116),
                NumberAt(bytes, 120)
            );
        }

        private static uint NumberAt(ReadOnlySpan<byte> bytes, int at) =>
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
    }
}
