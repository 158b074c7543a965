using System.Diagnostics;
using Hangfire;
using Youju.Database.Jobs;
using Youju.Jobs.Kinds;
using Youju.Storage.Files;

namespace Youju.Jobs.Engine;

/// <summary>Does what waits in a line, one after the other. The queue calls it by name, across versions of the program: neither
/// its name nor its parameters change.</summary>
public sealed class LineRunner
{
    private const string ProgramMistake =
        "程序出错了，没有做成。请再试一次；还是这样的，请把时间告诉管理员，日志里有这一次的记录。";

    private static readonly TimeSpan Pulse = JobWork.Lease / 6;

    private readonly JobSettings settings;
    private readonly IReadOnlyList<IJobKind> kinds;
    private readonly string worker;
    private readonly JobWork work;

    internal LineRunner(JobSettings settings, IReadOnlyList<IJobKind> kinds, string worker)
    {
        (this.settings, this.kinds, this.worker) = (settings, kinds, worker);
        work = new(settings.Place, settings.Clock, settings.Files.OpenResults(), worker);
    }

    /// <summary>Works until the line has nothing that can be begun now.</summary>
    /// <param name="stop">That the worker ends; what it was at is given back.</param>
    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public void RunLine(string line, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && work.TakeNext(line) is { } job)
            RunJob(job, stop);
    }

    private void RunJob(JobLine job, CancellationToken stop)
    {
        var begun = Stopwatch.GetTimestamp();
        using var activity = JobMeters.Source.StartActivity($"job {job.Wish.Kind}", ActivityKind.Consumer);
        activity?.SetTag("youju.line", job.Wish.Line);
        var ending = PerformJob(job, stop);
        activity?.SetTag("youju.ending", ending);
        JobMeters.Count(job.Wish.Kind, ending, Stopwatch.GetElapsedTime(begun));
    }

    private string PerformJob(JobLine job, CancellationToken stop)
    {
        var progress = new JobProgress();
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var pulse = new Timer(_ => Prolong(job, progress, leave), null, Pulse, Pulse);
        try
        {
            var kind = kinds.FirstOrDefault(one => one.Name == job.Wish.Kind)
                ?? throw new HopelessJobException($"这一版程序没有“{job.Wish.Kind}”这种任务。");
            var product = kind.Perform(job, progress, leave.Token);
            return work.Finish(job, product.Content, product.Told) ? "done" : "lost";
        }
        catch (OperationCanceledException) when (leave.IsCancellationRequested)
        {
            work.GiveBack(job);
            return "left";
        }
        catch (HopelessJobException hopeless)
        {
            work.Fail(job, hopeless.Message, mayHelp: false);
            return "hopeless";
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return NoteFailure(job, wrong);
        }
    }

    private string NoteFailure(JobLine job, Exception wrong)
    {
        var isKnown = wrong is DossierException or PassingFailureException;
        if (!isKnown)
            settings.OnMistake(wrong);
        // Where the database itself is gone, the job becomes free when its time has run out.
        work.Fail(job, isKnown ? wrong.Message : ProgramMistake, mayHelp: true);
        return "failed";
    }

    // One moment without the database is no reason to leave; the time that was granted is long enough for several attempts.
    private void Prolong(JobLine job, JobProgress progress, CancellationTokenSource leave)
    {
        try
        {
            if (!work.Prolong(job, progress.Done, progress.Total))
                leave.Cancel();
        }
        catch (Exception e) when (e is DossierException or ObjectDisposedException)
        {
            return;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => worker;
}
