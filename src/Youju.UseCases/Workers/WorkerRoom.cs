using Youju.Formats.Reading;

namespace Youju.UseCases.Workers;

/// <summary>The temporary folder of a process that may be ended at any moment: what it leaves there goes with the folder.</summary>
internal sealed class WorkerRoom : IDisposable
{
    private readonly IDisposable tracked;

    public WorkerRoom()
    {
        Folder = Directory.CreateTempSubdirectory("youju-").FullName;
        tracked = Leavings.TrackPlace(Folder);
    }

    public string Folder { get; }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
            tracked.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A program just killed may hold a file for a moment; the system's own cleaning of the temporary folder takes the rest.
        }
    }
}
