using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>重新开账: a closed year stands where it stood, with the reason noted.</summary>
public static class ReopenYear
{
    /// <exception cref="UsageException">It is not closed, or no reason was given.</exception>
    public static Submission ReopenDossier(SubmissionEntry entry, string why) =>
        SubmissionActing.DoAct(entry, ActKind.Reopen, why);
}
