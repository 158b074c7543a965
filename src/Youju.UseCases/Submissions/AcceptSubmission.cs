using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>通过: one level is done with it; it goes to the next, or stays frozen as what was accepted.</summary>
public static class AcceptSubmission
{
    /// <exception cref="UsageException">Somebody has said no, it is not what was approved, or it is not his turn.</exception>
    public static Submission AcceptLevel(ReviewRequest request) =>
        SubmissionActing.DoAct(request.Entry, ActKind.Accept, request.Words, act =>
            JudgeSubmission.Complete(act, request)
        );
}
