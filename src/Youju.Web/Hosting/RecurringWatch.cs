using Microsoft.Extensions.Hosting;
using Youju.Storage.Files;

namespace Youju.Web.Hosting;

/// <summary>Looks again and again as long as the workbench runs; nothing that goes wrong in it ends the whole.</summary>
internal abstract class RecurringWatch(TimeSpan pause, WorkbenchSettings settings) : BackgroundService
{
    protected WorkbenchSettings Settings => settings;

    protected abstract Task LookAsync(CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(pause, settings.Clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
                await LookOnceAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task LookOnceAsync(CancellationToken cancel)
    {
        try
        {
            await LookAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or DossierException)
        {
            // The database does not answer, or the program ends: the next round goes on where this one was.
        }
        // Nobody is above it: what nobody foresaw would end the workbench.
        catch (Exception wrong)
        {
            settings.OnMistake(wrong);
        }
    }
}
