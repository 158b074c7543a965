using Youju.Storage.Files;

namespace Youju.UseCases.Outputs;

/// <summary>Files of one folder that take their places together or not at all.</summary>
/// <param name="decidesItself">Whether the caller has looked by himself at what stands under a name.</param>
internal sealed class FileSet(
    string folder,
    IReadOnlyList<(string Name, byte[] Content)> files,
    Predicate<string>? decidesItself = null
)
{
    /// <exception cref="RefusedFileException">One of them cannot be written, or what stands there is
    /// not ours; then all are as they were.</exception>
    /// <exception cref="OperationCanceledException">Likewise.</exception>
    public void WriteFiles(CancellationToken cancel)
    {
        foreach (var (name, _) in files)
            new FilePlace(Path.Combine(folder, name)).CheckReplaceable();
        using var results = ResultFolder.BeginFolder(
            folder,
            [.. files.Select(file => file.Name)],
            new OutputGate(),
            decidesItself
        );
        foreach (var (name, content) in files)
        {
            cancel.ThrowIfCancellationRequested();
            results.WriteFile(name, stream => stream.Write(content));
        }

        cancel.ThrowIfCancellationRequested();
        results.PublishFiles();
    }
}
