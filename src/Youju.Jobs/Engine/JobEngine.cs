using Hangfire;
using Hangfire.States;
using Youju.Database;
using Youju.Database.Jobs;
using Youju.Formats.Conversion;
using Youju.Jobs.Kinds;
using Youju.Storage;

namespace Youju.Jobs.Engine;

/// <summary>A process that does jobs.</summary>
/// <param name="AtOnce">How many lines it works on at the same time.</param>
public sealed record WorkerLine(
    string Name,
    IReadOnlyList<string> Queues,
    int AtOnce,
    DateTimeOffset Since,
    DateTimeOffset? Seen
);

/// <summary>Has jobs done, here or elsewhere, and tells what became of them.</summary>
/// <remarks>The queue may be lost at any time: what is to be done stands in <see cref="JobBook"/>.</remarks>
public sealed class JobEngine : IDisposable
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private readonly JobSettings settings;
    private readonly JobStorage storage;
    private readonly BackgroundJobClient client;
    private readonly PackageJobs packages;
    private readonly CheckJobs checks;
    private BackgroundJobServer? server;
    private JobSweeper? sweeper;
    private long lastRunner;

    private JobEngine(JobSettings settings)
    {
        this.settings = settings;
        storage = JobQueue.Open(settings);
        client = new(storage);
        (packages, checks) = (new(settings), new(settings));
        Book = new(settings.Place, settings.Clock);
        Results = new(settings.Place, settings.Files.OpenResults());
    }

    /// <summary>Whether this machine can make PDFs.</summary>
    public static bool MakesPdf => OfficeProgram.FindExecutable() is not null;

    public JobBook Book { get; }

    public ResultBook Results { get; }

    private IReadOnlyList<IJobKind> Kinds => [packages, checks];

    /// <summary>Opens the queue; nothing is done here before <see cref="StartWorking"/>.</summary>
    public static JobEngine Open(JobSettings settings) => new(settings);

    /// <summary>From now on jobs are done here.</summary>
    /// <param name="atOnce">How many lines at the same time.</param>
    /// <param name="queues">Those of <see cref="JobQueues"/> that are served here.</param>
    public void StartWorking(int atOnce, IReadOnlyList<string> queues)
    {
        server = new(
            new BackgroundJobServerOptions
            {
                Activator = new RunnerActivator(this),
                WorkerCount = atOnce,
                Queues = [.. queues],
                ServerName = $"{Environment.MachineName}-{Environment.ProcessId}",
                HeartbeatInterval = Heartbeat,
                ServerTimeout = Silence,
                ServerCheckInterval = Silence,
                SchedulePollingInterval = Heartbeat,
                ShutdownTimeout = Heartbeat,
            },
            storage
        );
        sweeper = new(settings, this);
    }

    /// <summary>Asks for the package of a dossier as it stands now; null where there is no such dossier.</summary>
    public JobLine? AskForPackage(DossierCatalogue catalogue, PackageAsked asked) =>
        packages.CreateWish(catalogue, asked) is { } wish ? Ask(wish) : null;

    /// <summary>The package of a dossier at a version, if it was asked for or made.</summary>
    public JobLine? FindPackage(string key, DossierVersion version, bool hasPdf) =>
        Book.FindByResult(packages.ComputeKey(key, version, hasPdf));

    /// <summary>Asks for the check of a file.</summary>
    /// <param name="against">Last year's report; null for none.</param>
    public JobLine AskForCheck(byte[] content, CheckAsked asked, byte[]? against = null) =>
        Ask(checks.CreateWish(content, asked, against));

    /// <summary>Has a job that was given up or cancelled tried again.</summary>
    public bool Repeat(JobLine job)
    {
        var isAgain = Book.Repeat(job.Id);
        if (isAgain)
            Queue(job.Wish.Line, job.Wish.Kind);
        return isAgain;
    }

    /// <summary>Forgets everything that somebody had done to a file.</summary>
    /// <param name="login">Of the one; empty where nobody signs in by name.</param>
    public void Forget(string source, string login) =>
        new JobSweep(settings.Place, settings.Clock).Forget(
            source,
            login,
            settings.Files.OpenResults(),
            settings.Files.OpenSources()
        );

    /// <summary>The processes that do jobs now.</summary>
    public IReadOnlyList<WorkerLine> ListWorkers()
    {
        var limit = settings.Clock.GetUtcNow() - Silence;
        return
        [
            .. storage
                .GetMonitoringApi()
                .Servers()
                .Select(one => new WorkerLine(
                    one.Name.Split(':')[0],
                    [.. one.Queues],
                    one.WorkersCount,
                    new(one.StartedAt, TimeSpan.Zero),
                    one.Heartbeat is { } beat ? new DateTimeOffset(beat, TimeSpan.Zero) : null
                ))
                .Where(one => one.Seen is null || one.Seen > limit),
        ];
    }

    /// <summary>Stops doing jobs; those that are not done are given back.</summary>
    public void Dispose()
    {
        sweeper?.Dispose();
        server?.SendStop();
        server?.Dispose();
        (sweeper, server) = (null, null);
        checks.Dispose();
    }

    internal bool HasPackage(string key, DossierVersion version) =>
        FindPackage(key, version, hasPdf: true) is not null;

    /// <summary>Puts lines into the queue that have something to do and that nobody knows of.</summary>
    internal void QueueDueLines()
    {
        var sweep = new JobSweep(settings.Place, settings.Clock);
        foreach (var due in sweep.TakeDueLines(JobQueue.CountWaiting(storage) == 0))
            Queue(due.Line, due.Kind);
    }

    private JobLine Ask(JobWish wish)
    {
        var job = Book.Ask(wish);
        if (job.State is JobState.Waiting)
            Queue(wish.Line, wish.Kind);
        return job;
    }

    // What does not get into the queue now, the sweeper finds.
    private void Queue(string line, string kind)
    {
        var queue = Kinds.FirstOrDefault(one => one.Name == kind)?.Queue ?? JobQueues.Checks;
        try
        {
            client.Create<LineRunner>(
                runner => runner.RunLine(line, CancellationToken.None),
                new EnqueuedState(queue)
            );
        }
        catch (BackgroundJobClientException)
        {
            return;
        }
    }

    // No two that work at the same time are called alike.
    private LineRunner CreateRunner() =>
        new(
            settings,
            Kinds,
            $"{Environment.MachineName}-{Environment.ProcessId}-{Interlocked.Increment(ref lastRunner)}"
        );

    private sealed class RunnerActivator(JobEngine engine) : JobActivator
    {
        public override object ActivateJob(Type jobType) => engine.CreateRunner();
    }
}
