using Youju.Domain.Submissions;

namespace Youju.Domain.Tests.Submissions;

/// <summary>How a submission goes from the desk to the public, told by examples.</summary>
public sealed class SubmissionTests
{
    private static readonly DateTimeOffset Day = new(2025, 4, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly DossierStanding First = new("第一稿", ["张三"]);
    private static readonly DossierStanding Second = new("第二稿", ["张三"]);

    [Fact]
    public void An_approval_falls_with_the_first_change()
    {
        var submission = Submission.None.AddAct(Unit(ActKind.Approve, "李四"), First);

        Assert.Equal(SubmissionState.Approved, submission.ReadState("第一稿"));
        Assert.Equal(SubmissionState.Draft, submission.ReadState("第二稿"));
        Assert.Contains(
            "改过，要由负责人重新审核",
            submission.FindRefusal(Unit(ActKind.HandIn, "李四", "第二稿"), Second)!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_later_yes_does_not_hide_an_earlier_no()
    {
        var submission = HandIn(First)
            .AddAct(Review(ActKind.Object, "王五", "决算数对不上"), First)
            .AddAct(Review(ActKind.Agree, "赵六"), First);

        Assert.Equal(
            "王五不同意，他没有撤回，单位也没有重新报送，不能通过。",
            submission.FindRefusal(Review(ActKind.Accept, "赵六"), First)
        );
        var withdrawn = submission.AddAct(Review(ActKind.Withdraw, "王五", "核对过了"), First);
        Assert.Null(withdrawn.FindRefusal(Review(ActKind.Accept, "赵六"), First));
    }

    [Fact]
    public void Handing_in_anew_ends_the_noes_of_the_round_before()
    {
        var submission = HandIn(First)
            .AddAct(Review(ActKind.Return, "王五", "缺项目自评表"), First)
            .AddAct(Unit(ActKind.Approve, "李四", "第二稿"), Second)
            .AddAct(Unit(ActKind.HandIn, "李四", "第二稿") with { Route = [SubmissionSide.Finance] }, Second);

        Assert.Equal((2, 0), (submission.Round, submission.Objections.Count));
        Assert.Null(submission.FindRefusal(Review(ActKind.Accept, "王五", content: "第二稿"), Second));
    }

    [Fact]
    public void Handing_in_the_same_again_takes_a_word()
    {
        var returned = HandIn(First)
            .AddAct(Review(ActKind.Return, "王五", "缺项目自评表"), First)
            .AddAct(Unit(ActKind.Approve, "李四"), First);

        Assert.Contains(
            "没有改",
            returned.FindRefusal(Unit(ActKind.HandIn, "李四"), First)!,
            StringComparison.Ordinal
        );
        Assert.Null(
            returned.FindRefusal(Unit(ActKind.HandIn, "李四") with { Words = "本单位没有项目" }, First)
        );
    }

    [Theory]
    [InlineData("张三", "填报")]
    [InlineData("李四", "审核")]
    public void Who_filled_in_or_approved_does_not_review(string by, string done) =>
        Assert.Equal(
            $"这份档案您{done}过，不能再由您复核。填报、审核、复核要由三个人分别做，请换一个人。",
            HandIn(First).FindRefusal(Review(ActKind.Accept, by), First)
        );

    [Fact]
    public void One_person_does_not_certify_clear_and_publish()
    {
        var cleared = HandIn(First)
            .AddAct(Review(ActKind.Accept, "王五"), First)
            .AddAct(Review(ActKind.Certify, "王五"), First)
            .AddAct(Publisher(ActKind.Clear, "王五"), First);

        Assert.Equal(
            "认定、保密审查、公开不能都由一个人办，公开请换一个人。",
            cleared.FindRefusal(Publisher(ActKind.Publish, "王五"), First)
        );
        Assert.Equal(
            SubmissionState.Published,
            cleared.AddAct(Publisher(ActKind.Publish, "孙七"), First).ReadState("第一稿")
        );
    }

    [Fact]
    public void None_of_the_last_three_acts_is_skipped()
    {
        var accepted = HandIn(First).AddAct(Review(ActKind.Accept, "王五"), First);

        Assert.NotNull(accepted.FindRefusal(Publisher(ActKind.Clear, "孙七"), First));
        Assert.NotNull(accepted.FindRefusal(Publisher(ActKind.Publish, "孙七"), First));
        var certified = accepted.AddAct(Review(ActKind.Certify, "王五"), First);
        Assert.NotNull(certified.FindRefusal(Publisher(ActKind.Publish, "孙七"), First));
    }

    [Fact]
    public void A_notice_is_answered_by_the_unit_and_settled_by_whoever_wrote_it()
    {
        var told = HandIn(First).AddAct(Review(ActKind.Notify, "王五", "补佐证"), First);
        var number = told.Acts.Count;
        var answered = told.AddAct(
            Unit(ActKind.Answer, "张三") with
            {
                Words = "已补",
                About = number,
            },
            First
        );

        Assert.Equal(NoticeState.Answered, answered.Notices[0].State);
        Assert.Equal(SubmissionSide.Finance, answered.Notices[0].Owner);
        var settled = answered.AddAct(Review(ActKind.Settle, "王五") with { About = number }, First);
        Assert.Null(settled.Notices[0].Owner);
    }

    [Fact]
    public void A_correction_keeps_what_was_published_until_the_next_edition()
    {
        var published = Publish(HandIn(First));
        var correcting = published.AddAct(
            Unit(ActKind.Correct, "李四") with
            {
                Words = "决算批复有变",
            },
            First
        );

        Assert.Equal(SubmissionState.Correcting, correcting.ReadState("第二稿"));
        Assert.Equal(published.Published, correcting.Published);
        Assert.Equal("第一稿", correcting.Restorable);
        Assert.Equal(
            SubmissionState.Published,
            correcting
                .AddAct(Unit(ActKind.Revert, "李四") with { Words = "不改了" }, First)
                .ReadState("第一稿")
        );
    }

    [Fact]
    public void A_correction_that_finance_demands_is_not_given_up_by_the_unit()
    {
        var correcting = Publish(HandIn(First))
            .AddAct(Review(ActKind.Correct, "周八", "决算批复不是这个数"), First);
        var reverting = Unit(ActKind.Revert, "李四") with { Words = "不改了" };

        Assert.DoesNotContain(ActKind.Revert, correcting.ListExits("第一稿"));
        Assert.Contains(
            "财政部门周八要求的",
            correcting.FindRefusal(reverting, First),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_closed_year_opens_again_where_it_was_and_only_with_a_reason()
    {
        var closed = Publish(HandIn(First)).AddAct(Review(ActKind.Close, "周八"), First);

        Assert.Equal(SubmissionState.Closed, closed.ReadState("第一稿"));
        Assert.Equal("请写明重新开账的缘由。", closed.FindRefusal(Review(ActKind.Reopen, "周八"), First));
        Assert.Equal(
            SubmissionState.Published,
            closed.AddAct(Review(ActKind.Reopen, "周八", "审计调整"), First).ReadState("第一稿")
        );
    }

    [Theory]
    [InlineData("paragraph:报告#12")]
    [InlineData("figure:staff.posts")]
    [InlineData("evidence:9f86d081#3")]
    [InlineData("record:posts/p-1")]
    [InlineData("whole")]
    public void A_place_is_read_as_it_is_written(string text) =>
        Assert.Equal(text, SubmissionPlace.ParsePlace(text)!.ToString());

    [Theory]
    [InlineData("nowhere:1")]
    [InlineData("figure:")]
    [InlineData("：")]
    public void What_is_no_place_is_none(string text) => Assert.Null(SubmissionPlace.ParsePlace(text));

    [Fact]
    public void A_draw_is_the_same_again_whatever_the_order()
    {
        string[] keys = [.. Enumerable.Range(1, 40).Select(number => $"unit-{number}")];
        var draw = new SampleDraw("2025-抽查", 15);

        Assert.Equal(6, draw.DrawKeys(keys).Count);
        Assert.Equal(draw.DrawKeys(keys), draw.DrawKeys([.. keys.Reverse()]));
        Assert.NotEqual(draw.DrawKeys(keys), (draw with { Seed = "2026-抽查" }).DrawKeys(keys));
    }

    private static Submission Publish(Submission submission) =>
        submission
            .AddAct(Review(ActKind.Accept, "王五"), First)
            .AddAct(Review(ActKind.Certify, "王五"), First)
            .AddAct(Publisher(ActKind.Clear, "孙七"), First)
            .AddAct(Publisher(ActKind.Publish, "孙七"), First);

    private static Submission HandIn(DossierStanding standing) =>
        Submission
            .None.AddAct(Unit(ActKind.Approve, "李四"), standing)
            .AddAct(Unit(ActKind.HandIn, "李四") with { Route = [SubmissionSide.Finance] }, standing);

    private static SubmissionAct Unit(ActKind kind, string by, string content = "第一稿") =>
        new(kind, SubmissionSide.Unit, by, Day, content, "");

    private static SubmissionAct Review(
        ActKind kind,
        string by,
        string words = "",
        string content = "第一稿"
    ) => new(kind, SubmissionSide.Finance, by, Day, content, words);

    private static SubmissionAct Publisher(ActKind kind, string by) =>
        new(kind, SubmissionSide.Publisher, by, Day, "第一稿", "");
}
