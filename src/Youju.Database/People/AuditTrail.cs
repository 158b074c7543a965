using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.People;

/// <summary>A line of the log as the auditor reads it.</summary>
/// <param name="About">The dossier, account or unit it is about; empty for none.</param>
public sealed record AuditLine(
    long Number,
    DateTimeOffset At,
    string By,
    string Verb,
    string About,
    string Detail
);

/// <summary>What the auditor looks for; empty words look for nothing in particular.</summary>
/// <param name="Words">In the name of who did it, in what it was about, or in how.</param>
/// <param name="Before">Only lines before that number; null for the latest.</param>
public sealed record AuditQuestion(string Words = "", string Verb = "", long? Before = null);

/// <summary>The log of all that was done, as it is read; looking into it is a line of it too.</summary>
/// <param name="by">Who reads.</param>
public sealed class AuditTrail(DatabasePlace database, TimeProvider clock, string by)
{
    private readonly PeopleWriter writer = new(database, clock, by);

    /// <summary>Lines of the log, the latest first.</summary>
    public IReadOnlyList<AuditLine> ListLines(AuditQuestion question, int most) =>
        writer.ReadTables(context =>
        {
            var (words, verb, before) = (question.Words, question.Verb, question.Before ?? long.MaxValue);
            return context
                .Log.AsNoTracking()
                .Where(row => row.Number < before)
                .Where(row => verb == "" || row.Verb == verb)
                .Where(row =>
                    words == ""
                    || row.By.Contains(words)
                    || row.Dossier.Contains(words)
                    || row.Detail.Contains(words)
                )
                .OrderByDescending(row => row.Number)
                .Take(most)
                .AsEnumerable()
                .Select(ReadLine)
                .ToList();
        });

    /// <summary>How many lines there are, and when the first was written; null where there is none.</summary>
    public (long Count, DateTimeOffset? Since) Measure() =>
        writer.ReadTables(context =>
        {
            var first = context.Log.AsNoTracking().OrderBy(row => row.Number).FirstOrDefault();
            return (
                context.Log.LongCount(),
                first is null ? null : (DateTimeOffset?)LogWriter.ParseTime(first.At)
            );
        });

    /// <summary>Notes what is done beside the tables: who looked into the log, what was switched.</summary>
    public void AppendNote(string verb, string about, string detail) =>
        writer.WriteTables(_ => [(verb, about, detail)]);

    private static AuditLine ReadLine(LogRow row) =>
        new(
            row.Number,
            LogWriter.ParseTime(row.At),
            row.By,
            row.Verb,
            row.Dossier,
            LogDetail.ParseDetail(row.Detail).Words
        );
}
