using Youju.Domain.Submissions;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>更正: what was accepted is opened again; until it is accepted anew the last edition stands.</summary>
public static class CorrectSubmission
{
    /// <exception cref="UsageException">It was not accepted yet, or no reason was given.</exception>
    public static Submission OpenCorrection(SubmissionEntry entry, string why) =>
        SubmissionActing.DoAct(entry, ActKind.Correct, why);

    /// <summary>Gives a correction up: what was accepted stands again to the byte, whatever was done or taken back meanwhile.</summary>
    /// <exception cref="UsageException">No correction is open, or what was accepted was never kept.</exception>
    public static Submission RevertCorrection(SubmissionEntry entry, string why)
    {
        if (SubmissionActing.RefuseRole(entry, ActKind.Revert) is { } refusal)
            throw new UsageException(refusal);
        try
        {
            return entry.Store.RestoreRound(
                entry.Id,
                (submission, standing) => ChooseRound(submission, standing, entry, why),
                SubmissionActing.DecideAct(entry with { Seen = null }, ActKind.Revert, why)
            );
        }
        catch (DossierException wrong)
        {
            throw new UsageException($"恢复不到上次通过的内容：{wrong.Message}");
        }
    }

    private static int ChooseRound(
        Submission submission,
        DossierStanding standing,
        SubmissionEntry entry,
        string why
    ) =>
        why.Trim().Length == 0 ? throw new UsageException("请写明放弃更正的缘由。")
        : entry.Seen is { } seen && seen != standing.Content
            ? throw new UsageException("档案在您看过以后又改过，请重新打开再办。")
        : submission.RevertRefusal is { } refusal ? throw new UsageException(refusal)
        : submission.ListExits(standing.Content).Contains(ActKind.Revert)
        && submission.RestorableRound is { } round
            ? round
        : throw new UsageException("没有在更正，没有可放弃的。");
}
