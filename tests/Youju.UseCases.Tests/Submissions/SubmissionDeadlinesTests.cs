using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage.Submissions;
using Youju.Tourism.Schedules;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Tests.Submissions;

/// <summary>Until when each step is to be done: examples around Spring Festival 2025, whose days off the packs know.</summary>
public sealed class SubmissionDeadlinesTests
{
    private static readonly WorkCalendar Calendar = new(PackLibrary.LoadPack(PackLibrary.Root).Workdays);

    [Theory]
    [InlineData(true, null, "2025-02-21")]
    [InlineData(false, null, "2025-02-09")]
    [InlineData(true, "2025-02-05", "2025-03-04")]
    public void Publication_counts_from_approval_of_the_accounts_or_else_from_certification(
        bool inWorkdays,
        string? approved,
        string due
    )
    {
        List<SubmissionAct> acts = [Act(ActKind.Certify, "2025-01-20")];
        if (approved is not null)
            acts.Add(
                Act(ActKind.CompareAccounts, "2025-02-06") with
                {
                    ApprovedOn = DateOnly.Parse(approved),
                }
            );

        var found = Rules(inWorkdays).FindPublication(Submission.FromActs(acts));

        Assert.Equal(DateOnly.Parse(due), found);
    }

    [Fact]
    public void Who_has_a_submission_is_told_with_the_day()
    {
        var waiting = Rules(true).ListDeadlines(Keep(HandIn("2025-03-01")));
        var returned = Rules(true)
            .ListDeadlines(
                Keep(HandIn("2025-03-01"), Act(ActKind.Return, "2025-03-03") with { Due = new(2025, 3, 20) })
            );

        Assert.Equal([new("受理", SubmissionSide.Finance, new(2025, 3, 11))], waiting);
        Assert.Equal([new("重新报送", SubmissionSide.Unit, new(2025, 3, 20))], returned);
    }

    [Fact]
    public void A_notice_is_the_units_until_it_answers_and_then_of_who_wrote_it()
    {
        var notice = Act(ActKind.Notify, "2025-03-02") with { Due = new(2025, 3, 31) };
        var answer = Act(ActKind.Answer, "2025-03-05") with { About = 2 };

        Assert.Contains(
            new("整改反馈", SubmissionSide.Unit, new(2025, 3, 31)),
            Rules(true).ListDeadlines(Keep(HandIn("2025-03-01"), notice))
        );
        Assert.Contains(
            new("整改销号", SubmissionSide.Finance, new(2025, 3, 15)),
            Rules(true).ListDeadlines(Keep(HandIn("2025-03-01"), notice, answer))
        );
    }

    [Fact]
    public void A_draft_and_what_is_published_have_no_day()
    {
        Assert.Empty(Rules(true).ListDeadlines(Keep()));
        Assert.Empty(
            Rules(true)
                .ListDeadlines(Keep(Act(ActKind.Certify, "2025-01-20"), Act(ActKind.Publish, "2025-01-21")))
        );
    }

    private static SubmissionDeadlines Rules(bool inWorkdays) =>
        new(new ReviewRules { PublicationInWorkdays = inWorkdays }, Calendar);

    private static KeptSubmission Keep(params SubmissionAct[] acts) =>
        new("u-2024", "单位", 2024, "稿", Submission.FromActs(acts));

    private static SubmissionAct HandIn(string day) =>
        Act(ActKind.HandIn, day) with
        {
            Route = [SubmissionSide.Finance],
        };

    private static SubmissionAct Act(ActKind kind, string day) =>
        new(kind, SubmissionSide.Finance, "赵六", DateTimeOffset.Parse(day + "T10:00:00+08:00"), "稿", "");
}
