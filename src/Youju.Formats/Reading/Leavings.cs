using System.Collections.Concurrent;
using System.Diagnostics;

namespace Youju.Formats.Reading;

/// <summary>
/// What a run leaves behind when it ends at once: programs that it has started, and copies of documents
/// in the temporary folder.
/// </summary>
public static class Leavings
{
    private const int MostTries = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private static readonly ConcurrentDictionary<Process, bool> Programs = new();
    private static readonly ConcurrentDictionary<string, bool> Places = new(StringComparer.Ordinal);
    private static volatile bool isStopping;

    /// <summary>Ends every program that was started; none may be started after it.</summary>
    public static void StopPrograms()
    {
        isStopping = true;
        foreach (var program in Programs.Keys)
            KillProgram(program);
    }

    /// <summary>Takes away what lies in the temporary folder.</summary>
    public static void DeleteFiles()
    {
        foreach (var place in Places.Keys)
            DeletePlace(place);
    }

    /// <summary>Remembers a program until it has ended.</summary>
    /// <exception cref="OperationCanceledException">The run is being stopped.</exception>
    public static IDisposable TrackProgram(Process program)
    {
        Programs[program] = true;
        if (isStopping)
        {
            KillProgram(program);
            throw new OperationCanceledException();
        }

        return new Tracked(() => Programs.TryRemove(program, out _));
    }

    /// <summary>Remembers a file or folder until its owner has taken it away.</summary>
    public static IDisposable TrackPlace(string path)
    {
        Places[path] = true;
        return new Tracked(() => Places.TryRemove(path, out _));
    }

    private static void KillProgram(Process program)
    {
        try
        {
            program.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone.IsOfEndedProgram())
        {
            // It ended by itself.
        }
    }

    // A program that is just ending may still write into its folder; what stays then is left to the system's own cleaning.
    private static void DeletePlace(string path)
    {
        for (var tries = 0; tries < MostTries && !TryDelete(path); tries++)
            Thread.Sleep(Pause);
    }

    private static bool TryDelete(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
            return true;
        }
        catch (Exception held) when (held.IsRefusal())
        {
            return false;
        }
    }

    private sealed class Tracked(Action forget) : IDisposable
    {
        public void Dispose() => forget();
    }
}
