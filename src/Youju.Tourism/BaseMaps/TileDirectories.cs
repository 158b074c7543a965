using System.Collections.Concurrent;

namespace Youju.Tourism.BaseMaps;

/// <summary>Squares that have the same content, or the directory that knows more of them.</summary>
/// <param name="First">The number of the first square on the curve.</param>
/// <param name="Run">How many squares share it; 0 for a directory.</param>
internal readonly record struct TileEntry(ulong First, ulong Run, ulong Offset, ulong Length);

/// <summary>Where the squares of a tile archive lie; each directory is read once.</summary>
/// <param name="leavesAt">Where the directories below the first begin.</param>
internal sealed class TileDirectories(byte[] content, TilePacking packing, ulong leavesAt)
{
    private const int MostDirectoryBytes = 32 << 20;

    private readonly ConcurrentDictionary<ulong, TileEntry[]> read = new();

    public ulong LeavesAt => leavesAt;

    /// <summary>The last entry that begins at a square or before it; null where there is none.</summary>
    /// <exception cref="BaseMapException">The directory is broken.</exception>
    public TileEntry? FindEntry(ulong offset, ulong length, ulong square)
    {
        var entries = read.GetOrAdd(offset, at => ReadEntries(at, length));
        var (low, high) = (0, entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].First <= square)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high < 0 ? null : entries[high];
    }

    /// <summary>The entries of squares from one number on, up to another.</summary>
    /// <param name="depth">How many directories below this one are looked into.</param>
    /// <exception cref="BaseMapException">A directory is broken.</exception>
    public IEnumerable<TileEntry> ListEntries(
        ulong offset,
        ulong length,
        (ulong From, ulong To) range,
        int depth
    )
    {
        var entries = read.GetOrAdd(offset, at => ReadEntries(at, length));
        for (var at = 0; at < entries.Length && entries[at].First < range.To; at++)
        {
            var entry = entries[at];
            if (entry.Run > 0 && entry.First + entry.Run > range.From)
                yield return entry;
            var isPassed = at + 1 < entries.Length && entries[at + 1].First <= range.From;
            if (entry.Run > 0 || isPassed || depth == 0)
                continue;
            foreach (var below in ListEntries(LeavesAt + entry.Offset, entry.Length, range, depth - 1))
                yield return below;
        }
    }

    // Four columns, one after the other: differences of numbers, runs, lengths, places.
    private TileEntry[] ReadEntries(ulong offset, ulong length)
    {
        var bytes = packing.Unpack(TilePacking.CutPiece(content, offset, length), MostDirectoryBytes);
        var reader = new PackedNumbers(bytes);
        var count = reader.ReadNumber();
        if (count > (ulong)bytes.Length)
            throw TileArchive.Broken("目录里的个数不对");
        var entries = new TileEntry[count];
        var number = 0UL;
        for (var at = 0; at < entries.Length; at++)
            entries[at] = new(number += reader.ReadNumber(), 0, 0, 0);
        for (var at = 0; at < entries.Length; at++)
            entries[at] = entries[at] with { Run = reader.ReadNumber() };
        for (var at = 0; at < entries.Length; at++)
            entries[at] = entries[at] with { Length = reader.ReadNumber() };
        for (var at = 0; at < entries.Length; at++)
            entries[at] = entries[at] with { Offset = FindOffset(entries, at, reader.ReadNumber()) };
        return entries;
    }

    // 0 is behind the one before; all others are one more than they say.
    private static ulong FindOffset(TileEntry[] entries, int at, ulong written)
    {
        if (written > 0)
            return written - 1;
        return at > 0
            ? entries[at - 1].Offset + entries[at - 1].Length
            : throw TileArchive.Broken("目录里的位置不对");
    }
}
