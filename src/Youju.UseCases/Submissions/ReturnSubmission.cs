using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>退回: back to the unit, with reasons at their places.</summary>
public static class ReturnSubmission
{
    /// <param name="due">Until when it is to come again; null where no day is set.</param>
    /// <exception cref="UsageException">There is no reason, the day is over already, or it is not his turn.</exception>
    public static Submission ReturnToUnit(ReviewRequest request, DateOnly? due) =>
        SubmissionActing.DoAct(request.Entry, ActKind.Return, request.Words, (act, submission) =>
            JudgeSubmission.Complete(act, request, submission) with
            {
                Due = request.CheckDue(due),
            }
        );
}
