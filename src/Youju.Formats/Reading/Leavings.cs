using System.Collections.Concurrent;
using System.Diagnostics;

namespace Youju.Formats.Reading;

/// <summary>
/// What a run leaves behind when it ends at once: programs that it has started, and copies of documents
/// in the temporary folder.
/// </summary>
public static class Leavings
{
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

    private static void DeletePlace(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
        }
        catch (Exception held) when (held.IsRefusal())
        {
            // The system's own cleaning of the temporary folder takes the rest.
        }
    }

    private sealed class Tracked(Action forget) : IDisposable
    {
        public void Dispose() => forget();
    }
}
