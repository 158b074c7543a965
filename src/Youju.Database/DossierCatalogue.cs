using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Evidence;
using Youju.Database.Model;
using Youju.Domain.Dossiers;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Database;

/// <summary>Which dossiers a database has, and how they come in and go out whole.</summary>
/// <param name="by">Who does it, as the log keeps it.</param>
public sealed class DossierCatalogue(
    DatabasePlace database,
    IEvidenceStore evidence,
    TimeProvider clock,
    string by
)
{
    private readonly DossierWriter writer = new(database, clock, by);

    /// <summary>Keeps the dossiers of this database.</summary>
    public DatabaseDossierStore Store { get; } = new(database, evidence, clock, by);

    /// <summary>A dossier of the list; null where there is none of that key.</summary>
    public DossierLine? FindLine(string key) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context.Dossiers.AsNoTracking().SingleOrDefault(row => row.Id == key) is { } row
                ? new DossierLine(row.Id, row.Unit, row.Year, row.FrozenWhy)
                {
                    ClosedWords = DossierWriter.DescribeClosing(row),
                }
                : null;
        });

    /// <summary>Takes a folder's dossier in as it is, to the byte, with its evidence.</summary>
    /// <returns>How it is called here.</returns>
    /// <exception cref="DossierException">It cannot be read, or is kept here already.</exception>
    public DossierId CarryIn(string folder)
    {
        var place = new DossierPlace(folder);
        var files = new WholeState(place, new(place))
            .ReadFilesAsync((path, bytes) => (path, bytes), CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        var dossier = new FolderDossierStore().ReadAsync(folder).GetAwaiter().GetResult().Content;
        foreach (var original in DossierFolder.CollectOriginals(folder, dossier))
            evidence.Keep(original.File.Sha256, original.Load());
        return TakeIn(dossier, files, $"带入 {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}");
    }

    /// <summary>Takes texts in as a dossier, to the byte.</summary>
    /// <exception cref="DossierException">It is kept here already.</exception>
    public DossierId TakeIn(Dossier dossier, IEnumerable<(string Path, byte[] Content)> files, string title)
    {
        var id = NameDossier(dossier);
        writer.WriteDossier(id, DossierVersion.None, (context, standing, _) =>
        {
            if (standing is not null)
                throw new DossierException($"{dossier.Unit.Name}{dossier.Year}年度的档案已经在这里。");
            DossierWriter.AddDossier(context, id.Folder, dossier);
            context.Steps.Add(writer.CreateStep(id.Folder, 1, new(title, clock.GetUtcNow())));
            foreach (var (path, content) in files)
                StoredParts.PlacePart(context, id.Folder, 1, path, content, before: null);
            return new("save", $"1 {title}");
        });
        return id;
    }

    /// <summary>The texts of a dossier in one file, and the version that they are; null where there is no such dossier.</summary>
    public (byte[] Packed, DossierVersion Version)? PackTexts(DossierId id) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            var parts = StoredParts.ListParts(context, id.Folder);
            return parts.Count == 0
                ? ((byte[] Packed, DossierVersion Version)?)null
                : (
                    PackedTexts.Pack(parts.Select(part => (part.Path, part.Content))),
                    StoredParts.ComputeVersion(parts)
                );
        });

    /// <summary>The dossiers that were handed in and are closed, with the version that they are.</summary>
    public IReadOnlyList<(DossierLine Line, DossierVersion Version)> ListClosed() =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Dossiers.AsNoTracking()
                .Where(row => row.FrozenWhy != null)
                .OrderBy(row => row.Id)
                .AsEnumerable()
                .Select(row =>
                    (
                        new DossierLine(row.Id, row.Unit, row.Year, row.FrozenWhy),
                        new DossierVersion(row.Version)
                    )
                )
                .ToList();
        });

    /// <summary>Writes a dossier into an empty folder as it is, to the byte, with its evidence.</summary>
    public void CarryOut(DossierId id, string folder) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            foreach (var part in StoredParts.ListParts(context, id.Folder))
                WriteFile(folder, part.Path, part.Content);
            var dossier = Store.ReadAsync(id).GetAwaiter().GetResult().Content;
            foreach (var file in dossier.Evidence.Values)
            {
                using var original = evidence.Open(file.Sha256);
                if (original is null)
                    continue;
                using var content = new MemoryStream();
                original.CopyTo(content);
                WriteFile(folder, $"{EvidenceOriginal.Folder}/{file.StoredName}", content.ToArray());
            }

            return true;
        });

    /// <summary>How a dossier is called here: the unit's id and the year.</summary>
    public DossierId NameDossier(Dossier dossier) => FindId(NameKey(dossier));

    /// <summary>A dossier by what it is called here.</summary>
    public DossierId FindId(string key) => new(key) { Store = Store };

    /// <summary>The number of the first line of the log that does not hold; null where the whole log holds.</summary>
    public long? VerifyLog() => CheckLog(database.LogCheck.FindBrokenLine);

    /// <summary>The same as it was found when the last line came, for pages that are turned one after the other.</summary>
    public long? VerifyLogOnce() => CheckLog(database.LogCheck.FindOnce);

    private long? CheckLog(Func<WorkbenchContext, long?> check) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return check(context);
        });

    /// <summary>Looks whether the log, the steps, the texts and the originals are still what was written.</summary>
    public AuditResult Verify() =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            // What others write meanwhile is not seen, neither in the log nor beside it.
            using var moment = context.Database.BeginTransaction(IsolationLevel.Serializable);
            return new DatabaseAudit(context, evidence).Verify();
        });

    private static string NameKey(Dossier dossier) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{dossier.Unit.Id ?? UnitId.FromName(dossier.Unit.Name)}-{dossier.Year}"
        );

    private static void WriteFile(string folder, string path, byte[] content)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, content);
    }
}
