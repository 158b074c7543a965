using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>审核: the head answers for what stands; the approval falls with the first change.</summary>
public static class ApproveSubmission
{
    /// <exception cref="UsageException">He has filled in himself, or it is not open.</exception>
    public static Submission ApproveContent(SubmissionEntry entry, string words) =>
        SubmissionActing.DoAct(entry, ActKind.Approve, words);

    /// <summary>The signed and sealed page that came back is an approval of the content whose code it bears.</summary>
    /// <param name="sha256">Of the scan, which is kept.</param>
    /// <exception cref="UsageException">He has filled in himself, or it is not open.</exception>
    public static Submission ApproveByScan(SubmissionEntry entry, string sha256, string words) =>
        SubmissionActing.DoAct(entry, ActKind.Approve, words, (act, _) => act with { Scan = sha256 });
}
