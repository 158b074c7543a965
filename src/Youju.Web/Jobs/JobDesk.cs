using Youju.Database.Jobs;
using Youju.Jobs.Engine;
using Youju.Jobs.Kinds;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Jobs;

/// <summary>Has done what takes longer than a page may: by worker processes, or in this process where there are none.</summary>
internal sealed class JobDesk(WorkbenchSettings settings, DossierDesk dossiers) : IDisposable
{
    private readonly Lock beginning = new();
    private JobEngine? engine;

    /// <summary>What was asked for and what became of it.</summary>
    public JobBook Book { get; } = new(dossiers.Place, settings.Clock);

    /// <summary>Whether other processes do the work.</summary>
    public bool HandsOver => settings.HandsWorkOver;

    /// <summary>The queue, opened when something is wanted of it for the first time.</summary>
    public JobEngine Engine
    {
        get
        {
            lock (beginning)
                return engine ??= OpenEngine();
        }
    }

    /// <summary>Goes on with what was left when the program ended; nodes of a shared queue take what others are asked.</summary>
    public void Begin()
    {
        var isShared = settings.Database is not null && !HandsOver;
        if (isShared || HasOpenJobs())
            _ = Engine;
    }

    public void Dispose() => engine?.Dispose();

    private bool HasOpenJobs() =>
        Book.CountJobs().Any(state => state.Key is JobState.Waiting or JobState.Running);

    private JobEngine OpenEngine()
    {
        var opened = JobEngine.Open(
            new(dossiers.Place, dossiers.Files, settings.Reader, dossiers.Describe)
            {
                Connection = settings.Database,
                Clock = settings.Clock,
                OnMistake = settings.OnMistake,
            }
        );
        if (!HandsOver)
            opened.StartWorking(atOnce: 1, JobQueues.All);
        return opened;
    }
}
