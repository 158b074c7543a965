using System.Text.Json;
using Youju.Database.Jobs;
using Youju.Formats.Findings;
using Youju.Jobs.Kinds;
using Youju.UseCases.Checks;
using Youju.Web.Jobs;

namespace Youju.Web.Checks;

/// <summary>How a check ended.</summary>
/// <param name="Tally">The counts; null where the file could not be checked.</param>
/// <param name="Trouble">Why it could not, in Chinese.</param>
internal sealed record CheckEnd(Tally? Tally, string? Trouble, IReadOnlyList<string> Notes)
{
    public ReadOnlyMemory<byte> Result { get; init; }
}

/// <summary>Checks of uploads by other processes, which have what old formats and scans need.</summary>
internal sealed class HandedChecks(JobDesk jobs, CheckShelf shelf, TimeProvider clock)
{
    private const string Lost = "结果不在了，请再检查一次。";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Asks for a check; one that was made of the same already is not made again.</summary>
    public JobLine Ask(CheckCase one, string format) =>
        jobs.Engine.AskForCheck(
            File.ReadAllBytes(shelf.SourcePath(one)),
            new(one.Name, one.Ending, format, shelf.ReadAcceptedFile(one))
            {
                Login = one.Owner,
                Pack = one.Pack,
                Year = one.Year,
                AgainstEnding = Path.GetExtension(one.AgainstFile ?? ""),
            },
            shelf.FindAgainst(one) is { } against ? File.ReadAllBytes(against) : null
        );

    /// <summary>How a check ended; null while it has not.</summary>
    public CheckEnd? FindEnd(string job) =>
        jobs.Book.FindJob(job) switch
        {
            { State: JobState.Done } done => ReadEnd(done),
            { State: JobState.Failed or JobState.Cancelled } ended => new(
                null,
                ended.Trouble ?? "检查取消了。",
                []
            ),
            null => new(null, Lost, []),
            _ => null,
        };

    /// <summary>Asks for a check and waits for it.</summary>
    public async Task<CheckAnswer> CheckAsync(CheckCase one, string format, CancellationToken cancel)
    {
        var job = Ask(one, format);
        var limit = clock.GetUtcNow() + Patience;
        while (clock.GetUtcNow() < limit)
        {
            if (FindEnd(job.Id) is { } end)
                return new(end.Tally, null, Fails: end.Tally is null)
                {
                    Result = end.Result,
                    Notes = end.Notes,
                };
            await Task.Delay(Pause, clock, cancel).ConfigureAwait(false);
        }

        return new(null, null, Fails: true);
    }

    /// <summary>Leaves no trace of a check beside its case.</summary>
    public void Forget(CheckCase one)
    {
        if (one.Job is { } id && jobs.Book.FindJob(id) is { Wish.Source: { } source })
            jobs.Engine.Forget(source, one.Owner);
    }

    private CheckEnd ReadEnd(JobLine done)
    {
        if (jobs.Engine.Results.FindResult(done.Wish.ResultKey) is not { } kept)
            return new(null, Lost, []);
        var told = JsonSerializer.Deserialize<CheckTold>(kept.Told)!;
        if (jobs.Engine.Results.ReadContent(kept) is { } content)
            return new(told.Tally, told.Trouble, told.Notes) { Result = content };
        jobs.Engine.Results.DropResult(kept.Key);
        return new(null, Lost, []);
    }
}
