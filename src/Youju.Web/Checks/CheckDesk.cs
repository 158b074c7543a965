using System.Collections.Concurrent;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Workers;
using Youju.Web.Hosting;
using Youju.Web.Jobs;

namespace Youju.Web.Checks;

/// <summary>Checks uploads in processes that can be killed, a few at a time; a page asks how far they are.</summary>
internal sealed partial class CheckDesk(WorkbenchSettings settings, JobDesk jobs) : IDisposable
{
    private const int MostAtOnce = 2;
    private const int MostWaiting = 1_200;

    private readonly WorkerPool readers = new(settings.Reader, new WorkerLimits());
    private readonly SemaphoreSlim seats = new(MostAtOnce);
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closing = new();

    /// <summary>Room for uploads that are checked and not kept.</summary>
    public CheckBudget Budget { get; } = new(400L << 20);

    public CheckShelf Shelf { get; } = new(Path.Combine(settings.Folder, "checks"));

    /// <summary>Whether one more upload can be taken now.</summary>
    public bool HasRoom => running.Count < MostWaiting;

    private HandedChecks Workers => new(jobs, Shelf, settings.Clock);

    /// <summary>Takes an upload in and begins to check it.</summary>
    /// <param name="complete">Adds what is known of it beside its content.</param>
    public async Task<CheckCase> TakeInAsync(
        string name,
        Stream content,
        CancellationToken cancel,
        Func<CheckCase, CheckCase>? complete = null,
        CheckChoice? choice = null
    )
    {
        var ending = FileEnding.ReadSafe(name);
        var one = new CheckCase(
            ShelfId.CreateId(),
            Path.GetFileName(name.Replace('\\', '/')),
            ending,
            settings.Clock.GetUtcNow()
        );
        one = complete?.Invoke(one) ?? one;
        if (choice is not null)
            one = await ApplyChoiceAsync(one, choice, cancel).ConfigureAwait(false);
        await Shelf.KeepSourceAsync(one, content, cancel).ConfigureAwait(false);
        Shelf.KeepCase(one);
        Begin(one);
        return one;
    }

    /// <summary>Checks again under another choice.</summary>
    public async Task ChooseAsync(CheckCase one, CheckChoice choice, CancellationToken cancel) =>
        Repeat(await ApplyChoiceAsync(one, choice, cancel).ConfigureAwait(false));

    private async Task<CheckCase> ApplyChoiceAsync(
        CheckCase one,
        CheckChoice choice,
        CancellationToken cancel
    )
    {
        one = one with { Pack = choice.Pack, Year = choice.Year };
        if (choice.DropsAgainst)
            one = one with { Against = null, AgainstFile = null };
        if (choice.Against is not { } against)
            return one;
        one = one with
        {
            Against = Path.GetFileName(against.FileName.Replace('\\', '/')),
            AgainstFile = ShelfId.CreateId() + FileEnding.ReadSafe(against.FileName),
        };
        await using var content = against.OpenReadStream();
        await Shelf.KeepAgainstAsync(one, content, cancel).ConfigureAwait(false);
        return one;
    }

    /// <summary>Waits a moment for a check, so that a quick one needs no second page.</summary>
    public async Task<CheckCase?> WaitAsync(string id, TimeSpan patience)
    {
        if (running.TryGetValue(id, out var task))
            await Task.WhenAny(task, Task.Delay(patience, settings.Clock)).ConfigureAwait(false);
        return FindCase(id);
    }

    /// <summary>A case; one that waited when the program ended is begun anew.</summary>
    public CheckCase? FindCase(string id)
    {
        if (Shelf.FindCase(id) is not { } one)
            return null;
        if (one.State != CheckState.Waiting || running.ContainsKey(id))
            return one;
        if (!jobs.HandsOver)
            Begin(one);
        else if (one.Job is null)
            HandOver(one);
        else if (Workers.FindEnd(one.Job) is { } end)
            return Settle(one, end);
        return one;
    }

    /// <summary>Begins anew what waited when the program ended; what is being checked already goes on.</summary>
    public void Resume()
    {
        foreach (var one in Shelf.ListCases())
            if (one.State == CheckState.Waiting && !running.ContainsKey(one.Id))
                Begin(one);
    }

    /// <summary>The result in a form that can be taken along.</summary>
    public Task<CheckAnswer> WriteResultAsync(CheckCase one, string format, CancellationToken cancel) =>
        jobs.HandsOver ? Workers.CheckAsync(one, format, cancel) : SeatAsync(one, format, cancel);

    /// <summary>Checks a file that lies nowhere, and keeps nothing of it.</summary>
    /// <param name="asked">What is asked of the check; its format is that of the result.</param>
    public Task<CheckAnswer> CheckOnceAsync(InputFile file, CheckSettings asked, CancellationToken cancel) =>
        SeatAsync(new(file, asked, IsWritten: true), cancel);

    /// <summary>The result in json; null where there is none.</summary>
    public async Task<ReadOnlyMemory<byte>?> FindResultAsync(CheckCase one, CancellationToken cancel) =>
        one.State == CheckState.Done
        && await WriteResultAsync(one, "json", cancel).ConfigureAwait(false) is { Tally: not null } answer
            ? answer.Result
            : null;

    /// <summary>Why a file could not be read, in Chinese; null where it could.</summary>
    public string? Describe(CheckAnswer answer) =>
        answer.Trouble is { } trouble ? settings.Wording(trouble)
        : answer.Tally is null ? "没有读成，请再试。"
        : null;

    /// <summary>Takes every acceptance back, and checks again.</summary>
    public void ForgetAccepted(CheckCase one)
    {
        Shelf.KeepAccepted(one, [.. Shelf.ReadAccepted(one).Except(ListOwnAccepted(one))]);
        Repeat(one);
    }

    private List<Suppression> ListOwnAccepted(CheckCase one)
    {
        var mistakes = Shelf.ReadMistakes(one);
        return
        [
            .. Shelf.ReadAccepted(one).Where(accepted => !mistakes.Any(mistake => IsOf(accepted, mistake))),
        ];
    }

    private static bool IsOf(Suppression accepted, MarkedMistake mistake) =>
        accepted.Rule == mistake.Rule && accepted.Quote == mistake.Quote && accepted.Reason == mistake.Told;

    /// <summary>Throws a case away, and what was made of it elsewhere.</summary>
    public void Remove(CheckCase one)
    {
        Workers.Forget(one);
        Shelf.RemoveCase(one);
    }

    public void Dispose()
    {
        closing.Cancel();
        readers.Dispose();
        seats.Dispose();
        closing.Dispose();
    }

    private void Repeat(CheckCase one)
    {
        var again = one with
        {
            State = CheckState.Waiting,
            Job = null,
            Tally = null,
            Trouble = null,
            Notes = [],
        };
        Shelf.KeepCase(again);
        Begin(again);
    }

    private void Begin(CheckCase one)
    {
        if (jobs.HandsOver)
            HandOver(one);
        else
            running[one.Id] = BeginHereAsync(one);
    }

    private void HandOver(CheckCase one) => Shelf.KeepCase(one with { Job = Workers.Ask(one, "part").Id });

    private CheckCase Settle(CheckCase one, CheckEnd end)
    {
        if (end.Tally is not null)
            Shelf.KeepPart(one, end.Result);
        var settled = one with
        {
            State = end.Tally is null ? CheckState.Failed : CheckState.Done,
            Tally = end.Tally,
            Trouble = end.Trouble,
            Notes = end.Notes,
        };
        Shelf.KeepCase(settled);
        return settled;
    }

    private Task BeginHereAsync(CheckCase one) =>
        Task.Run(async () =>
        {
            try
            {
                Finish(one, await SeatAsync(one, "part", closing.Token).ConfigureAwait(false));
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                // It stays waiting, and is begun anew when somebody asks for it.
            }
            finally
            {
                running.TryRemove(one.Id, out _);
            }
        });

    private void Finish(CheckCase one, CheckAnswer answer) =>
        Settle(
            one,
            new(answer.Tally, answer.Trouble is { } trouble ? settings.Wording(trouble) : null, answer.Notes)
            {
                Result = answer.Result,
            }
        );

    private Task<CheckAnswer> SeatAsync(CheckCase one, string format, CancellationToken cancel)
    {
        var asked = new CheckSettings(
            one.Pack,
            one.Year,
            Shelf.FindAgainst(one),
            format,
            null,
            Severity.Error,
            1,
            null
        );
        return SeatAsync(new(new(Shelf.SourcePath(one), one.Name), asked, IsWritten: true), cancel);
    }

    private async Task<CheckAnswer> SeatAsync(CheckTask task, CancellationToken cancel)
    {
        await seats.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => readers.CheckFile(task, cancel), cancel).ConfigureAwait(false);
        }
        finally
        {
            seats.Release();
        }
    }
}
