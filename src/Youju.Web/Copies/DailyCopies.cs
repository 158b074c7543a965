using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Youju.Database;
using Youju.Database.Copies;
using Youju.Storage.Files;
using Youju.Text.Times;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;

namespace Youju.Web.Copies;

/// <summary>Where copies go, and how the last ones went.</summary>
/// <param name="Place">The second place; null while nobody has chosen one.</param>
/// <param name="At">When the last copy was made.</param>
/// <param name="Trouble">Why the last try was none, in Chinese.</param>
public sealed record CopyState(string? Place, DateTimeOffset? At, string? Trouble)
{
    /// <summary>What became of the last copy that was restored; null where none was.</summary>
    public RestoreOutcome? Restored { get; init; }
}

/// <summary>Copies all data to the second place that the person chose, once a day, while everybody goes on working.</summary>
internal sealed class DailyCopies(WorkbenchSettings settings, DatabasePlace database)
    : IHostedService,
        IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(30);
    private readonly Lock copying = new();
    private ITimer? timer;

    /// <summary>Whether the data are this machine's to copy; a server of databases has its own keeper.</summary>
    public bool IsOffered => settings.Database is null;

    private string StateFile => Path.Combine(settings.Folder, "copies.json");

    public Task StartAsync(CancellationToken cancel)
    {
        if (IsOffered)
            timer = settings.Clock.CreateTimer(_ => CopyIfDue(), null, TimeSpan.FromSeconds(5), Look);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancel)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => timer?.Dispose();

    public CopyState ReadState()
    {
        try
        {
            return JsonSerializer.Deserialize<CopyState>(File.ReadAllText(StateFile))
                ?? new(null, null, null);
        }
        catch (Exception wrong) when (wrong is JsonException || SystemRefusal.IsRefusal(wrong))
        {
            return new(null, null, null);
        }
    }

    /// <summary>The place that somebody has typed, written out.</summary>
    /// <exception cref="UsageException">It is no second place.</exception>
    public string CheckPlace(string place)
    {
        var path = place.Trim().Trim('"');
        if (!Path.IsPathFullyQualified(path) || !Directory.Exists(path))
            throw new UsageException(
                $"“{path}”不是已有的文件夹。请写全，如 E:\\ 或 D:\\备份；优盘要先插上。"
            );
        var (inner, outer) = (AddEnd(Path.GetFullPath(path)), AddEnd(Path.GetFullPath(settings.Folder)));
        if (inner.StartsWith(outer, StringComparison.OrdinalIgnoreCase))
            throw new UsageException("这是数据自己的文件夹，坏了会一起坏。请选另一个磁盘或优盘。");
        return path;
    }

    /// <summary>Takes a place and copies into it at once, so that what does not work is known now.</summary>
    public void UsePlace(string place)
    {
        // A copy that is being made goes to its end first: what it writes of itself would put the old place back.
        lock (copying)
            WriteState(ReadState() with { Place = place });
        CopyNow();
    }

    /// <summary>Keeps what became of a copy that was restored.</summary>
    public void NoteRestored(RestoreOutcome outcome)
    {
        lock (copying)
            WriteState(ReadState() with { Restored = outcome });
    }

    /// <summary>Copies now; how it went stands in the state.</summary>
    public void CopyNow()
    {
        lock (copying)
        {
            if (!IsOffered || ReadState() is not { Place: { } place } state)
                return;
            var now = settings.Clock.GetUtcNow();
            try
            {
                DataCopy.MakeCopy(database, settings.Folder, place, now);
                WriteState(state with { At = now, Trouble = null });
            }
            catch (DossierException wrong)
            {
                WriteState(state with { Trouble = wrong.Message });
            }
        }
    }

    // A timer has nobody above it: what goes wrong here would end the whole.
    private void CopyIfDue()
    {
        try
        {
            if (IsDue(ReadState()))
                CopyNow();
        }
        catch (Exception wrong)
        {
            settings.OnMistake(wrong);
        }
    }

    private bool IsDue(CopyState state) =>
        state.Place is not null
        && (state.At is not { } at || FindDay(at) < FindDay(settings.Clock.GetUtcNow()));

    private void WriteState(CopyState state)
    {
        var part = StateFile + ".part";
        File.WriteAllText(part, JsonSerializer.Serialize(state));
        File.Move(part, StateFile, overwrite: true);
    }

    private static DateTime FindDay(DateTimeOffset at) => ChinaTime.FromMoment(at).Date;

    private static string AddEnd(string path) =>
        Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;
}
