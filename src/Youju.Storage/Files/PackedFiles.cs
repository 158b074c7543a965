using System.IO.Compression;
using System.Text;

namespace Youju.Storage.Files;

/// <summary>Files in one archive (zip); the same files in the same order always give the same bytes.</summary>
public static class PackedFiles
{
    private static readonly DateTimeOffset SameTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Pack(
        IEnumerable<(string Name, byte[] Content)> files,
        CompressionLevel level = CompressionLevel.Optimal
    )
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, level);
                entry.LastWriteTime = SameTime;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }
}
