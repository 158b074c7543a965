using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Youju.Publishing.Parcels;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Exchanges;

/// <summary>Files as one piece of content, and back into a folder.</summary>
internal static class ParcelContent
{
    private const int MostFiles = 20_000;

    /// <summary>Packs a file, or all files of a folder but for what programs keep there for themselves.</summary>
    /// <exception cref="UsageException">There is nothing there, or too much.</exception>
    public static byte[] PackPath(string path)
    {
        var files = ListFiles(path);
        if (files.Count == 0)
            throw new UsageException($"“{path}”里没有可以寄的文件。");
        if (files.Count > MostFiles || files.Sum(file => new FileInfo(file.Path).Length) > Parcel.MostContent)
            throw new UsageException(
                $"“{path}”太大，一个交换包最多 {Parcel.MostContent >> 20} MB。请分几次寄。"
            );
        return PackedFiles.Pack(files.Select(file => (file.Name, File.ReadAllBytes(file.Path))));
    }

    /// <summary>Writes what was packed into a folder that is not there yet: all of it or nothing.</summary>
    /// <exception cref="UsageException">Something in it would lie elsewhere, or is larger than it says.</exception>
    public static void UnpackInto(byte[] content, string folder)
    {
        var part = folder + ".part";
        if (Directory.Exists(part))
            Directory.Delete(part, recursive: true);
        Directory.CreateDirectory(part);
        using var archive = new ZipArchive(
            new MemoryStream(content),
            ZipArchiveMode.Read,
            leaveOpen: false,
            Encoding.UTF8
        );
        var left = (long)Parcel.MostContent;
        foreach (var entry in archive.Entries.Take(MostFiles))
            left = WriteEntry(entry, part, left);
        Directory.Move(part, folder);
    }

    /// <summary>Whether a folder holds what was packed, and nothing else.</summary>
    public static bool IsUnpackedIn(byte[] content, string folder)
    {
        if (!Directory.Exists(folder))
            return false;
        using var archive = new ZipArchive(
            new MemoryStream(content),
            ZipArchiveMode.Read,
            leaveOpen: false,
            Encoding.UTF8
        );
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()
                == archive.Entries.Count
            && archive.Entries.All(entry => HoldsEntry(folder, entry));
    }

    private static bool HoldsEntry(string folder, ZipArchiveEntry entry)
    {
        var path = Path.Combine(folder, entry.FullName);
        if (!PackedPath.StaysInside(entry.FullName) || !File.Exists(path))
            return false;
        using var packed = entry.Open();
        using var written = File.OpenRead(path);
        return SHA256.HashData(packed).AsSpan().SequenceEqual(SHA256.HashData(written));
    }

    private static long WriteEntry(ZipArchiveEntry entry, string folder, long left)
    {
        if (!PackedPath.StaysInside(entry.FullName))
            throw new UsageException($"交换包里的“{entry.FullName}”要写到别处去，没有收。请告诉寄来的人。");
        var target = Path.Combine(folder, entry.FullName);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var source = entry.Open();
        using var file = new FileStream(target, FileMode.CreateNew);
        var block = new byte[1 << 16];
        while (source.Read(block) is > 0 and var length)
        {
            left -= length;
            if (left < 0)
                throw new UsageException("交换包展开后太大，没有收。");
            file.Write(block, 0, length);
        }

        return left;
    }

    private static List<(string Name, string Path)> ListFiles(string path) =>
        File.Exists(path) ? [(Path.GetFileName(path), path)]
        : Directory.Exists(path)
            ?
            [
                .. Directory
                    .EnumerateFiles(
                        path,
                        "*",
                        new EnumerationOptions
                        {
                            RecurseSubdirectories = true,
                            AttributesToSkip = FileAttributes.ReparsePoint,
                        }
                    )
                    .Select(file => (Path.GetRelativePath(path, file).Replace('\\', '/'), file))
                    .Where(file => file.Item1 != "journal/lock")
                    .OrderBy(file => file.Item1, StringComparer.Ordinal),
            ]
        : throw new UsageException($"找不到“{path}”。");
}
