using System.IO.Compression;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Web.Merges;

/// <summary>A dossier's folder in an archive.</summary>
internal static class PackedDossier
{
    private const string Head = "dossier.yaml";
    private const string Evidence = "evidence/";
    private const long LargestWhole = 512L << 20;
    private const int MostFiles = 20_000;

    /// <summary>Unpacks the files of a dossier, and nothing else, into a folder.</summary>
    /// <returns>Why it is none, in Chinese; null where it was unpacked.</returns>
    public static string? Unpack(Stream packed, string folder)
    {
        try
        {
            using var archive = BroughtArchive.OpenArchive(packed);
            var head = archive
                .Entries.Where(entry => Path.GetFileName(NamePath(entry)) == Head)
                .MinBy(entry => NamePath(entry).Length);
            if (head is null)
                return "压缩包里没有年度档案的文件夹。请把整个档案文件夹压成一个 zip 再交。";
            var root = NamePath(head)[..^Head.Length];
            var left = LargestWhole;
            var wanted = archive.Entries.Where(entry => IsWanted(entry, root)).ToList();
            if (wanted.Count > MostFiles)
                return "压缩包里的文件太多，没有收下。";
            foreach (var entry in wanted)
                if (
                    (left = UnpackFile(entry, Path.Combine(folder, NamePath(entry)[root.Length..]), left)) < 0
                )
                    return "压缩包太大，没有收下。";
            return null;
        }
        // A file shorter than the end of any archive is told apart by where it could not be read.
        catch (Exception wrong)
            when (wrong is InvalidDataException or ArgumentException or EndOfStreamException)
        {
            return "这不是 zip 压缩包，或者已经损坏。";
        }
    }

    private static string NamePath(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    // Names that lead out of the folder are none of a dossier's.
    private static bool IsWanted(ZipArchiveEntry entry, string root)
    {
        var path = NamePath(entry);
        if (!path.StartsWith(root, StringComparison.Ordinal) || path.EndsWith('/'))
            return false;
        var name = path[root.Length..];
        return PackedPath.StaysInside(name)
            && (DossierText.IsDossierFile(name) || name.StartsWith(Evidence, StringComparison.Ordinal));
    }

    // What an archive says of its size is not believed.
    private static long UnpackFile(ZipArchiveEntry entry, string target, long left)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var content = entry.Open();
        using var file = File.Create(target);
        var buffer = new byte[81920];
        for (int read; left >= 0 && (read = content.Read(buffer)) > 0; left -= read)
            file.Write(buffer, 0, read);
        return left;
    }
}
