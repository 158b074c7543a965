namespace Youju.Storage.Files;

/// <summary>Lets a folder that was composed beside take the place of the one that stands there.</summary>
internal static class FolderExchange
{
    // A folder that holds much else is a person's own, and not one of results.
    private const int MostForeignFiles = 1000;

    /// <param name="names">What will be written into it.</param>
    public static bool IsPossible(string folder, string parent, IReadOnlyCollection<string> names)
    {
        var (there, above) = (FileStatus.ReadThroughLinks(folder), FileStatus.ReadThroughLinks(parent));
        if (there.Nature == FileNature.Absent)
            return folder != parent;
        return SystemCalls.AreAvailable
            && there.Device == above.Device
            && SystemCalls.IsWritable(parent)
            && !IsWorkingFolder(folder)
            && names.Any(name => File.Exists(Path.Combine(folder, name)))
            && Directory
                .EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
                .Take(names.Count + MostForeignFiles)
                .Count()
                < names.Count + MostForeignFiles;
    }

    /// <summary>Whether the new folder stands in its place now; else all is as it was.</summary>
    public static bool TryExchange(string folder, StagingRoom room)
    {
        room.KeepFromDeletion();
        if (!Directory.Exists(folder))
        {
            SystemCalls.FlushFolder(room.Path, withContent: true);
            Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
            Directory.Move(room.New, folder);
        }
        else if (!TryKeepOthers(folder, room.New) || !TryMovePlaces(folder, room))
            return false;
        SystemCalls.FlushFolder(Path.GetDirectoryName(folder)!);
        return true;
    }

    private static bool TryMovePlaces(string folder, StagingRoom room)
    {
        SystemCalls.FlushFolder(room.Path, withContent: true);
        if (SystemCalls.TryExchange(room.New, folder))
            return true;
        Directory.Move(folder, room.Old);
        try
        {
            Directory.Move(room.New, folder);
            return true;
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            Directory.Move(room.Old, folder);
            return false;
        }
    }

    // What others have put there gets a second name in the new folder, so that no copy of it can differ.
    private static bool TryKeepOthers(string from, string to)
    {
        if (!TryCopyRights(from, to))
            return false;
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            var place = Path.Combine(to, entry.Name);
            if (entry is DirectoryInfo { LinkTarget: null })
            {
                Directory.CreateDirectory(place);
                if (!TryKeepOthers(entry.FullName, place))
                    return false;
            }
            else if (!Path.Exists(place) && !SystemCalls.TryLink(entry.FullName, place))
                return false;
        }

        return true;
    }

    private static bool TryCopyRights(string from, string to)
    {
        var (old, own) = (FileStatus.ReadThroughLinks(from), FileStatus.ReadThroughLinks(to));
        if (own.Owner != old.Owner && !SystemCalls.TryChangeOwner(to, old.Owner.User, old.Owner.Group))
            return false;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        return true;
    }

    private static bool IsWorkingFolder(string folder)
    {
        var working = Environment.CurrentDirectory;
        return working == folder
            || working.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
