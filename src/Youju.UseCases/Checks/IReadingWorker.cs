namespace Youju.UseCases.Checks;

/// <summary>Checks files of strangers where they can do no harm: one that ends, hangs or eats what reads it costs only itself.</summary>
public interface IReadingWorker : IDisposable
{
    /// <summary>Checks one file; safe to call from many threads.</summary>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    CheckAnswer CheckFile(CheckTask task, CancellationToken cancel);
}
