using System.Data.Common;
using Youju.Database;
using Youju.Database.Jobs;
using Youju.Jobs.Kinds;
using Youju.Storage.Files;
using Youju.UseCases.People;

namespace Youju.Jobs.Engine;

/// <summary>Looks again and again for what the queue has lost, and for dossiers that were handed in and have no package yet.</summary>
internal sealed class JobSweeper : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private const int RoundsBetweenMissing = 20;
    private const int RoundsBetweenOld = 1200;

    private readonly JobSettings settings;
    private readonly JobEngine engine;
    private readonly CancellationTokenSource closing = new();
    private readonly Task rounds;

    public JobSweeper(JobSettings settings, JobEngine engine)
    {
        (this.settings, this.engine) = (settings, engine);
        rounds = Task.Run(SweepAsync);
    }

    public void Dispose()
    {
        closing.Cancel();
        rounds.GetAwaiter().GetResult();
        closing.Dispose();
    }

    private async Task SweepAsync()
    {
        for (var round = 0; !closing.IsCancellationRequested; round++)
        {
            try
            {
                engine.QueueDueLines();
                if (round % RoundsBetweenMissing == 0)
                    AskForMissing();
                if (round % RoundsBetweenOld == 0)
                    new JobSweep(settings.Place, settings.Clock).DropOld(
                        settings.Files.OpenResults(),
                        settings.Files.OpenSources()
                    );
            }
            catch (Exception away) when (away is DossierException or DbException or TimeoutException)
            {
                // The database does not answer: the next round finds what this one did not.
            }
            catch (Exception wrong) when (wrong is not OutOfMemoryException)
            {
                settings.OnMistake(wrong);
            }

            await Task.Delay(Pause, settings.Clock, closing.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // What was handed in is wanted as PDF by somebody: it is ready before he asks.
    private void AskForMissing()
    {
        if (!JobEngine.MakesPdf)
            return;
        var catalogue = new DossierCatalogue(
            settings.Place,
            settings.Files.OpenEvidence(),
            settings.Clock,
            Person.Alone.Name
        );
        foreach (var (line, version) in catalogue.ListClosed())
            if (!engine.HasPackage(line.Key, version))
                engine.AskForPackage(catalogue, new(line, HasPdf: true, Login: ""));
    }
}
