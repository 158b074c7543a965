using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Domain.Submissions;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Submissions;
using Youju.Storage.Texts;

namespace Youju.Database.Submissions;

/// <summary>Submissions as rows, each act with its line of the log; a dossier is closed and opened with the act that asks for it.</summary>
/// <param name="by">Who acts, as the log keeps it.</param>
public sealed class SubmissionBook(DatabasePlace database, TimeProvider clock, string by) : ISubmissionStore
{
    private readonly LogWriter log = new(clock, by);

    /// <inheritdoc/>
    public Submission ReadSubmission(DossierId id) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return ReadSubmission(context, id.Folder);
        });

    /// <inheritdoc/>
    public DossierStanding ReadStanding(DossierId id) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return ReadStanding(context, RequireDossier(context, id.Folder));
        });

    /// <inheritdoc/>
    public IReadOnlyList<KeptSubmission> ListSubmissions() =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return ListKept(context.Dossiers, context.Set<SubmissionActRow>(), context.Acts);
        });

    /// <inheritdoc/>
    public IReadOnlyList<KeptSubmission> ListSubmissions(IReadOnlyCollection<string> keys) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return ListKept(
                context.Dossiers.Where(row => keys.Contains(row.Id)),
                context.Set<SubmissionActRow>().Where(row => keys.Contains(row.Dossier)),
                context.Acts.Where(row => keys.Contains(row.Dossier))
            );
        });

    private static List<KeptSubmission> ListKept(
        IQueryable<DossierRow> dossiers,
        IQueryable<SubmissionActRow> rows,
        IQueryable<ActRow> earlierRows
    )
    {
        var acts = rows.AsNoTracking()
            .OrderBy(row => row.Number)
            .AsEnumerable()
            .ToLookup(row => row.Dossier, StringComparer.Ordinal);
        var earlier = earlierRows
            .AsNoTracking()
            .AsEnumerable()
            .ToLookup(row => row.Dossier, StringComparer.Ordinal);
        return
        [
            .. dossiers
                .AsNoTracking()
                .OrderBy(row => row.Unit)
                .AsEnumerable()
                .Select(row => new KeptSubmission(
                    row.Id,
                    row.Unit,
                    row.Year,
                    row.Version,
                    FormSubmission([.. acts[row.Id]], [.. earlier[row.Id]], row.FrozenWhy is not null)
                )),
        ];
    }

    /// <inheritdoc/>
    public Submission AppendAct(DossierId id, Func<Submission, DossierStanding, SubmissionAct> decide) =>
        Append(id, (_, _, _) => { }, decide);

    /// <inheritdoc/>
    public Submission RestoreRound(
        DossierId id,
        Func<Submission, DossierStanding, int> choose,
        Func<Submission, DossierStanding, SubmissionAct> decide
    ) =>
        Append(
            id,
            (context, dossier, submission) =>
            {
                var round = choose(submission, ReadStanding(context, dossier));
                var words = new RoundRestore(context, dossier, by, log.FormatNow()).PutBack(
                    submission,
                    round
                );
                log.AppendLine(context, words.Verb, id.Folder, words.Detail);
            },
            decide
        );

    private Submission Append(
        DossierId id,
        Action<WorkbenchContext, DossierRow, Submission> prepare,
        Func<Submission, DossierStanding, SubmissionAct> decide
    ) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, id.Folder);
            var dossier = RequireDossier(context, id.Folder);
            var before = ReadSubmission(context, id.Folder);
            KeepEarlier(context, id.Folder, before);
            prepare(context, dossier, before);
            context.SaveChanges();
            var act = decide(before, ReadStanding(context, dossier));
            var after = Submission.FromActs(before.Acts.Append(act));
            PlaceAct(context, id.Folder, after.Acts[^1]);
            if (act.Kind == ActKind.HandIn)
                KeepRound(context, id.Folder, after.Round);
            SettleFreezing(dossier, after, act);
            context.SaveChanges();
            transaction.Commit();
            return after;
        });

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> ReadRound(DossierId id, int round) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Set<RoundPartRow>()
                .AsNoTracking()
                .Where(row => row.Dossier == id.Folder && row.Round == round)
                .AsEnumerable()
                .ToDictionary(
                    row => row.Path,
                    row => DossierFiles.DecodeText(row.Path, row.Content),
                    StringComparer.Ordinal
                );
        });

    /// <inheritdoc/>
    public IReadOnlyList<KeptDraw> ListDraws() =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Set<DrawRow>()
                .AsNoTracking()
                .OrderByDescending(row => row.Number)
                .AsEnumerable()
                .Select(row => new KeptDraw(
                    row.By,
                    LogWriter.ParseTime(row.At),
                    row.Year,
                    new(row.Seed, row.Percent),
                    row.Keys.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                ))
                .ToList();
        });

    /// <inheritdoc/>
    public void KeepDraw(KeptDraw draw) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, "draws");
            context
                .Set<DrawRow>()
                .Add(
                    new()
                    {
                        Number = (context.Set<DrawRow>().Max(row => (int?)row.Number) ?? 0) + 1,
                        By = draw.By,
                        At = LogWriter.FormatTime(draw.At),
                        Year = draw.Year,
                        Seed = draw.Draw.Seed,
                        Percent = draw.Draw.Percent,
                        Keys = string.Join('\n', draw.Keys),
                    }
                );
            log.AppendLine(
                context,
                "draw",
                "",
                $"{draw.Year}年度抽查 {draw.Draw}，抽出 {draw.Keys.Count} 份"
            );
            context.SaveChanges();
            transaction.Commit();
            return true;
        });

    // Its number first, its hash last: so the audit finds and proves it.
    private static string DescribeAct(SubmissionAct act, string text) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{act.Number} {act.Kind.ToChineseLabel()} {act.Words.ReplaceLineEndings(" ")} {ActText.HashAct(text)}"
        );

    private static Submission ReadSubmission(WorkbenchContext context, string dossier) =>
        FormSubmission(
            [
                .. context
                    .Set<SubmissionActRow>()
                    .AsNoTracking()
                    .Where(row => row.Dossier == dossier)
                    .OrderBy(row => row.Number),
            ],
            [.. context.Acts.AsNoTracking().Where(row => row.Dossier == dossier)],
            context.Dossiers.AsNoTracking().Any(row => row.Id == dossier && row.FrozenWhy != null)
        );

    private static Submission FormSubmission(
        IReadOnlyList<SubmissionActRow> acts,
        IReadOnlyList<ActRow> earlier,
        bool isFrozen
    ) =>
        Submission.FromActs(
            acts.Count > 0
                ? acts.Select(row => ActText.ParseAct(row.Act))
                : EarlierActs.TranslateRows(earlier, isFrozen)
        );

    private void KeepEarlier(WorkbenchContext context, string dossier, Submission before)
    {
        if (context.Set<SubmissionActRow>().Any(row => row.Dossier == dossier))
            return;
        foreach (var act in before.Acts)
            PlaceAct(context, dossier, act);
    }

    private void PlaceAct(WorkbenchContext context, string dossier, SubmissionAct act)
    {
        var text = ActText.FormatAct(act);
        context
            .Set<SubmissionActRow>()
            .Add(
                new()
                {
                    Dossier = dossier,
                    Number = act.Number,
                    Kind = act.Kind.ToString(),
                    By = act.By,
                    At = LogWriter.FormatTime(act.At),
                    Act = text,
                }
            );
        log.AppendLine(context, "act", dossier, DescribeAct(act, text));
    }

    private static void KeepRound(WorkbenchContext context, string dossier, int round)
    {
        foreach (var part in StoredParts.ListParts(context, dossier))
            context
                .Set<RoundPartRow>()
                .Add(
                    new()
                    {
                        Dossier = dossier,
                        Round = round,
                        Path = part.Path,
                        Content = part.Content,
                    }
                );
    }

    private void SettleFreezing(DossierRow dossier, Submission after, SubmissionAct act)
    {
        var state = after.ReadState(dossier.Version);
        if (!state.IsFrozen())
            (dossier.FrozenBy, dossier.FrozenAt, dossier.FrozenWhy) = (null, null, null);
        else if (act.Kind == ActKind.HandIn || dossier.FrozenWhy is null)
            (dossier.FrozenBy, dossier.FrozenAt, dossier.FrozenWhy) = (
                act.By,
                log.FormatNow(),
                $"已报送{after.HandedIn?.Addressee}"
            );
    }

    private static DossierRow RequireDossier(WorkbenchContext context, string dossier) =>
        context.Dossiers.SingleOrDefault(row => row.Id == dossier)
        ?? throw new DossierException("没有这份年度档案，或者它已经删去。");

    private static DossierStanding ReadStanding(WorkbenchContext context, DossierRow dossier) =>
        new(
            dossier.Version,
            [
                .. context
                    .Steps.AsNoTracking()
                    .Where(row => row.Dossier == dossier.Id && row.UndoneAt == null)
                    .Select(row => row.By)
                    .Distinct(),
            ]
        );
}
