using Youju.UseCases.Checks;

namespace Youju.UseCases.Workers;

/// <summary>Asks the process for which files are read how the files beside them begin.</summary>
internal sealed class AskedOpenings(Stream input, Stream output) : IOpeningReader
{
    public string ReadOpening(FileInfo file, CancellationToken cancel)
    {
        WorkerChannel.AskOpening(output, file.FullName);
        return WorkerChannel.ReceiveOpening(input) ?? "";
    }
}
