using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Domain.Submissions;
using Youju.Storage.Submissions;

namespace Youju.Database.Submissions;

/// <summary>Submissions as rows.</summary>
internal static class StoredSubmissions
{
    public static Submission ReadSubmission(WorkbenchContext context, string dossier) =>
        FormSubmission(
            [
                .. context
                    .Set<SubmissionActRow>()
                    .AsNoTracking()
                    .Where(row => row.Dossier == dossier)
                    .OrderBy(row => row.Number),
            ],
            [.. context.Acts.AsNoTracking().Where(row => row.Dossier == dossier)],
            context.Dossiers.AsNoTracking().Any(row => row.Id == dossier && row.FrozenWhy != null),
            act => act
        );

    /// <summary>Every dossier with its submission, in no order.</summary>
    public static IEnumerable<KeptSubmission> ListAll(WorkbenchContext context) =>
        FormAll(
            context.Dossiers.AsNoTracking(),
            context.Set<SubmissionActRow>().AsNoTracking(),
            context.Acts.AsNoTracking()
        );

    /// <summary>Some of them; one that is gone is left out.</summary>
    public static IEnumerable<KeptSubmission> ListSome(
        WorkbenchContext context,
        IReadOnlyCollection<string> keys
    ) =>
        FormAll(
            context.Dossiers.AsNoTracking().Where(row => keys.Contains(row.Id)),
            context.Set<SubmissionActRow>().AsNoTracking().Where(row => keys.Contains(row.Dossier)),
            context.Acts.AsNoTracking().Where(row => keys.Contains(row.Dossier))
        );

    private static IEnumerable<KeptSubmission> FormAll(
        IQueryable<DossierRow> dossiers,
        IQueryable<SubmissionActRow> acts,
        IQueryable<ActRow> earlier
    )
    {
        var actsOf = acts.OrderBy(row => row.Number).ToLookup(row => row.Dossier, StringComparer.Ordinal);
        var shared = new SharedTexts();
        var earlierOf = earlier.ToLookup(row => row.Dossier, StringComparer.Ordinal);
        return dossiers
            .AsEnumerable()
            .Select(row => new KeptSubmission(
                row.Id,
                row.Unit,
                row.Year,
                row.Version,
                FormSubmission(
                    [.. actsOf[row.Id]],
                    [.. earlierOf[row.Id]],
                    row.FrozenWhy is not null,
                    shared.ShareTexts
                )
            )
            {
                ClosedWhy = row.FrozenWhy,
            });
    }

    private static Submission FormSubmission(
        IReadOnlyList<SubmissionActRow> acts,
        IReadOnlyList<ActRow> earlier,
        bool isFrozen,
        Func<SubmissionAct, SubmissionAct> keep
    ) =>
        Submission.FromActs(
            (
                acts.Count > 0
                    ? acts.Select(row => ActText.ParseAct(row.Act))
                    : EarlierActs.TranslateRows(earlier, isFrozen)
            ).Select(keep)
        );
}
