using System.IO.Compression;

namespace Youju.Speed;

/// <summary>The parts of Office files, to be zipped again with nothing else done: what no writer can beat by much.</summary>
internal sealed class ZippedParts
{
    private readonly List<List<(string Name, byte[] Content)>> files;

    public ZippedParts(IEnumerable<(string Name, byte[] Content)> written) =>
        files = [.. written.Where(file => !file.Name.EndsWith(".html", StringComparison.Ordinal)).Select(file => Parts(file.Content))];

    public int Zip()
    {
        var size = 0;
        foreach (var parts in files)
        {
            using var buffer = new MemoryStream();
            using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var (name, content) in parts)
                {
                    using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                    stream.Write(content);
                }
            }

            size += (int)buffer.Length;
        }

        return size;
    }

    private static List<(string Name, byte[] Content)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(entry => (entry.FullName, Read(entry)))];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
