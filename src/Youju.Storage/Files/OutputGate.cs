namespace Youju.Storage.Files;

/// <summary>
/// The one way by which a command writes a file that was asked for: nothing is lost that is not ours,
/// and a result is there whole or not at all.
/// </summary>
public sealed class OutputGate
{
    private const int PipeAttempts = 50;
    private static readonly TimeSpan PipePause = TimeSpan.FromMilliseconds(100);

    private readonly HashSet<string> inputs;

    /// <param name="inputs">Paths of what this run reads; none of them may be written, under whatever name.</param>
    public OutputGate(params IEnumerable<string> inputs) =>
        this.inputs = [
            .. inputs
                .Select(FileStatus.ReadThroughLinks)
                .Where(status => status.Nature == FileNature.Regular)
                .Select(status => status.Identity),
        ];

    /// <summary>Refuses a place before anything is computed for it.</summary>
    /// <exception cref="RefusedFileException">What stands there is no result of ours, or was changed
    /// since, or cannot be written.</exception>
    public void CheckPlace(string path)
    {
        var place = OutputPlace.FollowLinks(RequireFileName(path));
        if (place.Descriptor is null)
            RefuseTaken(path, place.Path);
    }

    /// <summary>Writes a file; a name too long is cut to fit.</summary>
    /// <param name="write">Composes the content, once.</param>
    /// <returns>Where it is.</returns>
    /// <exception cref="RefusedFileException">As <see cref="CheckPlace"/>; then all is as it was.</exception>
    public string WriteFile(string path, Action<Stream> write)
    {
        path = OutputName.FitLastName(RequireFileName(path));
        var place = OutputPlace.FollowLinks(path);
        if (place.Descriptor is null)
            RefuseTaken(path, place.Path);
        using var content = new MemoryStream();
        write(content);
        try
        {
            if (place.Descriptor is { } descriptor)
                WriteToDescriptor(descriptor, content.ToArray());
            else if (OpenStream(place.Path) is { } stream)
                using (stream)
                    content.WriteTo(stream);
            else
                ReplaceFile(path, place.Path, content.GetBuffer().AsSpan(0, (int)content.Length));
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong) || wrong is ArgumentException)
        {
            throw RefusedFileException.ForOutput(path, wrong);
        }

        return path;
    }

    private static string RequireFileName(string path) =>
        Path.EndsInDirectorySeparator(path) || path.Length == 0
            ? throw RefusedFileException.ForOutput(path, "这里要写文件名，现在写的是文件夹")
            : path;

    /// <param name="path">As the person knows it.</param>
    /// <param name="isInFolder">One file of a folder of results: nothing there is written into.</param>
    /// <exception cref="RefusedFileException">What stands there may not be replaced.</exception>
    internal void RefuseTaken(string path, string place, bool isInFolder = false)
    {
        var status = FileStatus.ReadWithoutLinks(place);
        var problem = status.Nature switch
        {
            FileNature.Absent => DossierGround.ExplainRefusal(place),
            FileNature.Pipe or FileNature.CharacterDevice when !isInFolder => null,
            FileNature.Regular when inputs.Contains(status.Identity) => "它是这次要读的文件",
            FileNature.Regular => ExplainForeign(place, status.Length),
            _ => $"这里有同名的{status.DescribeNature()}",
        };
        if (problem is not null)
            throw RefusedFileException.ForOutput(path, problem);
    }

    private static string? ExplainForeign(string place, long length)
    {
        try
        {
            return OwnResult.IsUnchanged(place, length)
                ? null
                : "这个文件已经有了，它不是 youju 写的结果，或者写出之后有人改过、填写过";
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            return SystemRefusal.ExplainRefusal(wrong);
        }
    }

    private static void WriteToDescriptor(int descriptor, byte[] content)
    {
        if (!StandardHandle.IsOpen(descriptor))
            throw RefusedFileException.ForOutput($"/dev/fd/{descriptor}", "它是关着的");
        SystemCalls.WriteToDescriptor(descriptor, content);
    }

    // What is no file is written into, never replaced.
    private static FileStream? OpenStream(string path) =>
        FileStatus.ReadThroughLinks(path).Nature switch
        {
            FileNature.Pipe => OpenPipe(path),
            FileNature.CharacterDevice => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0),
            _ => null,
        };

    // A pipe without a reader would keep us waiting for ever; one that is just being opened is given a moment.
    private static FileStream OpenPipe(string path)
    {
        for (var attempt = 0; attempt < PipeAttempts; attempt++)
        {
            if (SystemCalls.OpenPipe(path) is >= 0 and var held)
            {
                try
                {
                    return new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
                }
                finally
                {
                    SystemCalls.CloseDescriptor(held);
                }
            }

            Thread.Sleep(PipePause);
        }

        throw RefusedFileException.ForOutput(path, "没有程序在读这个管道");
    }

    private void ReplaceFile(string path, string place, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(place))!;
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var waiting = Path.Combine(folder, $".youju-{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(waiting, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            OwnMark.WriteMark(waiting, content);
            CopyRights(place, waiting);
            RefuseTaken(path, place);
            File.Move(waiting, place, overwrite: true);
            SystemCalls.FlushFolder(folder);
        }
        finally
        {
            File.Delete(waiting);
            if (isNew && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
    }

    private static void CopyRights(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(from))
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
    }
}
