using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>Does one act, for the one who asks, on what stands at that moment.</summary>
internal static class SubmissionActing
{
    /// <param name="shape">Adds to the act what its kind needs.</param>
    /// <exception cref="UsageException">He may not, or it cannot be done now.</exception>
    public static Submission DoAct(
        SubmissionEntry entry,
        ActKind kind,
        string words,
        Func<SubmissionAct, Submission, SubmissionAct>? shape = null
    ) => entry.Store.AppendAct(entry.Id, DecideAct(entry, kind, words, shape));

    /// <summary>The act, given what stands when it is to be done.</summary>
    /// <exception cref="UsageException">When it is asked: he may not, or it cannot be done now.</exception>
    public static Func<Submission, DossierStanding, SubmissionAct> DecideAct(
        SubmissionEntry entry,
        ActKind kind,
        string words,
        Func<SubmissionAct, Submission, SubmissionAct>? shape = null
    ) =>
        (submission, standing) =>
        {
            var act = CreateAct(entry, kind, words, submission, standing.Content);
            act = shape?.Invoke(act, submission) ?? act;
            return FindRefusal(entry, submission, act, standing) is { } refusal
                ? throw new UsageException(refusal) { Field = FindField(entry, submission, act, standing) }
                : act;
        };

    /// <summary>Why somebody may not do an act at all; null where he may in some state.</summary>
    public static string? RefuseRole(SubmissionEntry entry, ActKind kind) =>
        SubmissionRights.ListSides(entry.Person, kind, entry.Units).Count > 0
            ? null
            : $"您没有{kind.ToChineseLabel()}的角色，请找安全管理员。";

    /// <summary>Why these acts, one after the other, could not be done now; null where they could.</summary>
    public static string? RehearseActs(SubmissionEntry entry, string words, params IEnumerable<ActKind> kinds)
    {
        var submission = entry.Store.ReadSubmission(entry.Id);
        var standing = entry.Store.ReadStanding(entry.Id);
        try
        {
            foreach (var kind in kinds)
            {
                var act = CreateAct(entry, kind, words, submission, standing.Content);
                if (FindRefusal(entry, submission, act, standing) is { } refusal)
                    return refusal;
                submission = Submission.FromActs(submission.Acts.Append(act));
                entry = entry with { SeenActs = entry.SeenActs + 1 };
            }

            return null;
        }
        catch (UsageException refused)
        {
            return refused.Remark.Values[0];
        }
    }

    // What any word would mend is asked where words are written.
    private static string? FindField(
        SubmissionEntry entry,
        Submission submission,
        SubmissionAct act,
        DossierStanding standing
    ) =>
        !act.HasReason && FindRefusal(entry, submission, act with { Words = "…" }, standing) is null
            ? ReviewRequest.WordsField
            : null;

    private static string? FindRefusal(
        SubmissionEntry entry,
        Submission submission,
        SubmissionAct act,
        DossierStanding standing
    ) =>
        entry.SeenActs is { } seen && seen != submission.Acts.Count
            ? "在您看过以后，别人又办了一步，请重新打开再办。"
            : submission.FindRefusal(act, standing with { IsAlone = entry.Person.IsAlone });

    private static SubmissionAct CreateAct(
        SubmissionEntry entry,
        ActKind kind,
        string words,
        Submission submission,
        string content
    ) =>
        new(
            kind,
            FindSide(entry, kind, submission),
            entry.Person.Name,
            entry.Now,
            entry.Seen ?? content,
            words.Trim()
        );

    private static SubmissionSide FindSide(SubmissionEntry entry, ActKind kind, Submission submission)
    {
        if (SubmissionRights.FindSide(entry.Person, kind, submission.Level, entry.Units) is { } side)
            return side;
        // Whoever may act on another side is told whose turn it is; whoever may not at all is told nothing.
        var own = SubmissionRights.ListSides(entry.Person, kind, entry.Units);
        return own is [var first, ..] ? first : throw new UsageException(RefuseRole(entry, kind)!);
    }
}
