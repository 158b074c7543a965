using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Census;

namespace Youju.Tourism.Tests.Census;

public sealed class GradeReviewTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);
    private static readonly ReviewLadder Ladder = Editions.Pack.ReviewLadders["hunan-2024"];
    private static readonly GradeReview Review = new(Ladder, Editions.Of2017.Evaluation);

    [Fact]
    public void A_unit_goes_up_step_by_step_and_skips_none()
    {
        var unit = new ReviewedUnit("大矶头", "三级");
        var steps = new List<string?>();
        for (unit = Review.AdvanceUnit(unit); !unit.IsDone; unit = Review.AdvanceUnit(unit))
            steps.Add(unit.Step);

        Assert.Equal(["township", "county", "city", "province"], steps);
    }

    [Fact]
    public void A_change_keeps_the_old_grade_the_new_one_and_the_reason()
    {
        var unit = Review.AdvanceUnit(new("大矶头", "三级"));
        var (changed, _) = Review.ChangeGrade(unit, "二级", "张某", Day, "规模打高了");
        var (again, _) = Review.ChangeGrade(changed, "一级", "李某", Day, "复评");

        Assert.Equal(
            [("三级", "二级", "规模打高了"), ("二级", "一级", "复评")],
            again.Changes.Select(change => (change.From!, change.To, change.Reason))
        );
    }

    [Theory]
    [InlineData("二级", "")]
    [InlineData("三级", "写错了")]
    [InlineData("六级", "写错了")]
    public void A_change_without_reason_effect_or_grade_is_refused(string grade, string reason)
    {
        var unit = Review.AdvanceUnit(new("大矶头", "三级"));

        Assert.Throws<CensusException>(() => Review.ChangeGrade(unit, grade, "张某", Day, reason));
    }

    [Fact]
    public void What_is_only_remembered_of_rights_is_told_and_stops_nobody()
    {
        var unit = Review.AdvanceUnit(new("大矶头", "二级"));
        var (changed, warning) = Review.ChangeGrade(unit, "五级", "张某", Day, "专家意见");

        Assert.Equal(
            ("五级", "乡镇自查一般不定五级（没有核对过文件 [K]，只作提醒）。"),
            (changed.Grade, warning)
        );
    }

    [Fact]
    public void A_right_that_was_seen_is_enforced()
    {
        var strict = Ladder with
        {
            Steps = [.. Ladder.Steps.Select(step => step with { RightsMark = NoticeMark.Seen })],
        };
        var unit = Review.AdvanceUnit(new("大矶头", "二级"));

        Assert.Throws<CensusException>(() =>
            new GradeReview(strict, Editions.Of2017.Evaluation).ChangeGrade(
                unit,
                "五级",
                "张某",
                Day,
                "专家意见"
            )
        );
    }

    [Fact]
    public void A_returned_unit_stands_a_step_lower()
    {
        var unit = Review.ReturnUnit(Review.AdvanceUnit(Review.AdvanceUnit(new("大矶头", "二级"))));

        Assert.Equal(("township", true), (unit.Step, unit.IsReturned));
        Assert.Throws<CensusException>(() => Review.ReturnUnit(unit));
    }

    [Fact]
    public void A_unit_without_a_grade_does_not_go_up() =>
        Assert.Throws<CensusException>(() =>
            Review.AdvanceUnit(Review.AdvanceUnit(new("大矶头", Grade: null)))
        );
}
