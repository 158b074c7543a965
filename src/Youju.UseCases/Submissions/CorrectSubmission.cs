using Youju.Domain.Submissions;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>更正: what was accepted is opened again; until it is accepted anew the last edition stands.</summary>
public static class CorrectSubmission
{
    /// <exception cref="UsageException">It was not accepted yet, or no reason was given.</exception>
    public static Submission OpenCorrection(SubmissionEntry entry, string why) =>
        SubmissionActing.DoAct(entry, ActKind.Correct, why);

    /// <summary>Gives a correction up: every step since is taken back, and what was accepted stands again.</summary>
    /// <exception cref="UsageException">No correction is open, or a step cannot be taken back.</exception>
    public static Submission RevertCorrection(SubmissionEntry entry, string why)
    {
        var submission = entry.Store.ReadSubmission(entry.Id);
        if (submission.Restorable is not { } wanted)
            throw new UsageException("没有在更正，没有可放弃的。");
        if (why.Trim().Length == 0)
            throw new UsageException("请写明放弃更正的缘由。");
        if (SubmissionRights.FindSide(entry.Person, ActKind.Revert, submission.Level, entry.Units) is null)
            throw new UsageException("放弃更正由单位负责人办。");
        TakeStepsBack(entry.Id, wanted);
        return SubmissionActing.DoAct(entry, ActKind.Revert, why);
    }

    private static void TakeStepsBack(DossierId id, string wanted)
    {
        try
        {
            for (var version = ReadVersion(id); version.Digest != wanted; version = ReadVersion(id))
                id.Store.UndoAsync(id, version).GetAwaiter().GetResult();
        }
        catch (DossierException wrong)
        {
            throw new UsageException($"恢复不到上次通过的内容：{wrong.Message}");
        }
    }

    private static DossierVersion ReadVersion(DossierId id) =>
        id.Store.ReadVersionAsync(id).GetAwaiter().GetResult();
}
