using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Database;

/// <summary>What a step changed, before and after, as far as both are kept.</summary>
public sealed class StepHistory(DatabasePlace database)
{
    /// <summary>The files that a step changed; null where there is no such step.</summary>
    public IReadOnlyList<LoggedFile>? FindFiles(DossierId id, int number) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            if (!context.Steps.Any(row => row.Dossier == id.Folder && row.Number == number))
                return null;
            return context
                .Changes.AsNoTracking()
                .Where(row => row.Dossier == id.Folder && row.Step == number)
                .OrderBy(row => row.Path)
                .ToList()
                .ConvertAll(row => new LoggedFile(row.Path, CompareStates(context, row)));
        });

    private static IReadOnlyList<TextChange>? CompareStates(WorkbenchContext context, ChangeRow change)
    {
        if (FindAfter(context, change) is not { } after)
            return null;
        var before = change.Before is { } standing ? DossierFiles.DecodeText(change.Path, standing) : "";
        return TextComparison.Compare(change.Path, before, DossierFiles.DecodeText(change.Path, after));
    }

    // It stands there still, or in what the next step replaced, or was kept when it was taken back.
    private static byte[]? FindAfter(WorkbenchContext context, ChangeRow change)
    {
        if (change.After is { } kept)
            return kept;
        var part = context
            .Parts.AsNoTracking()
            .SingleOrDefault(row => row.Dossier == change.Dossier && row.Path == change.Path);
        return part?.Sha256 == change.AfterSha256
            ? part.Content
            : context
                .Changes.AsNoTracking()
                .Where(row =>
                    row.Dossier == change.Dossier
                    && row.Path == change.Path
                    && row.BeforeSha256 == change.AfterSha256
                )
                .Select(row => row.Before)
                .FirstOrDefault();
    }
}
