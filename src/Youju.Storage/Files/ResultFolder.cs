namespace Youju.Storage.Files;

/// <summary>
/// A folder of results that is composed beside its place and takes it in one step: whoever looks sees
/// all of the old or all of the new.
/// </summary>
/// <remarks>
/// Files that others have put there stay. Where a folder cannot be exchanged (it is the one a person works in, another file system, or
/// holds much else) the files are moved one after the other; a run killed meanwhile is finished by the next.
/// </remarks>
public sealed class ResultFolder : IDisposable
{
    private readonly string folder;
    private readonly bool canExchange;
    private readonly StagingRoom room;

    private ResultFolder(string folder, bool canExchange, StagingRoom room) =>
        (this.folder, this.canExchange, this.room) = (folder, canExchange, room);

    /// <summary>Puts right what a killed run has left of a folder of results.</summary>
    /// <exception cref="RefusedFileException">What it left cannot be moved, or no folder stands there.</exception>
    public static void RecoverFolder(string folder) => GuardFolder(folder, () =>
        {
            var place = FindPlace(folder);
            StagingRoom.RecoverFolder(place, FindParent(place), place);
            return true;
        });

    /// <summary>Begins to compose the results of a folder.</summary>
    /// <param name="names">The files that will be written, with / between folders.</param>
    /// <param name="gate">Knows what this run reads.</param>
    /// <param name="decidesItself">Whether the caller has looked by himself at what stands under a name.</param>
    /// <exception cref="RefusedFileException">One of them may not be replaced, or nothing can be written there.</exception>
    public static ResultFolder BeginFolder(
        string folder,
        IReadOnlyCollection<string> names,
        OutputGate gate,
        Predicate<string>? decidesItself = null
    ) => GuardFolder(folder, () =>
        {
            var place = FindPlace(folder);
            var parent = FindParent(place);
            StagingRoom.RecoverFolder(place, parent, place);
            foreach (var name in names.SelectMany(ListFoldersOf).Distinct(StringComparer.Ordinal))
                RefuseUnlessFolder(Path.Combine(folder, name), Path.Combine(place, name));
            foreach (var name in names)
                if (decidesItself?.Invoke(name) != true || !IsPlainFile(Path.Combine(place, name)))
                    gate.RefuseTaken(Path.Combine(folder, name), Path.Combine(place, name), isInFolder: true);
            var isExchanged = FolderExchange.IsPossible(place, parent, names);
            return new ResultFolder(
                place,
                isExchanged,
                StagingRoom.CreateFor(place, isExchanged ? parent : place)
            );
        });

    /// <summary>Composes one of the files.</summary>
    /// <exception cref="RefusedFileException">The disc refuses.</exception>
    public void WriteFile(string name, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        GuardFolder(Path.Combine(folder, name), () =>
        {
            var path = Path.Combine(room.New, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
                content.WriteTo(file);
            OwnMark.WriteMark(path, content.GetBuffer().AsSpan(0, (int)content.Length));
            return true;
        });
    }

    /// <summary>Puts all that was composed in its place.</summary>
    /// <exception cref="RefusedFileException">The system refuses; then all is as it was.</exception>
    public void PublishFiles() => GuardFolder(folder, () =>
        {
            if (canExchange && FolderExchange.TryExchange(folder, room))
                return true;
            room.MarkAsReady();
            room.MoveFilesInto(folder);
            return true;
        });

    /// <summary>Takes away what is being composed, when the process is about to end.</summary>
    public static void AbandonUnfinished() => StagingRoom.DeleteUnfinished();

    public void Dispose()
    {
        room.Dispose();
        if (!canExchange && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    private static string FindPlace(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var status = FileStatus.ReadThroughLinks(path);
        if (status.Nature is not (FileNature.Absent or FileNature.Folder))
            throw RefusedFileException.ForOutput(folder, $"这里要写文件夹，它是{status.DescribeNature()}");
        // A dangling link is where the folder is to be.
        return
            FileStatus.ReadWithoutLinks(path).Nature == FileNature.Link
            && new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : path;
    }

    private static IEnumerable<string> ListFoldersOf(string name) =>
        name.Index().Where(letter => letter.Item == '/').Select(letter => name[..letter.Index]);

    private static void RefuseUnlessFolder(string path, string place)
    {
        var status = FileStatus.ReadWithoutLinks(place);
        if (status.Nature is not (FileNature.Absent or FileNature.Folder))
            throw RefusedFileException.ForOutput(path, $"这里要放文件夹，它是{status.DescribeNature()}");
    }

    private static bool IsPlainFile(string place) =>
        FileStatus.ReadWithoutLinks(place).Nature == FileNature.Regular;

    private static string FindParent(string place) => Path.GetDirectoryName(place) ?? place;

    private static T GuardFolder<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong) || wrong is ArgumentException)
        {
            throw RefusedFileException.ForOutput(path, wrong);
        }
    }
}
