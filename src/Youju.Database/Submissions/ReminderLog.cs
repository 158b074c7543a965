using Microsoft.EntityFrameworkCore;

namespace Youju.Database.Submissions;

/// <summary>Reminders as lines of the log, each once: so programs that follow it are told, however many nodes watch.</summary>
public sealed class ReminderLog(DatabasePlace database, TimeProvider clock, string by)
{
    private const string Verb = "remind";

    private readonly LogWriter log = new(clock, by);

    /// <summary>Writes a reminder down.</summary>
    /// <param name="dossier">The key of the dossier.</param>
    /// <param name="words">What is due and when, in Chinese; the same words are written once.</param>
    /// <returns>False where it stands there already.</returns>
    /// <exception cref="DatabaseRefusalException">The database does not answer.</exception>
    public bool AddOnce(string dossier, string words) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            if (IsTold(context, dossier, words))
                return false;
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, "log");
            if (IsTold(context, dossier, words))
                return false;
            log.AppendLine(context, Verb, dossier, words);
            context.SaveChanges();
            transaction.Commit();
            return true;
        });

    private static bool IsTold(Model.WorkbenchContext context, string dossier, string words) =>
        context
            .Log.AsNoTracking()
            .Any(row => row.Dossier == dossier && row.Verb == Verb && row.Detail == words);
}
