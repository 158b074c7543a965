using System.Security.Cryptography;
using Youju.Text.Files;

namespace Youju.Storage.Files;

/// <summary>The folder of a dossier. Nothing in it is read or written that is a link, a pipe, a device, or stands behind a link.</summary>
/// <param name="folder">It may itself be reached by a link.</param>
/// <param name="beforeWrite">Called before every change, with what is changed; for tests that let the disc refuse.</param>
/// <remarks>Paths are given in the folder, with slashes. Whatever the system refuses becomes a <see cref="DossierException"/>.</remarks>
internal sealed class DossierPlace(string folder, Action<string>? beforeWrite = null)
{
    private const int LargestText = 64 * 1024 * 1024;

    // Nothing so large is ever taken in; what has grown beyond it is not what was.
    public const long LargestFile = 1L << 30;

    public string Folder => folder;

    public string BuildFullPath(string path) => Path.Combine(folder, path);

    /// <summary>What stands there; refuses where the way to it leads through a link.</summary>
    public EntryKind FindKind(string path)
    {
        for (
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            slash > 0;
            slash = path.IndexOf('/', slash + 1)
        )
            if (FileEntry.FindKind(BuildFullPath(path[..slash])) is EntryKind.Link)
                throw CreateLinkError(path[..slash], "读写");
        return FileEntry.FindKind(BuildFullPath(path));
    }

    /// <exception cref="DossierException">A link stands there: what is behind it is no part of the dossier.</exception>
    public void RequireNoLink(string path)
    {
        if (FindKind(path) is EntryKind.Link)
            throw CreateLinkError(path, "读写");
    }

    /// <summary>The content of a file; null where there is none.</summary>
    public byte[]? ReadBytes(string path, long largest = LargestText)
    {
        using var stream = OpenForReading(path);
        if (stream is null)
            return null;
        RequireSize(path, stream, largest);
        return GuardReading(path, () =>
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        });
    }

    /// <summary>The sha-256 of a file's content; null where there is no file.</summary>
    public string? HashContent(string path)
    {
        using var stream = OpenForReading(path);
        if (stream is null)
            return null;
        RequireSize(path, stream, LargestFile);
        return GuardReading(path, () => Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>Writes a file that must not be there yet, down to the disc.</summary>
    /// <returns>The sha-256 of its content.</returns>
    public string WriteNewFile(string path, Action<Stream> write)
    {
        CreateParents(path);
        return ChangeDisc(path, () =>
        {
            using var file = new FileStream(BuildFullPath(path), FileMode.CreateNew, FileAccess.Write);
            using var hash = SHA256.Create();
            using (var both = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
                write(both);
            file.Flush(flushToDisk: true);
            return Convert.ToHexStringLower(hash.Hash!);
        });
    }

    /// <summary>Copies a file within the dossier to a place where nothing stands.</summary>
    /// <returns>The sha-256 of what was copied.</returns>
    public string CopyToNewFile(string from, string to)
    {
        using var source = OpenForReading(from)
            ?? throw new DossierException($"读不了 {from}：它刚被移走或改名，请再试。");
        return WriteNewFile(to, source.CopyTo);
    }

    /// <summary>Moves a file over what stands there, in one step.</summary>
    public void MoveFile(string from, string to)
    {
        CreateParents(to);
        RequirePlainOrAbsent(to);
        ChangeDisc(to, () => File.Move(BuildFullPath(from), BuildFullPath(to), overwrite: true));
    }

    public void MoveFolder(string from, string to) =>
        ChangeDisc(from, () => Directory.Move(BuildFullPath(from), BuildFullPath(to)));

    public void DeleteFile(string path)
    {
        if (FindKind(path) is not EntryKind.Absent)
            ChangeDisc(path, () => File.Delete(BuildFullPath(path)));
    }

    /// <summary>Deletes a folder with all that is in it; links in it are deleted, not what they lead to.</summary>
    public void DeleteFolder(string path)
    {
        if (FindKind(path) is EntryKind.Folder)
            ChangeDisc(path, () => Directory.Delete(BuildFullPath(path), recursive: true));
    }

    /// <summary>The same where what stays does no harm.</summary>
    public void DeleteFolderIfPossible(string path)
    {
        try
        {
            DeleteFolder(path);
        }
        catch (DossierException)
        {
            // It is left to the next command.
        }
    }

    /// <summary>Deletes a folder in which nothing is; does nothing where something is, or comes at this moment.</summary>
    public void DeleteIfEmpty(string path)
    {
        var place = BuildFullPath(path);
        try
        {
            if (
                FileEntry.FindKind(place) is EntryKind.Folder
                && !Directory.EnumerateFileSystemEntries(place).Any()
            )
                Directory.Delete(place);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            // An empty folder does no harm.
        }
    }

    /// <summary>Makes the folders above a path, where they are not there.</summary>
    public void CreateParents(string path)
    {
        if (path.LastIndexOf('/') is var end and > 0)
            CreateFolder(path[..end]);
    }

    public void CreateFolder(string path)
    {
        switch (FindKind(path))
        {
            case EntryKind.Folder:
                return;
            case EntryKind.Absent:
                ChangeDisc(path, () => Directory.CreateDirectory(BuildFullPath(path)));
                return;
            case EntryKind.Link:
                throw CreateLinkError(path, "读写");
            default:
                throw new DossierException($"写不进 {path}：它应是文件夹，现在是文件。请改名或移走后再试。");
        }
    }

    private void RequirePlainOrAbsent(string path)
    {
        switch (FindKind(path))
        {
            case EntryKind.Link:
                throw CreateLinkError(path, "写");
            case EntryKind.Folder:
                throw new DossierException($"写不进 {path}：它应是文件，现在是文件夹。请改名或移走后再试。");
            case EntryKind.Other:
                throw new DossierException(
                    $"写不进 {path}：不是普通文件（是管道、设备之类）。请移走后再试。"
                );
        }
    }

    private static void RequireSize(string path, FileStream stream, long largest)
    {
        if (stream.Length > largest)
            throw new DossierException(
                $"{path} 有 {stream.Length >> 20} MB，超过 {largest >> 20} MB，不像是年度档案的文件。"
            );
    }

    private FileStream? OpenForReading(string path)
    {
        switch (FindKind(path))
        {
            case EntryKind.Absent:
                return null;
            case EntryKind.Link:
                throw CreateLinkError(path, "读");
            case EntryKind.Folder:
                throw new DossierException($"读不了 {path}：它应是文件，现在是文件夹。");
            case EntryKind.Other:
                throw new DossierException(
                    $"读不了 {path}：不是普通文件（是管道、设备之类）。请换成文件本身。"
                );
        }

        return GuardReading(path, () => OpenPlainFile(path));
    }

    // A spreadsheet that has the file open must not keep us from reading it.
    private FileStream? OpenPlainFile(string path)
    {
        try
        {
            var stream = new FileStream(
                BuildFullPath(path),
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            if (FileEntry.IsPlainFileAt(stream.SafeFileHandle, BuildFullPath(path)))
                return stream;
            stream.Dispose();
            throw new DossierException($"读不了 {path}：它在读取时被换掉了，请再试。");
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Reads something that the system may refuse.</summary>
    public static T GuardReading<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new DossierException(SystemRefusal.ExplainReadRefusal(path, wrong));
        }
    }

    private void ChangeDisc(string path, Action change) => ChangeDisc(path, () =>
        {
            change();
            return 0;
        });

    private T ChangeDisc<T>(string path, Func<T> change)
    {
        try
        {
            beforeWrite?.Invoke(path);
            return change();
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new DossierException(SystemRefusal.ExplainWriteRefusal(path, wrong));
        }
    }

    private static DossierException CreateLinkError(string path, string verb) =>
        new($"{path} 是链接，可能指向档案之外，不能{verb}。请换成文件或文件夹本身。");
}
