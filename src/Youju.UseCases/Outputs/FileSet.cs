using Youju.UseCases.Refusals;

namespace Youju.UseCases.Outputs;

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
    public static void RecoverFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var place in FilePlace.FindLeftovers(folder).Select(path => new FilePlace(path)))
            ExecuteStep(place, place.RecoverFile);
    }

    /// <exception cref="UsageException">One of them cannot be written; then all are as they were.</exception>
    /// <exception cref="OperationCanceledException">Likewise.</exception>
    public void WriteFiles(CancellationToken cancel)
    {
        var isNew = !Directory.Exists(folder);
        try
        {
            foreach (var place in places)
                ExecuteStep(place, place.CheckReplaceable);
            if (isNew)
                ResultFile.CreateFolder(folder);
            foreach (var (place, file) in places.Zip(files))
            {
                cancel.ThrowIfCancellationRequested();
                ExecuteStep(place, () => place.StageContent(file.Content));
            }

            cancel.ThrowIfCancellationRequested();
            ReplaceFiles();
        }
        finally
        {
            foreach (var place in places)
                place.DeleteSideFiles();
            if (isNew && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
    }

    private void ReplaceFiles()
    {
        foreach (var place in places)
        {
            try
            {
                place.ReplaceFile();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(ResultFile.DescribeFailure(place.Path, e) + RestoreFiles());
            }
        }
    }

    /// <summary>Puts back what was replaced; tells what came of it, in Chinese.</summary>
    private string RestoreFiles()
    {
        var stuck = places
            .Where(place => !place.TryRestore())
            .Select(place => Path.GetFileName(place.Path))
            .ToList();
        return stuck.Count == 0
            ? Unchanged
            : $"已经换下的文件里，{string.Join("、", stuck)} 没能换回：原来的内容在同名后加 {FilePlace.Old} 的文件里，请先改回原名，再重新生成。";
    }

    private static void ExecuteStep(FilePlace place, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(ResultFile.DescribeFailure(place.Path, e) + Unchanged);
        }
    }
}
