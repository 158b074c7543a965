using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Workers;
using Youju.Web.Hosting;

namespace Youju.Web.Portal;

/// <summary>Checks a file that anybody brought, one at a time and apart from those of the house; nothing of it is kept.</summary>
internal sealed class PublicCheckDesk : IDisposable
{
    private const int MostWaiting = 8;

    private readonly string passing;
    private readonly WorkerPool reader;
    private readonly SemaphoreSlim seat = new(1);
    private int waiting;

    public PublicCheckDesk(WorkbenchSettings settings)
    {
        reader = new(settings.Reader, new WorkerLimits());
        passing = Path.Combine(settings.Folder, "passing");
        // What a run left that was killed in the middle.
        if (Directory.Exists(passing))
            Directory.Delete(passing, recursive: true);
    }

    /// <summary>The result as a page; null where too many wait already.</summary>
    /// <param name="name">As the person called the file.</param>
    public async Task<CheckAnswer?> CheckOnceAsync(string name, Stream content, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref waiting);
            return null;
        }

        var folder = Path.Combine(passing, ShelfId.CreateId());
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, "file" + FileEnding.ReadSafe(name));
            await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
                await content.CopyToAsync(file, cancel).ConfigureAwait(false);
            return await CheckFileAsync(new(path, Path.GetFileName(name.Replace('\\', '/'))), cancel)
                .ConfigureAwait(false);
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            Interlocked.Decrement(ref waiting);
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        seat.Dispose();
    }

    private async Task<CheckAnswer> CheckFileAsync(InputFile file, CancellationToken cancel)
    {
        await seat.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var asked = new CheckSettings(null, null, null, "html", null, Severity.Error, 1, null);
            return await Task.Run(() => reader.CheckFile(new(file, asked, IsWritten: true), cancel), cancel)
                .ConfigureAwait(false);
        }
        finally
        {
            seat.Release();
        }
    }
}
