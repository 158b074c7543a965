using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>A question at a place of the submission, and what was said to it.</summary>
/// <param name="Question">Its number is that of the thread.</param>
public sealed record SubmissionThread(SubmissionAct Question, IReadOnlyList<SubmissionAct> Answers);

/// <summary>提问和回答, at a figure, a paragraph, an indicator, a page of evidence.</summary>
public static class DiscussSubmission
{
    /// <exception cref="UsageException">It is closed, or nothing is asked.</exception>
    public static Submission AskQuestion(SubmissionEntry entry, SubmissionPlace place, string words) =>
        SubmissionActing.DoAct(entry, ActKind.Remark, words, act => act with { Place = place });

    /// <param name="thread">The number of the question.</param>
    /// <exception cref="UsageException">There is no such question.</exception>
    public static Submission AnswerQuestion(SubmissionEntry entry, int thread, string words) =>
        SubmissionActing.DoAct(entry, ActKind.Remark, words, act => act with { About = thread });

    /// <summary>The threads, the first one first.</summary>
    public static IReadOnlyList<SubmissionThread> ListThreads(Submission submission) =>
        [
            .. submission
                .Acts.Where(act => act is { Kind: ActKind.Remark, About: null })
                .Select(question => new SubmissionThread(
                    question,
                    [
                        .. submission.Acts.Where(act =>
                            act.Kind == ActKind.Remark && act.About == question.Number
                        ),
                    ]
                )),
        ];
}
