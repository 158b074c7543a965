using Youju.Database.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Submissions;

/// <summary>Looks every hour what is soon due or overdue, and writes it into the log, which programs follow and are told of.</summary>
internal sealed class ReminderWatch(SubmissionDesk desk, DossierDesk dossiers, WorkbenchSettings settings)
    : RecurringWatch(TimeSpan.FromHours(1), settings)
{
    private const string By = "催办";

    /// <summary>Writes down what nobody was told yet.</summary>
    /// <returns>How many there were.</returns>
    public int RemindAll()
    {
        var request = desk.OpenQueue(Person.Alone);
        var log = new ReminderLog(dossiers.Place, Settings.Clock, By);
        return request
            .Store.ListSubmissions()
            .All.SelectMany(kept => ListReminders.ListOf(request, kept, _ => false))
            .Where(reminder => reminder.DaysLeft <= request.Rules.RemindDays)
            .Count(reminder => log.AddOnce(reminder.Kept.Key, SubmissionWords.DescribeReminder(reminder)));
    }

    protected override Task LookAsync(CancellationToken cancel)
    {
        RemindAll();
        return Task.CompletedTask;
    }
}
