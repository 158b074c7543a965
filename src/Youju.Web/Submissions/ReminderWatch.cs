using Microsoft.Extensions.Hosting;
using Youju.Database.Submissions;
using Youju.Storage.Files;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Submissions;

/// <summary>Looks every hour what is soon due or overdue, and writes it into the log, which programs follow and are told of.</summary>
internal sealed class ReminderWatch(SubmissionDesk desk, DossierDesk dossiers, WorkbenchSettings settings)
    : BackgroundService
{
    private const string By = "催办";

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Writes down what nobody was told yet.</summary>
    /// <returns>How many there were.</returns>
    public int RemindAll()
    {
        var request = desk.OpenQueue(Person.Alone);
        var log = new ReminderLog(dossiers.Place, settings.Clock, By);
        return request
            .Store.ListSubmissions()
            .All.SelectMany(kept => ListReminders.ListOf(request, kept, _ => false))
            .Where(reminder => reminder.DaysLeft <= request.Rules.RemindDays)
            .Count(reminder => log.AddOnce(reminder.Kept.Key, SubmissionWords.DescribeReminder(reminder)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, settings.Clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                if (!stoppingToken.IsCancellationRequested)
                    RemindAll();
            }
            catch (DossierException)
            {
                // The database does not answer: the next round tells it.
            }
        }
    }
}
