namespace Youju.Storage.Tests;

/// <summary>A disc that stops at the n-th change: the process is killed there, or the system refuses from there on.</summary>
internal sealed class FailingDisc(int at, Func<Exception> failure, bool isForEver = true)
{
    private const int NoSpace = 28;
    private int changes;

    public int Changes => changes;

    public bool HasFailed => changes > at;

    public FolderDossierStore Store => new(BeforeWrite);

    public static FailingDisc KilledAt(int at) => new(at, () => new KilledException());

    public static FailingDisc FullAt(int at, bool isForEver) =>
        new(at, () => new IOException("No space left on device", NoSpace), isForEver);

    private void BeforeWrite(string path)
    {
        var change = changes++;
        if (isForEver ? change >= at : change == at)
            throw failure();
    }
}

/// <summary>Stands for the end of the process: nothing catches it, and nothing is written after it.</summary>
internal sealed class KilledException : Exception;
