using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>公开: the last of the three acts; the edition is made and the act is noted.</summary>
/// <param name="press">Makes the edition; null where somebody publishes by hand and notes where.</param>
public sealed class ReleaseForPublication(IEditionPress? press)
{
    /// <exception cref="UsageException">It was not cleared, or one person would do all three.</exception>
    /// <param name="hidden">Further words that the edition leaves out.</param>
    public async Task<Submission> ReleaseAsync(
        SubmissionEntry entry,
        string words,
        IReadOnlyList<string> hidden,
        CancellationToken cancel
    )
    {
        if (SubmissionActing.RehearseActs(entry, words, ActKind.Publish) is { } refusal)
            throw new UsageException(refusal);
        var submission = entry.Store.ReadSubmission(entry.Id);
        var place = press is null
            ? ""
            : await press
                .PublishAsync(
                    entry.Id,
                    CreateRequest(entry, submission, words) with
                    {
                        Hidden = hidden,
                    },
                    cancel
                )
                .ConfigureAwait(false);
        return SubmissionActing.DoAct(entry, ActKind.Publish, $"{words} {place}");
    }

    private static EditionRequest CreateRequest(SubmissionEntry entry, Submission submission, string words) =>
        new(
            submission.Editions + 1,
            submission.Certified!,
            submission.Cleared!,
            entry.Person.Name,
            entry.Now,
            words
        );
}
