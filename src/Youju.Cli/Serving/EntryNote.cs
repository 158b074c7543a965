namespace Youju.Cli.Serving;

/// <summary>The address that lets the next browser in, beside the data: who starts the program twice gets to what runs already.</summary>
/// <remarks>The folder is open to nobody but its owner, and so is the file.</remarks>
internal sealed class EntryNote(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private string Path => System.IO.Path.Combine(folder, "entry");

    /// <summary>Writes the address down; where that cannot be, a second start opens a second workbench.</summary>
    public void WriteAddress(string entry)
    {
        try
        {
            var part = Path + ".part";
            File.Delete(part);
            using (var file = new FileStream(part, CreateOptions()))
                file.Write(System.Text.Encoding.ASCII.GetBytes(entry));
            File.Move(part, Path, overwrite: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>Nothing runs any more.</summary>
    public void Erase()
    {
        try
        {
            File.Delete(Path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>The address of a workbench that runs on this data and answers; null where none does.</summary>
    public async Task<string?> FindRunningAsync(CancellationToken cancel)
    {
        try
        {
            var entry = await File.ReadAllTextAsync(Path, cancel).ConfigureAwait(false);
            if (!Uri.TryCreate(entry, UriKind.Absolute, out var address) || !address.IsLoopback)
                return null;
            using var client = new HttpClient(new HttpClientHandler { UseProxy = false });
            client.Timeout = Patience;
            var live = await client
                .GetStringAsync(new Uri(address, "/health/live"), cancel)
                .ConfigureAwait(false);
            return live == "ok" ? entry : null;
        }
        catch (Exception wrong)
            when (wrong is IOException or UnauthorizedAccessException or HttpRequestException)
        {
            return null;
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private static FileStreamOptions CreateOptions()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
