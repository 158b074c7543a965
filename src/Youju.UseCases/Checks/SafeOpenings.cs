using System.Collections.Concurrent;
using System.Text;
using Youju.Domain.Findings;

namespace Youju.UseCases.Checks;

/// <summary>Has the files beside reports read by others, each once in a run however many reports stand beside it.</summary>
/// <param name="worker">Reads them, so that none of them can end the check of a report.</param>
public sealed class SafeOpenings(IReadingWorker worker) : IOpeningReader
{
    private static readonly CheckSettings NoSettings = new(
        Pack: null,
        Year: null,
        Against: null,
        OutputFormat.Text,
        Output: null,
        Severity.Error,
        Jobs: 1,
        Suppressions: null
    );

    // A file that changed meanwhile is another one.
    private readonly ConcurrentDictionary<SeenFile, Lazy<string>> known = new();

    /// <inheritdoc/>
    public string ReadOpening(FileInfo file, CancellationToken cancel) =>
        file.Exists
            ? known
                .GetOrAdd(new(file.FullName, file.Length, file.LastWriteTimeUtc), _ =>
                    new(() => AskWorker(file, cancel))
                )
                .Value
            : "";

    // A neighbour that cannot be read says nothing; it is checked and told of for itself.
    private string AskWorker(FileInfo file, CancellationToken cancel)
    {
        var task = new CheckTask(new(file.FullName, file.Name), NoSettings, IsWritten: false)
        {
            IsOpening = true,
        };
        return Encoding.UTF8.GetString(worker.CheckFile(task, cancel).Result.Span);
    }

    private sealed record SeenFile(string Path, long Length, DateTime Written);
}
