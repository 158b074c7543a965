using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>通过: one level is done with it; it goes to the next, or stays frozen as what was accepted.</summary>
public static class AcceptSubmission
{
    /// <exception cref="UsageException">Somebody has said no, it is not what was approved, or it is not his turn.</exception>
    public static Submission AcceptLevel(ReviewRequest request)
    {
        RefuseStale(request.Entry);
        return SubmissionActing.DoAct(request.Entry, ActKind.Accept, request.Words, (act, submission) =>
            JudgeSubmission.Complete(act, request, submission)
        );
    }

    /// <summary>Refuses what a department handed in of its units where one of them says something else by now.</summary>
    /// <exception cref="UsageException">One does.</exception>
    internal static void RefuseStale(SubmissionEntry entry)
    {
        if (entry.FindStale() is { Count: > 0 } stale)
            throw new UsageException(
                $"部门汇总已经过时：{string.Join('、', stale)}在报送以后变了。请退回，由部门按现在的重新报送。"
            );
    }
}
