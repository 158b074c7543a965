namespace Youju.Formats.Reading;

/// <summary>A file for a program of the system to read; gone afterwards.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly IDisposable tracked;

    /// <exception cref="UnreadableFileException">There is no folder for temporary files.</exception>
    public TemporaryFile(byte[] content)
    {
        try
        {
            Path = System.IO.Path.GetTempFileName();
            tracked = Leavings.TrackPlace(Path);
            File.WriteAllBytes(Path, content);
        }
        catch (Exception e) when (e.IsRefusal())
        {
            throw UnreadableFileException.NoTemporaryFolder(e);
        }
    }

    public string Path { get; }

    public void Dispose()
    {
        try
        {
            File.Delete(Path);
            tracked.Dispose();
        }
        catch (Exception e) when (e.IsRefusal())
        {
            // A program just killed may hold it for a moment; the system cleans its temporary folder.
        }
    }
}
