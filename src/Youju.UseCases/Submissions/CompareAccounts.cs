using System.Globalization;
using Youju.Domain.Submissions;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.Storage.Submissions;
using Youju.Storage.Texts;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Reconciliations;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>The approved accounts of a unit's year beside what was accepted of it.</summary>
/// <param name="Accounts">As they were published or handed over.</param>
/// <param name="Kept">The submission; null where there is none that may be compared.</param>
/// <param name="Result">Null where there is none, or nothing was accepted of it.</param>
/// <param name="Obstacle">Why there is no result, in Chinese; empty where there is one.</param>
public sealed record ComparedAccounts(
    StatedYear Accounts,
    KeptSubmission? Kept,
    ReconciledYear? Result,
    string Obstacle
)
{
    /// <summary>What the comparison shows, as it is kept with the act.</summary>
    public string Summary =>
        Result is null ? Obstacle
        : Result.Disagreements == 0 ? $"{Accounts.Name}：{ReconciliationText.DescribeCount(Result)}"
        : $"{Accounts.Name}：{ReconciliationText.DescribeCount(Result)}"
            + string.Join(
                "；",
                Result
                    .Figures.Where(figure => !figure.Agrees)
                    .Select(figure =>
                        $"{figure.Label}决算 {figure.Statements[0].Figure.Text}，自评 {figure.Statements[^1].Figure.Text}"
                    )
            );
}

/// <summary>决算核对: when the accounts are approved later, what was accepted is held against them; a difference opens a correction.</summary>
public static class CompareAccounts
{
    private const string Accepted = "通过的自评";

    /// <summary>Holds each paper against the unit and year that it names; nothing is written.</summary>
    /// <param name="findId">A dossier by its key.</param>
    public static IReadOnlyList<ComparedAccounts> ComparePapers(
        QueueRequest request,
        IReadOnlyList<StatedYear> papers,
        Func<string, DossierId> findId
    )
    {
        var lines = ListForReview
            .ListLines(request)
            .Where(line => !line.IsPublishing)
            .Select(line => line.Kept)
            .ToList();
        return [.. papers.Select(paper => CompareOne(request, paper, lines, findId))];
    }

    /// <summary>Notes what the comparison showed, and opens a correction where there is a difference.</summary>
    /// <param name="approvedOn">The day on which the accounts were approved (批复).</param>
    /// <param name="summary">What it showed.</param>
    /// <exception cref="UsageException">It was not accepted, is closed, or he is not of finance.</exception>
    public static Submission NoteResult(
        SubmissionEntry entry,
        DateOnly approvedOn,
        string summary,
        bool differs
    )
    {
        if (approvedOn > ChinaTime.FindDay(entry.Now))
            throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"决算批复的日期 {approvedOn:yyyy-MM-dd} 还没有到，请核对。"
                )
            );
        var noted = SubmissionActing.DoAct(entry, ActKind.CompareAccounts, summary, (act, _) =>
            act with
            {
                ApprovedOn = approvedOn,
            }
        );
        return differs
            ? CorrectSubmission.OpenCorrection(
                entry with
                {
                    SeenActs = entry.SeenActs + 1,
                },
                $"批复的决算与自评不一致。{summary}"
            )
            : noted;
    }

    private static ComparedAccounts CompareOne(
        QueueRequest request,
        StatedYear paper,
        List<KeptSubmission> lines,
        Func<string, DossierId> findId
    )
    {
        if (paper.Unit is not { } unit)
            return new(paper, null, null, "看不出是哪个单位的。");
        var kept = lines.Find(line =>
            line.Year == paper.Year && ReconcileStatements.IsSameUnit(line.Unit, unit)
        );
        if (kept is null)
            return new(paper, null, null, $"没有“{unit}”{FormatNumber(paper.Year)}年度归您复核的档案。");
        if (kept.Submission.LastAccepted is not { } accepted)
            return new(paper, kept, null, "它的自评还没有通过，没有可以核对的。");
        var texts = request.Store.ReadRound(findId(kept.Key), accepted.Round);
        if (texts.Count == 0)
            return new(paper, kept, null, "通过的那一次报送没有留下内容，核对不了。");
        var open = OpenDossier.FromDossier(DossierText.ParseDossier(texts, PackLibrary.LoadPack), pack: null);
        var own = ReadStatements.ReadDossier(open, Accepted) with { Unit = unit };
        return new(paper, kept, ReconcileStatements.ReconcilePapers([paper, own])[0], "");
    }

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
