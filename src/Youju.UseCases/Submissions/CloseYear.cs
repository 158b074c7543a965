using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>关账: nothing of a unit's year is touched any more.</summary>
public static class CloseYear
{
    /// <exception cref="UsageException">It was not accepted, something is still to be rectified, or he may not.</exception>
    public static Submission CloseDossier(SubmissionEntry entry, string words) =>
        SubmissionActing.DoAct(entry, ActKind.Close, words);
}
