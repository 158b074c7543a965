using Youju.Text.Files;

namespace Youju.Storage.Files;

/// <summary>The one lock of a dossier, held while it is written; other processes wait a little and are then refused.</summary>
/// <remarks>
/// journal/lock is there only while somebody holds it. The system frees it when its holder is killed; the file that then stays is
/// taken over by the next one.
/// </remarks>
internal sealed class FolderLock : IDisposable
{
    public const string JournalFolder = "journal";
    public const string Path = JournalFolder + "/lock";
    public const int MostAttempts = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly DossierPlace place;
    private readonly FileStream held;
    private readonly bool isFolderNew;

    private FolderLock(DossierPlace place, FileStream held, bool isFolderNew) =>
        (this.place, this.held, this.isFolderNew) = (place, held, isFolderNew);

    /// <exception cref="DossierException">Somebody else writes for longer than five seconds, or the system refuses.</exception>
    public static async Task<FolderLock> AcquireAsync(
        DossierPlace place,
        int attempts,
        CancellationToken cancel
    )
    {
        var isNew = !Directory.Exists(place.Folder);
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            if (TryOpen(place) is { } stream)
                return new(place, stream, isNew);
            await Task.Delay(Pause, cancel).ConfigureAwait(false);
        }

        throw new DossierException("档案正在被另一个命令写，请稍后再试。");
    }

    // Where the system lets us, it is deleted while it is still locked; a waiting one then sees that it holds none.
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
            held.Dispose();
        try
        {
            File.Delete(place.BuildFullPath(Path));
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            // It locks nothing any more.
        }

        held.Dispose();
        place.DeleteIfEmpty(JournalFolder);
        if (isFolderNew)
            place.DeleteIfEmpty("");
    }

    private static FileStream? TryOpen(DossierPlace place)
    {
        place.CreateFolder(JournalFolder);
        if (place.FindKind(Path) is not (EntryKind.Absent or EntryKind.PlainFile))
            throw new DossierException($"{Path} 不是普通文件，请移走后再试。");
        try
        {
            var stream = OpenAlone(place.BuildFullPath(Path));
            if (FileEntry.IsPlainFileAt(stream.SafeFileHandle, place.BuildFullPath(Path)))
                return stream;
            stream.Dispose();
            return null;
        }
        catch (Exception wrong)
            when (SystemRefusal.IsHeldByOther(wrong) || wrong is DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new DossierException(SystemRefusal.ExplainWriteRefusal(Path, wrong));
        }
    }

    // What somebody else left when he was killed may only be readable to us.
    private static FileStream OpenAlone(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException) when (File.Exists(path))
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.None);
        }
    }
}
