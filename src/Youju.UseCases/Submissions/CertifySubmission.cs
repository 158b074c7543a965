using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>认定: finance says that these are the figures of the year.</summary>
public static class CertifySubmission
{
    /// <exception cref="UsageException">It was not accepted, or he may not.</exception>
    public static Submission CertifyContent(SubmissionEntry entry, string result)
    {
        AcceptSubmission.RefuseStale(entry);
        return SubmissionActing.DoAct(entry, ActKind.Certify, result);
    }
}
