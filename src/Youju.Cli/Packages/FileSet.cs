using Youju.Cli.Checks;

namespace Youju.Cli.Packages;

/// <summary>Files of one folder that take their places together or not at all.</summary>
internal sealed class FileSet(string folder, IReadOnlyList<(string Name, byte[] Content)> files)
{
    private const string Unchanged = "报告包还是原来的样子，一个文件也没有换。";

    private readonly List<FilePlace> places =
    [
        .. files.Select(file => new FilePlace(Path.Combine(folder, file.Name))),
    ];

    /// <summary>Puts right what a run left behind that was killed while it changed places.</summary>
    /// <exception cref="UsageException">What waits there cannot be taken away.</exception>
    public static void Settle(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var place in FilePlace.LeftIn(folder).Select(path => new FilePlace(path)))
            Do(place, place.Settle);
    }

    /// <exception cref="UsageException">One of them cannot be written; then all are as they were.</exception>
    /// <exception cref="OperationCanceledException">Likewise.</exception>
    public void Write(CancellationToken cancel)
    {
        var isNew = !Directory.Exists(folder);
        try
        {
            foreach (var place in places)
                Do(place, place.CheckFree);
            if (isNew)
                ResultFile.CreateFolder(folder);
            foreach (var (place, file) in places.Zip(files))
            {
                cancel.ThrowIfCancellationRequested();
                Do(place, () => place.Prepare(file.Content));
            }

            cancel.ThrowIfCancellationRequested();
            Replace();
        }
        finally
        {
            foreach (var place in places)
                place.Clean();
            if (isNew && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
    }

    private void Replace()
    {
        foreach (var place in places)
        {
            try
            {
                place.Replace();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(ResultFile.Failure(place.Path, e) + TakeBack());
            }
        }
    }

    /// <summary>Puts back what was replaced; tells what came of it, in Chinese.</summary>
    private string TakeBack()
    {
        var stuck = places
            .Where(place => !place.TryRestore())
            .Select(place => Path.GetFileName(place.Path))
            .ToList();
        return stuck.Count == 0
            ? Unchanged
            : $"已经换下的文件里，{string.Join("、", stuck)} 没能换回：原来的内容在同名后加 {FilePlace.Old} 的文件里，请先改回原名，再重新生成。";
    }

    private static void Do(FilePlace place, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(ResultFile.Failure(place.Path, e) + Unchanged);
        }
    }
}
