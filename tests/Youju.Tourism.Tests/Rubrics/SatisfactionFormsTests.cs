using Youju.Tourism.Rubrics;

namespace Youju.Tourism.Tests.Rubrics;

public sealed class SatisfactionFormsTests
{
    private static readonly Dictionary<string, decimal> Most = new()
    {
        ["总体印象"] = 20,
        ["交通"] = 5,
        ["厕所"] = 5,
    };

    [Fact]
    public void An_item_that_nobody_answered_takes_the_mean_of_the_others() =>
        Assert.Equal(
            24m,
            SatisfactionForms.ComputeMean(
                Most,
                "总体印象",
                [Form(("总体印象", 16), ("交通", 4)), Form(("总体印象", 16), ("交通", 4))]
            )
        );

    [Fact]
    public void The_overall_impression_is_never_filled_in() =>
        Assert.Null(SatisfactionForms.ComputeMean(Most, "总体印象", [Form(("交通", 4), ("厕所", 4))]));

    [Fact]
    public void Those_who_answered_make_the_mean_of_an_item() =>
        Assert.Equal(
            25m,
            SatisfactionForms.ComputeMean(
                Most,
                "总体印象",
                [Form(("总体印象", 18), ("交通", 5), ("厕所", 3)), Form(("总体印象", 16), ("厕所", 3))]
            )
        );

    [Fact]
    public void More_forms_than_were_handed_out_and_points_out_of_range_are_told() =>
        Assert.Equal(
            ["收回 1 份，发出 0 份，收回的不应多于发出的。", "第 1 份：“交通”的 6 分超出 0 至 5。"],
            SatisfactionForms.FindProblems(Most, [Form(("交通", 6))], handedOut: 0)
        );

    private static Dictionary<string, decimal> Form(params (string Item, decimal Points)[] answers) =>
        answers.ToDictionary(answer => answer.Item, answer => answer.Points);
}
