namespace Youju.UseCases.Checks;

/// <summary>Reads how the files beside a report begin, where none of them can do harm.</summary>
public interface IOpeningReader
{
    /// <summary>The first words of a document or workbook; empty where it is neither or cannot be read.</summary>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    string ReadOpening(FileInfo file, CancellationToken cancel);
}
