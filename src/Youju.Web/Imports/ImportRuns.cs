using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Youju.Storage.Files;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Imports;

/// <summary>How it stands with an import, or with trying one out.</summary>
public enum ImportState
{
    Running,
    Done,

    /// <summary>Somebody ended it before anything was written.</summary>
    Stopped,

    /// <summary>A mistake of the program ended it.</summary>
    Broken,
}

/// <summary>What is known of an import while it goes on and afterwards.</summary>
/// <param name="Key">What it depends on.</param>
/// <param name="Seen">When somebody last saw it going on.</param>
/// <param name="Sheet">The sheet that is being read; empty before the first.</param>
/// <param name="Row">The row of it.</param>
public sealed record ImportRun(string Key, ImportState State, DateTimeOffset Seen, string Sheet, int Row)
{
    /// <summary>What came of it; null as long as nothing did.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>Why it broke off, in Chinese; null where nobody can say.</summary>
    public string? Trouble { get; init; }
}

/// <summary>Imports that take longer than a page may: they go on while nobody looks, say how far they are, and can be ended.</summary>
/// <remarks>How far one is stands beside its files: whichever node is asked knows it.</remarks>
internal sealed class ImportRuns(WorkbenchSettings settings, ImportShelf shelf, ImportDesk desk) : IDisposable
{
    /// <summary>The key of what writes; what is only tried out has that of what it depends on.</summary>
    public const string Import = "import";

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    // Nobody who is alive keeps silent for so long.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, Task<ImportReport>> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closing = new();
    private readonly Lock keeping = new();

    /// <summary>Tries an import out, unless that was done of the same or goes on; waits a moment for it.</summary>
    public Task<ImportRun> TryOutAsync(DossierView view, string id, KeptUpload upload, bool again)
    {
        var key = ComputeKey(view, upload);
        return FindRun(id) is { } known && IsTriedOut(known, key, again)
            ? WaitAsync(id, known)
            : BeginAsync(id, key, watch => desk.TryOut(view, id, upload, watch));
    }

    // What is tried out of something else, as it was read before, tells nothing of this.
    private bool IsTriedOut(ImportRun known, string key, bool again) =>
        IsGoingOn(known)
            ? known.Key == key || known.Key == Import
            : known.Key == key && (known.State == ImportState.Done || !again);

    /// <summary>Imports, unless an import of it goes on, whether or not it is still tried out; waits a moment for it.</summary>
    public Task<ImportRun> ImportAsync(DossierView view, string id, KeptUpload upload) =>
        FindRun(id) is { Key: Import } known && IsGoingOn(known)
            ? WaitAsync(id, known)
            : BeginAsync(id, Import, watch => desk.Import(view, id, upload, watch));

    /// <summary>An import that was begun; null where there is none, or it ended with the program.</summary>
    public async Task<ImportRun?> FindImportAsync(string id) =>
        FindRun(id) is { Key: Import } known && (known.State != ImportState.Running || IsGoingOn(known))
            ? await WaitAsync(id, known).ConfigureAwait(false)
            : null;

    /// <summary>Ends it, on whichever node it goes on.</summary>
    public void Stop(string id) => File.WriteAllBytes(shelf.LocateStop(id), []);

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    private bool IsGoingOn(ImportRun run) =>
        run.State == ImportState.Running && settings.Clock.GetUtcNow() - run.Seen < Silence;

    private async Task<ImportRun> BeginAsync(string id, string key, Func<ImportWatch, ImportReport> import)
    {
        File.Delete(shelf.LocateStop(id));
        var stop = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        var watch = new ImportWatch(stop.Token);
        var begun = new ImportRun(key, ImportState.Running, settings.Clock.GetUtcNow(), "", 0);
        var work = new Task<ImportReport>(() => import(watch));
        lock (keeping)
        {
            KeepRun(id, begun);
            running[id] = work;
        }

        work.Start(TaskScheduler.Default);
        _ = FollowAsync(id, begun, watch, work, stop);
        return await WaitAsync(id, begun).ConfigureAwait(false);
    }

    // A page waits for what is quick, and what it throws is told as ever.
    private async Task<ImportRun> WaitAsync(string id, ImportRun known)
    {
        if (!running.TryGetValue(id, out var work))
            return FindRun(id) ?? known;
        await Task.WhenAny(work, Task.Delay(settings.Patience, settings.Clock)).ConfigureAwait(false);
        if (!work.IsCompleted)
            return FindRun(id) ?? known;
        try
        {
            return known with { State = ImportState.Done, Report = await work.ConfigureAwait(false) };
        }
        catch (OperationCanceledException)
        {
            return known with { State = ImportState.Stopped };
        }
    }

    private async Task FollowAsync(
        string id,
        ImportRun begun,
        ImportWatch watch,
        Task<ImportReport> work,
        CancellationTokenSource stop
    )
    {
        using (stop)
            while (await Task.WhenAny(work, Task.Delay(Beat, settings.Clock)).ConfigureAwait(false) != work)
            {
                if (File.Exists(shelf.LocateStop(id)))
                    await stop.CancelAsync().ConfigureAwait(false);
                KeepOwnRun(
                    id,
                    work,
                    begun with
                    {
                        Seen = settings.Clock.GetUtcNow(),
                        Sheet = watch.Sheet,
                        Row = watch.Row,
                    }
                );
            }

        KeepOwnRun(id, work, await EndAsync(begun, work).ConfigureAwait(false));
        running.TryRemove(KeyValuePair.Create(id, work));
    }

    // Once another was begun of the same files, nobody asks for this one any more.
    private void KeepOwnRun(string id, Task<ImportReport> work, ImportRun run)
    {
        lock (keeping)
            if (running.GetValueOrDefault(id) == work)
                KeepRun(id, run);
    }

    private async Task<ImportRun> EndAsync(ImportRun begun, Task<ImportReport> work)
    {
        try
        {
            return begun with { State = ImportState.Done, Report = await work.ConfigureAwait(false) };
        }
        catch (OperationCanceledException)
        {
            return begun with { State = ImportState.Stopped };
        }
        catch (Exception refused) when (refused is UsageException or DossierException or RefusedFileException)
        {
            var remark = (refused as UsageException ?? new UsageException(refused.Message)).Remark;
            return begun with { State = ImportState.Broken, Trouble = settings.Wording(remark) };
        }
        catch (Exception mistake)
        {
            settings.OnMistake(mistake);
            return begun with { State = ImportState.Broken };
        }
    }

    private ImportRun? FindRun(string id)
    {
        try
        {
            return JsonSerializer.Deserialize<ImportRun>(File.ReadAllBytes(shelf.LocateRun(id)));
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // Who reads while it is written reads what stood before.
    private void KeepRun(string id, ImportRun run)
    {
        var waiting = shelf.LocateRun(id) + "." + ShelfId.CreateId();
        File.WriteAllBytes(waiting, JsonSerializer.SerializeToUtf8Bytes(run));
        File.Move(waiting, shelf.LocateRun(id), overwrite: true);
    }

    private static string ComputeKey(DossierView view, KeptUpload upload) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(view.Open.Seen.Digest + "\n" + JsonSerializer.Serialize(upload))
            )
        );
}
