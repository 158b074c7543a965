using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Evidence;
using Youju.Database.Model;
using Youju.Domain.Dossiers;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Database;

/// <summary>Dossiers as rows: the same texts as in a folder, to the byte, with every step that changed them.</summary>
/// <param name="by">Who writes, as steps and the log keep it.</param>
/// <remarks>A write is one transaction; under its lock what was seen must still stand.</remarks>
public sealed class DatabaseDossierStore(
    DatabasePlace database,
    IEvidenceStore evidence,
    TimeProvider clock,
    string by
) : IDossierStore
{
    private readonly DossierWriter writer = new(database, clock, by);

    /// <inheritdoc/>
    public Task<Stored<Dossier>> ReadAsync(DossierId id, CancellationToken cancel = default) =>
        Task.FromResult(
            DatabasePlace.Reach(() =>
            {
                using var context = database.Open();
                var parts = StoredParts.ListParts(context, id.Folder);
                if (parts.Count == 0)
                    throw new DossierException("没有这份年度档案，或者它已经删去。");
                var texts = parts.ToDictionary(
                    part => part.Path,
                    part => DossierFiles.DecodeText(part.Path, part.Content),
                    StringComparer.Ordinal
                );
                return new Stored<Dossier>(
                    DossierText.ParseDossier(texts, PackLibrary.LoadPack),
                    StoredParts.ComputeVersion(parts)
                );
            })
        );

    /// <inheritdoc/>
    public Task<DossierVersion> ReadVersionAsync(DossierId id, CancellationToken cancel = default) =>
        Task.FromResult(
            DatabasePlace.Reach(() =>
            {
                using var context = database.Open();
                return new DossierVersion(
                    context.Dossiers.AsNoTracking().SingleOrDefault(row => row.Id == id.Folder)?.Version ?? ""
                );
            })
        );

    /// <inheritdoc/>
    public bool IsBlank(DossierId id) => ReadVersionAsync(id).GetAwaiter().GetResult() == DossierVersion.None;

    /// <inheritdoc/>
    public IReadOnlyList<string> VerifyEvidence(DossierId id, Dossier dossier) =>
        [
            .. dossier
                .Evidence.Values.Where(file => !evidence.IsSound(file.Sha256))
                .Select(file => $"佐证“{file.Name}”的原件不见了或者变了样，请重新登记原件"),
            .. dossier
                .EvidenceUsed.Where(use => !dossier.Evidence.ContainsKey(use.Sha256))
                .Select(use => $"{use.Place}引用的佐证 {use.Sha256[..12]}… 没有登记"),
        ];

    /// <inheritdoc/>
    public Task<DossierVersion> SaveAsync(
        DossierId id,
        DossierChange change,
        DossierVersion seen,
        CancellationToken cancel = default
    )
    {
        foreach (var original in change.Originals)
            evidence.Keep(original.File.Sha256, original.Load());
        return Task.FromResult(writer.WriteDossier(id, seen, (context, dossier, standing) =>
            {
                var changed = StoredParts.FormatChanges(change, standing);
                if (changed.Count == 0)
                    return null;
                dossier ??= DossierWriter.AddDossier(context, id.Folder, change.After);
                dossier.Unit = change.After.Unit.Name;
                var number =
                    (context.Steps.Where(row => row.Dossier == id.Folder).Max(row => (int?)row.Number) ?? 0)
                    + 1;
                var step = context.Steps.Add(writer.CreateStep(id.Folder, number, change.Note)).Entity;
                foreach (var (path, content) in changed)
                    StoredParts.PlacePart(
                        context,
                        id.Folder,
                        number,
                        path,
                        content,
                        standing.GetValueOrDefault(path)
                    );
                var seal = StoredStepSeal.SealStep(
                    step,
                    context.Changes.Local.Select(row => new ChangedPart(
                        row.Path,
                        row.BeforeSha256,
                        row.AfterSha256
                    ))
                );
                return new("save", $"{number} {change.Note.Title}", seal);
            }));
    }

    /// <inheritdoc/>
    public Task<StepNote> UndoAsync(DossierId id, DossierVersion seen, CancellationToken cancel = default)
    {
        var last = ListSteps(id).FirstOrDefault(step => !step.IsUndone)
            ?? throw new DossierException("没有可以撤销的改动。");
        UndoStep(id, last.Number, seen);
        return Task.FromResult(last.Note);
    }

    /// <summary>Takes a step back, be it the last one or one of those before it; what others have changed elsewhere since stays.</summary>
    /// <exception cref="DossierConflictException">Something else stands there than was seen.</exception>
    /// <exception cref="DossierException">There is no such step, or what it changed was changed since.</exception>
    public void UndoStep(DossierId id, int number, DossierVersion seen) =>
        writer.WriteDossier(id, seen, (context, _, standing) =>
        {
            var step = context.Steps.SingleOrDefault(row =>
                row.Dossier == id.Folder && row.Number == number && row.UndoneAt == null
            ) ?? throw new DossierException("没有这一步，或者它已经撤销。");
            new StepUndo(context, step, standing).TakeBack();
            (step.UndoneBy, step.UndoneAt) = (by, writer.FormatNow());
            return new("undo", $"{number} {step.Title}");
        });

    /// <summary>Refuses what is closed before anything is read for it, in the words of every write.</summary>
    /// <exception cref="DossierException">The dossier is closed.</exception>
    public void RequireOpen(DossierId id) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            DossierWriter.RefuseIfFrozen(
                context.Dossiers.AsNoTracking().SingleOrDefault(row => row.Id == id.Folder)
            );
            return true;
        });

    /// <summary>The number of the last step; 0 where there is none.</summary>
    public int FindLastNumber(DossierId id) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context.Steps.Where(row => row.Dossier == id.Folder).Max(row => (int?)row.Number) ?? 0;
        });

    /// <summary>One step, without the parts it changed; null where there is none of that number.</summary>
    public StepLine? FindStep(DossierId id, int number) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return
                context
                    .Steps.AsNoTracking()
                    .SingleOrDefault(row => row.Dossier == id.Folder && row.Number == number)
                    is { } row
                ? new StepLine(row.Number, ReadNote(row), row.By, []) { UndoneBy = row.UndoneBy }
                : null;
        });

    /// <summary>Every step, the latest first.</summary>
    public IReadOnlyList<StepLine> ListSteps(DossierId id) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            var parts = context
                .Changes.AsNoTracking()
                .Where(row => row.Dossier == id.Folder)
                .Select(row => new { row.Step, row.Path })
                .ToLookup(row => row.Step, row => row.Path);
            return context
                .Steps.AsNoTracking()
                .Where(row => row.Dossier == id.Folder)
                .OrderByDescending(row => row.Number)
                .AsEnumerable()
                .Select(row => new StepLine(row.Number, ReadNote(row), row.By, [.. parts[row.Number]])
                {
                    UndoneBy = row.UndoneBy,
                })
                .ToList();
        });

    private static StepNote ReadNote(StepRow row) =>
        new(row.Title, DateTimeOffset.Parse(row.At, CultureInfo.InvariantCulture))
        {
            File = row.File,
            Sha256 = row.Sha256,
            SummaryLines = JsonSerializer.Deserialize<string[]>(row.Told)!,
        };
}
