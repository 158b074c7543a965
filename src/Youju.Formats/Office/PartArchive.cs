using System.Text;

namespace Youju.Formats.Office;

/// <summary>Writes a zip archive from parts that are packed already, front to back; the same parts give the same bytes.</summary>
internal sealed class PartArchive(Stream target) : IDisposable
{
    private const ushort Version = 20;
    private const ushort NamesInUtf8 = 0x0800;
    private const ushort Deflate = 8;
    private const int SharedFacts = 26;

    // The earliest day an entry can carry: a clock would make two equal reports differ.
    private const uint Epoch = 0x0021_0000;

    private readonly MemoryStream directory = new();
    private uint position;
    private ushort count;

    public void AddPart(string name, PackedPart part)
    {
        var letters = Encoding.UTF8.GetBytes(name);
        var facts = AddDirectoryEntry(letters, part);
        WriteBytes("PK\u0003\u0004"u8);
        WriteBytes(facts);
        WriteBytes(letters);
        WriteBytes(part.Deflated.Span);
    }

    /// <summary>Writes the directory of the archive; the target stays open.</summary>
    public void Dispose()
    {
        var (start, size) = (position, (uint)directory.Length);
        WriteBytes(directory.GetBuffer().AsSpan(0, (int)size));
        using var end = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
        end.Write("PK\u0005\u0006"u8);
        end.Write(0); // the first and only disk
        end.Write(count);
        end.Write(count);
        end.Write(size);
        end.Write(start);
        end.Write((ushort)0); // no comment
    }

    /// <summary>Enters a part that begins here into the directory; gives what its own head repeats.</summary>
    private ReadOnlySpan<byte> AddDirectoryEntry(byte[] name, PackedPart part)
    {
        using var entry = new BinaryWriter(directory, Encoding.UTF8, leaveOpen: true);
        entry.Write("PK\u0001\u0002"u8);
        entry.Write(Version);
        var facts = (int)directory.Length;
        entry.Write(Version);
        entry.Write(NamesInUtf8);
        entry.Write(Deflate);
        entry.Write(Epoch);
        entry.Write(part.Checksum);
        entry.Write((uint)part.Deflated.Length);
        entry.Write(part.Length);
        entry.Write((ushort)name.Length);
        entry.Write((ushort)0); // nothing extra
        entry.Write([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]); // no comment, the first disk, no attributes
        entry.Write(position);
        entry.Write(name);
        count++;
        return directory.GetBuffer().AsSpan(facts, SharedFacts);
    }

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        position += (uint)bytes.Length;
    }
}
