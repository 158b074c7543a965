using System.Security.Cryptography;
using System.Text;
using Youju.Text.Yaml.Comments;

namespace Youju.Storage.Texts;

/// <summary>Reads and writes single files of a dossier's folder.</summary>
internal static class DossierFiles
{
    public const string Part = ".part";
    private const int LargestFile = 64 * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <exception cref="DossierException">The file is too large or no text.</exception>
    public static string ReadTextFile(string folder, string path)
    {
        return FileText.DecodeBytes(ReadFileBytes(folder, path))
            ?? throw new DossierException(
                $"{path} 不是文本，或已经损坏：既不是 UTF-8，也不是 GB18030 或 UTF-16。请从备份找回，或在编辑器里另存为 UTF-8。"
            );
    }

    private static string? ReadTextIfPresent(string folder, string path) =>
        File.Exists(Path.Combine(folder, path)) ? ReadTextFile(folder, path) : null;

    // A spreadsheet that has the file open must not keep us from reading it.
    private static byte[] ReadFileBytes(string folder, string path)
    {
        try
        {
            using var stream = new FileStream(
                Path.Combine(folder, path),
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            if (stream.Length > LargestFile)
                throw new DossierException(
                    $"{path} 有 {stream.Length >> 20} MB，超过 {LargestFile >> 20} MB，不像是年度档案的文件。"
                );
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new DossierException(
                $"读不了 {path}：没有权限，或者正被其他程序占用。请关闭打开它的程序再试。"
            );
        }
    }

    /// <summary>Writes a part beside its place, from where it can be moved there at once; nothing stays where it says what is there already.</summary>
    /// <param name="other">The folder of another copy of the dossier, whose comments are kept too.</param>
    /// <returns>The sha-256 of what was written; null where nothing has changed.</returns>
    public static string? StageFile(string folder, DossierPart part, string? other = null)
    {
        var commented =
            part.IsCommented && ReadTextIfPresent(folder, part.Path) is { } before
                ? new(part.Path, text =>
                    text.Write(
                        YamlComments.PreserveComments(
                            part.Text,
                            before,
                            other is null ? null : ReadTextIfPresent(other, part.Path)
                        )
                    )
                )
                : part;
        StageFile(folder, part.Path, commented.Write);
        var hash = HashFileContent(folder, part.Path + Part);
        if (hash != HashFileContent(folder, part.Path))
            return hash;
        File.Delete(Path.Combine(folder, part.Path + Part));
        return null;
    }

    public static string StageFile(string folder, string path, Action<TextWriter> write)
    {
        var place = Path.Combine(folder, path);
        GuardFileWrite(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            using var stream = new FileStream(place + Part, FileMode.Create, FileAccess.Write);
            using var writer = new StreamWriter(stream, Utf8);
            write(writer);
            writer.Flush();
            stream.Flush(flushToDisk: true);
        });
        return place;
    }

    /// <summary>Moves a staged file to its place.</summary>
    public static void CommitStagedFile(string place) =>
        GuardFileWrite(Path.GetFileName(place), () => File.Move(place + Part, place, overwrite: true));

    /// <summary>Does something that the disk, its owner or another program may refuse.</summary>
    /// <exception cref="DossierException">It was refused.</exception>
    public static void GuardFileWrite(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new DossierException(
                $"写不进 {path}：没有写权限，正被其他程序（如 Excel）打开，或磁盘已满。请处理后再试。"
            );
        }
    }

    public static void CopyAndFlush(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        using var source = File.OpenRead(from);
        using var copy = new FileStream(to, FileMode.Create, FileAccess.Write);
        source.CopyTo(copy);
        copy.Flush(flushToDisk: true);
    }

    public static void DeleteIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>The sha-256 of a file's content; null where there is no file.</summary>
    public static string? HashFileContent(string folder, string path)
    {
        var place = Path.Combine(folder, path);
        return File.Exists(place) ? HashFileContent(place) : null;
    }

    /// <summary>The sha-256 of a file's content.</summary>
    public static string HashFileContent(string place)
    {
        using var stream = File.OpenRead(place);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
