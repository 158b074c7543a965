using Microsoft.EntityFrameworkCore;
using Youju.Storage;

namespace Youju.Database.People;

/// <summary>That somebody approved or reviewed a dossier as it stood.</summary>
/// <param name="Duty">approve or review.</param>
/// <param name="Version">The digest of what it was said of.</param>
public sealed record ActLine(string Duty, string By, DateTimeOffset At, string Version, string Words);

/// <summary>Who approved and who reviewed; what was said stays, whatever becomes of the one who said it.</summary>
/// <param name="by">Who says it now.</param>
public sealed class ApprovalBook(DatabasePlace database, TimeProvider clock, string by)
{
    private readonly PeopleWriter writer = new(database, clock, by);

    /// <summary>What was said of a dossier, the latest first.</summary>
    public IReadOnlyList<ActLine> ListActs(DossierId id) =>
        writer.ReadTables(context =>
            context
                .Acts.AsNoTracking()
                .Where(row => row.Dossier == id.Folder)
                .OrderByDescending(row => row.Number)
                .AsEnumerable()
                .Select(row => new ActLine(
                    row.Duty,
                    row.By,
                    LogWriter.ParseTime(row.At),
                    row.Version,
                    row.Words
                ))
                .ToList()
        );

    /// <summary>Says it.</summary>
    public void AddAct(DossierId id, string duty, DossierVersion version, string words) =>
        writer.WriteTables(context =>
        {
            DatabasePlace.Lock(context, id.Folder);
            var last = context.Acts.Where(row => row.Dossier == id.Folder).Max(row => (int?)row.Number) ?? 0;
            context.Acts.Add(
                new()
                {
                    Dossier = id.Folder,
                    Number = last + 1,
                    Duty = duty,
                    Version = version.Digest,
                    By = by,
                    At = writer.FormatNow(),
                    Words = words,
                }
            );
            return [(duty, id.Folder, $"{version.Digest[..Math.Min(12, version.Digest.Length)]} {words}")];
        });
}
