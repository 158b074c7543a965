using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>收回: the unit takes back what nobody has begun to review.</summary>
public static class RecallSubmission
{
    /// <exception cref="UsageException">The review has begun, or no reason was given.</exception>
    public static Submission RecallContent(SubmissionEntry entry, string why) =>
        SubmissionActing.DoAct(entry, ActKind.Recall, why);
}
