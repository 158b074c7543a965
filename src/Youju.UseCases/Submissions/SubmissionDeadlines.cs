using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.Storage.Submissions;
using Youju.Text.Times;
using Youju.Tourism.Schedules;

namespace Youju.UseCases.Submissions;

/// <summary>Something that is to be done about a submission, by whom, and until when.</summary>
/// <param name="What">In Chinese: 复核, 整改反馈.</param>
/// <param name="Due">The last day on which it is done in time.</param>
public sealed record SubmissionDeadline(string What, SubmissionSide Holder, DateOnly Due);

/// <summary>By the rules of the packs and the days off of each year, until when each step is to be done.</summary>
/// <remarks>docs/domain/review.md#days tells from which day the days of publication count.</remarks>
public sealed class SubmissionDeadlines(ReviewRules rules, WorkCalendar calendar)
{
    private static readonly Dictionary<SubmissionState, string> Steps = new()
    {
        [SubmissionState.Waiting] = "受理",
        [SubmissionState.UnderReview] = "复核",
        [SubmissionState.Accepted] = "认定",
        [SubmissionState.Certified] = "保密审查",
    };

    private static readonly SubmissionState[] BeforePublication =
    [
        SubmissionState.Certified,
        SubmissionState.Cleared,
    ];

    /// <summary>Everything about a submission that has a day, the earliest first.</summary>
    public IReadOnlyList<SubmissionDeadline> ListDeadlines(KeptSubmission kept) =>
        [
            .. ListSteps(kept)
                .Concat(kept.Submission.Notices.Select(FindNotice).OfType<SubmissionDeadline>())
                .OrderBy(deadline => deadline.Due),
        ];

    /// <summary>The last day on which a year is published in time; null where nobody has certified it.</summary>
    public DateOnly? FindPublication(Submission submission)
    {
        if (submission.Certified is not { } certified)
            return null;
        var from = submission.AccountsApproved ?? ChinaTime.FindDay(certified.At);
        return rules.PublicationInWorkdays
            ? calendar.AddWorkdays(from, rules.PublicationDays)
            : from.AddDays(rules.PublicationDays);
    }

    /// <summary>Years up to a day whose notice of days off is not known: they were counted by the week alone.</summary>
    public IReadOnlyList<int> ListUnknownYears(DateOnly from, DateOnly due) =>
        rules.PublicationInWorkdays ? calendar.ListUnknownYears(from, due) : [];

    private IEnumerable<SubmissionDeadline> ListSteps(KeptSubmission kept)
    {
        var submission = kept.Submission;
        if (kept.State == SubmissionState.Returned)
        {
            if (submission.Objections.Select(no => no.Due).OfType<DateOnly>().ToList() is { Count: > 0 } days)
                yield return new("重新报送", SubmissionSide.Unit, days.Min());
        }
        else if (Steps.TryGetValue(kept.State, out var step) && submission.Since is { } since)
            yield return new(step, kept.Owner, ChinaTime.FindDay(since).AddDays(rules.ReviewDays));
        if (BeforePublication.Contains(kept.State) && FindPublication(submission) is { } last)
            yield return new("公开", SubmissionSide.Publisher, last);
    }

    private SubmissionDeadline? FindNotice(RectificationNotice notice) =>
        notice.State switch
        {
            NoticeState.Open when notice.Opened.Due is { } due => new("整改反馈", SubmissionSide.Unit, due),
            NoticeState.Answered => new(
                "整改销号",
                notice.Opened.Side,
                ChinaTime.FindDay(notice.Acts[^1].At).AddDays(rules.ReviewDays)
            ),
            _ => null,
        };
}
