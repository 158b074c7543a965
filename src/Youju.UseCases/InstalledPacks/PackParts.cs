using System.IO.Compression;
using Youju.Packs.Installed;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.InstalledPacks;

/// <summary>The files of a pack that comes from elsewhere, none of them trusted: by path with forward slashes.</summary>
internal sealed record PackParts(IReadOnlyDictionary<string, byte[]> Files)
{
    private const int MostFiles = 2000;
    private const int MostBytes = 20 << 20;
    private const int MostDepth = 3;
    private const int LongestPath = 200;
    private const string Card = "pack.yaml";

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { ".yaml", ".liquid", ".md" };

    /// <summary>The files of a folder, or of an archive as <c>youju pack sign</c> writes it.</summary>
    /// <exception cref="UsageException">It is neither, or holds what no pack may hold.</exception>
    public static PackParts ReadPath(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new UsageException(
                $"找不到“{path}”。应写方案包的文件夹，或者 youju pack sign 写的文件（.yjp）。"
            );
        var parts = new PackParts(Directory.Exists(path) ? ReadFolder(path) : ReadArchive(path));
        return parts.Files.ContainsKey(Card)
            ? parts
            : throw new UsageException($"“{path}”里没有 {Card}，不是方案包。");
    }

    public byte[]? FindFile(string path) => Files.GetValueOrDefault(path);

    /// <summary>Writes the files into a folder that is there and empty.</summary>
    public void WriteInto(string folder)
    {
        foreach (var (path, content) in Files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, content);
        }
    }

    // What lies in a folder beside the pack's own files is left there.
    private static SortedDictionary<string, byte[]> ReadFolder(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var left = (long)MostBytes;
        foreach (var path in InstalledNote.ListFiles(folder).Where(IsOfPack))
        {
            RequireFit(path, files.Keys);
            left -= new FileInfo(Path.Combine(folder, path)).Length;
            if (left < 0)
                throw TooLarge();
            files[path] = File.ReadAllBytes(Path.Combine(folder, path));
        }

        return files;
    }

    private static SortedDictionary<string, byte[]> ReadArchive(string file)
    {
        try
        {
            using var archive = ZipFile.OpenRead(file);
            var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            var left = MostBytes;
            foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                RequireFit(entry.FullName, files.Keys);
                if (!IsOfPack(entry.FullName))
                    throw new UsageException(
                        $"包里的“{entry.FullName}”不是方案包的文件（只有 .yaml、.liquid、.md），没有安装。"
                    );
                var content = ReadEntry(entry, left);
                left -= content.Length;
                files.Add(entry.FullName, content);
            }

            return files;
        }
        catch (InvalidDataException)
        {
            throw new UsageException($"“{file}”不是方案包的文件，或者不完整。");
        }
    }

    // What an archive says of its sizes may be a lie: it is counted while it is unpacked.
    private static byte[] ReadEntry(ZipArchiveEntry entry, int most)
    {
        using var source = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = source.Read(buffer)) > 0; )
        {
            if (content.Length + read > most)
                throw TooLarge();
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static bool IsOfPack(string path) =>
        Kinds.Contains(Path.GetExtension(path)) || PackSeal.FileNames.Contains(path);

    private static void RequireFit(string path, ICollection<string> before)
    {
        if (before.Count >= MostFiles)
            throw new UsageException($"方案包的文件太多，最多 {MostFiles} 个。");
        if (!PackedPath.StaysInside(path) || !HasPlainNames(path))
            throw new UsageException($"包里的文件名“{ShowPath(path)}”会写到文件夹以外，没有安装。");
        // On many disks they would be one file.
        if (before.Contains(path, StringComparer.OrdinalIgnoreCase))
            throw new UsageException($"包里有两个文件都叫“{path}”，没有安装。");
    }

    // What stays inside may still have a name that not every disk can hold.
    private static bool HasPlainNames(string path) =>
        path.Length <= LongestPath
        && path.Split('/') is { Length: <= MostDepth } parts
        && Array.TrueForAll(parts, IsPlainName);

    private static bool IsPlainName(string name) =>
        name[0] != '.' && name[^1] is not ('.' or ' ') && !name.Any(sign => ":*?\"<>|".Contains(sign));

    private static string ShowPath(string path) =>
        string.Concat(path.Take(LongestPath).Select(sign => char.IsControl(sign) ? '□' : sign));

    private static UsageException TooLarge() => new($"方案包太大，拆开最多 {MostBytes >> 20} MB，没有安装。");

    /// <summary>The files as one archive; the same files always give the same bytes.</summary>
    public byte[] WriteArchive() => PackedFiles.Pack(Files.Select(file => (file.Key, file.Value)));
}
