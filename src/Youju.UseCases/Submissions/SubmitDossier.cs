using System.Globalization;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Domain.Submissions;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>A dossier that is to be handed in.</summary>
/// <param name="Route">Who reviews, one after the other.</param>
/// <param name="Addressee">To whom it goes, as people call it.</param>
/// <param name="Words">Why errors are left, or why nothing was changed since it was returned; empty where neither is so.</param>
public sealed record SubmitRequest(
    SubmissionEntry Entry,
    OpenDossier Open,
    IReadOnlyList<SubmissionSide> Route,
    string Addressee,
    string Words
)
{
    /// <summary>The number of the last step of the dossier.</summary>
    public int Step { get; init; }

    /// <summary>Says a remark in the words of the host; without it its code and values stand.</summary>
    public Func<Remark, string> Describe { get; init; } =
        remark => $"{remark.Code}：{string.Join("、", remark.Values)}";

    /// <summary>For a department: the digest of each unit's accepted dossier, by key.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether whoever hands it in approves it with the same word; else an approval must stand.</summary>
    public bool ApprovesFirst { get; init; }

    // Whoever says nothing of what he saw has what is opened before him.
    internal SubmissionEntry SeenEntry => Entry with { Seen = Entry.Seen ?? Open.Seen.Digest };

    internal IEnumerable<ActKind> Kinds =>
        ApprovesFirst ? [ActKind.Approve, ActKind.HandIn] : [ActKind.HandIn];
}

/// <summary>试报: what would happen if it were handed in now; nothing is written.</summary>
/// <param name="Obstacles">What stands in the way, in Chinese; none where it could be handed in.</param>
/// <param name="Remarks">What the check has to say; errors among it need a word of why they are left.</param>
/// <param name="Snapshot">What would be taken down; null where there is no package.</param>
public sealed record SubmissionRehearsal(
    IReadOnlyList<string> Obstacles,
    IReadOnlyList<Remark> Remarks,
    SubmissionSnapshot? Snapshot
)
{
    /// <summary>Whether it could be handed in now.</summary>
    public bool IsReady => Obstacles.Count == 0;
}

/// <summary>报送: freezes the approved content, takes it down byte for byte, and passes it to the first reviewers.</summary>
public static class SubmitDossier
{
    /// <summary>Looks what stands in the way, and changes nothing.</summary>
    public static SubmissionRehearsal RehearseSubmission(SubmitRequest request)
    {
        var obstacles = FindObstacles(request).ToList();
        if (TryCompose(request.Open, obstacles) is not { } package)
            return new(obstacles, [], null);
        var taken = new DossierSnapshot(request.Open, package);
        if (taken.CountErrors() is > 0 and var errors && request.Words.Trim().Length == 0)
            obstacles.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"核对出 {errors} 项错误。请先改；确实不改的，写明为什么，再报送。"
                )
            );
        if (FindUnanswered(request, package) is { } unanswered)
            obstacles.Add(unanswered);
        return new(
            obstacles,
            taken.Remarks,
            taken.TakeDown(request.Step, request.Describe) with
            {
                Units = request.Units,
            }
        );
    }

    // What was returned is changed, or a word says why it is not.
    private static string? FindUnanswered(SubmitRequest request, ReportPackage package)
    {
        var submission = request.Entry.Store.ReadSubmission(request.Entry.Id);
        var asked = submission
            .Objections.SelectMany(no => no.Points)
            .Where(point => point.MustChange)
            .ToList();
        if (asked.Count == 0 || request.Words.Trim().Length > 0)
            return null;
        var left = CompareRounds
            .CompareSince(request.Entry, request.Open, submission.Round, ReadReviewed.ReadWords(package))
            ?.Points.Where(answered => !answered.IsTouched && asked.Contains(answered.Point))
            .Select(answered => $"“{answered.Point.Words}”")
            .ToList();
        return left is not { Count: > 0 }
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"退回的理由有 {left.Count} 条没有动：{string.Join('、', left)}。请先改；不改的，写明为什么，再报送。"
            );
    }

    /// <exception cref="UsageException">Something stands in the way.</exception>
    public static Submission HandIn(SubmitRequest request)
    {
        var rehearsal = RehearseSubmission(request);
        if (!rehearsal.IsReady)
            throw new UsageException(
                string.Join("；", rehearsal.Obstacles.Select(line => line.TrimEnd('。'))) + "。"
            );
        var entry = request.SeenEntry;
        if (request.ApprovesFirst)
        {
            ApproveSubmission.ApproveContent(entry, "");
            entry = entry with { SeenActs = entry.SeenActs + 1 };
        }

        return SubmissionActing.DoAct(entry, ActKind.HandIn, request.Words, (act, _) =>
            act with
            {
                Snapshot = rehearsal.Snapshot,
                Route = request.Route,
                Addressee = request.Addressee.Trim(),
            }
        );
    }

    private static IEnumerable<string> FindObstacles(SubmitRequest request)
    {
        var entry = request.Entry;
        if (SubmissionActing.RehearseActs(request.SeenEntry, request.Words, request.Kinds) is { } refusal)
            yield return refusal;
        foreach (var fault in entry.Id.Store.VerifyEvidence(entry.Id, request.Open.Dossier))
            yield return fault;
        foreach (
            var share in ShareFigures
                .ListShares(request.Open, entry.Store.ReadSubmission(entry.Id))
                .Where(share => !share.IsSigned)
        )
            yield return $"“{share.Label}”（{share.Value}）由{share.Holder}确认，他还没有确认现在的数";
        if (request.Open.HandChanges.Count > 0)
            yield return $"有文件没有经过程序就变了：{string.Join("、", request.Open.HandChanges)}";
    }

    private static ReportPackage? TryCompose(OpenDossier open, List<string> obstacles)
    {
        try
        {
            return ComposePackage.ComposeReport(open, new());
        }
        catch (UsageException)
        {
            obstacles.Add("还不能成文，没有可报的。请在“报告”页看缺什么。");
            return null;
        }
    }
}
