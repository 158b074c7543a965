using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>保密审查: whether what was certified may be shown to everybody.</summary>
public static class ClearForPublication
{
    /// <param name="mayBeShown">Whether it may be shown; else the reason must be said.</param>
    /// <exception cref="UsageException">It was not certified, or somebody else has said that it may not be shown.</exception>
    public static Submission ClearContent(SubmissionEntry entry, bool mayBeShown, string result) =>
        SubmissionActing.DoAct(entry, mayBeShown ? ActKind.Clear : ActKind.Withhold, result);
}
