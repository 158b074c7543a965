using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>整改: notice, feedback, and whether it does.</summary>
public static class RectifySubmission
{
    /// <param name="due">Until when the unit is to answer; null where no day is set.</param>
    /// <exception cref="UsageException">Nothing was handed in, nothing is said, or the day is over already.</exception>
    public static Submission NotifyUnit(ReviewRequest request, DateOnly? due) =>
        SubmissionActing.DoAct(request.Entry, ActKind.Notify, request.Words, (act, _) =>
            act with
            {
                Points = request.Points,
                Due = request.CheckDue(due),
            }
        );

    /// <summary>The unit says what it has done.</summary>
    /// <param name="notice">The number of the notice.</param>
    /// <exception cref="UsageException">There is no such notice, or it is not the unit's turn.</exception>
    public static Submission AnswerNotice(SubmissionEntry entry, int notice, string words) =>
        SubmissionActing.DoAct(entry, ActKind.Answer, words, (act, _) => act with { About = notice });

    /// <summary>Whoever wrote the notice says whether that does.</summary>
    /// <param name="isDone">Whether it is settled; else it goes back to the unit.</param>
    /// <exception cref="UsageException">The unit has not answered, or he has not written it.</exception>
    public static Submission JudgeAnswer(SubmissionEntry entry, int notice, bool isDone, string words) =>
        SubmissionActing.DoAct(entry, isDone ? ActKind.Settle : ActKind.Insist, words, (act, _) =>
            act with
            {
                About = notice,
            }
        );
}
