using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Storage.Files;

/// <summary>
/// A hidden folder in which a folder of results is composed; who finds one that nobody holds any more
/// puts right what a killed run left.
/// </summary>
internal sealed class StagingRoom : IDisposable
{
    private const string LockName = "lock";
    private const string ReadyName = "ready";
    private const int DigestDigits = 12;
    private const int MostAttempts = 3;

    private static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private static readonly ConcurrentDictionary<StagingRoom, bool> Unfinished = new();

    private readonly FileStream held;

    private StagingRoom(string path, FileStream held) => (Path, this.held) = (path, held);

    public string Path { get; }

    /// <summary>Where the new folder is composed; after an exchange the old one lies here.</summary>
    public string New => System.IO.Path.Combine(Path, "new");

    /// <summary>Where the old folder waits while two steps are needed.</summary>
    public string Old => System.IO.Path.Combine(Path, "old");

    /// <summary>Makes a room for a folder, with a name that nobody can guess.</summary>
    /// <param name="parent">Where it is to lie.</param>
    public static StagingRoom CreateFor(string folder, string parent)
    {
        Directory.CreateDirectory(parent);
        for (var attempt = 1; ; attempt++)
        {
            var path = System.IO.Path.Combine(
                parent,
                ComposePrefix(folder) + System.IO.Path.GetRandomFileName()
            );
            try
            {
                Directory.CreateDirectory(path);
                var hold = HoldLock(path, FileMode.CreateNew);
                Directory.CreateDirectory(System.IO.Path.Combine(path, "new"));
                var room = new StagingRoom(path, hold);
                Unfinished[room] = true;
                return room;
            }
            catch (DirectoryNotFoundException) when (attempt < MostAttempts)
            {
                // Another run took it for one that was left behind.
            }
        }
    }

    /// <summary>Puts right what killed runs have left of a folder: the old one stands whole, or the new one.</summary>
    public static void RecoverFolder(string folder, params IEnumerable<string> parents)
    {
        foreach (var parent in parents.Where(Directory.Exists))
        foreach (var path in Directory.EnumerateDirectories(parent, ComposePrefix(folder) + "*").ToList())
        {
            if (TryHoldLeftRoom(path) is not { } left)
                continue;
            using var room = new StagingRoom(path, left);
            if (File.Exists(System.IO.Path.Combine(path, ReadyName)))
                room.MoveFilesInto(folder);
            else if (Directory.Exists(room.Old) && !System.IO.Path.Exists(folder))
                Directory.Move(room.Old, folder);
        }
    }

    /// <summary>Takes away every room in which something is still being composed.</summary>
    public static void DeleteUnfinished()
    {
        foreach (var room in Unfinished.Keys)
            room.Dispose();
    }

    /// <summary>Keeps the room whatever comes: from now on things change places.</summary>
    public void KeepFromDeletion() => Unfinished.TryRemove(this, out _);

    /// <summary>Notes on the disc that all is composed, so that the next run finishes what this one may not.</summary>
    public void MarkAsReady()
    {
        KeepFromDeletion();
        SystemCalls.FlushFolder(Path, withContent: true);
        File.WriteAllText(System.IO.Path.Combine(Path, ReadyName), "");
        SystemCalls.FlushFolder(Path);
    }

    /// <summary>Moves file after file to its place in the folder.</summary>
    public void MoveFilesInto(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(New, "*", WithoutLinks).Order(StringComparer.Ordinal))
        {
            var place = System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(New, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }

        SystemCalls.FlushFolder(folder);
    }

    public void Dispose()
    {
        KeepFromDeletion();
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            // A scanner may hold a file for a moment; the next run takes the rest away.
        }
        finally
        {
            held.Dispose();
        }
    }

    private static FileStream? TryHoldLeftRoom(string path)
    {
        try
        {
            return HoldLock(path, FileMode.Open);
        }
        catch (FileNotFoundException)
        {
            TryDeleteEmpty(path);
            return null;
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            return null;
        }
    }

    private static void TryDeleteEmpty(string path)
    {
        try
        {
            Directory.Delete(path);
        }
        catch (IOException)
        {
            // Somebody's own folder, or one that is just being furnished.
        }
    }

    private static FileStream HoldLock(string path, FileMode mode) =>
        new(System.IO.Path.Combine(path, LockName), mode, FileAccess.ReadWrite, FileShare.None);

    private static string ComposePrefix(string folder) =>
        ".youju-"
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(folder)))
        )[..DigestDigits]
        + "-";
}
