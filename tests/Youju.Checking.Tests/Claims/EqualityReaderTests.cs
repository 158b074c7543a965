using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class EqualityReaderTests
{
    [Theory]
    [InlineData(
        "1. “文化活动（项）”20.00万元，主要用于群众文化。2023年当年预算执行数为18.00万元，2024年预算安排20.00万元。",
        "Exact 20.00万元"
    )]
    [InlineData(
        "1. “文化活动（项）”20.00万元，主要用于群众文化。2023年当年预算执行数为18.00万元，2024年预算安排21.00万元。",
        "Contradiction 21.00万元"
    )]
    public void The_budget_of_one_item_told_twice_is_one(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Equality, text));

    [Fact]
    public void The_same_name_with_the_same_figure_is_the_same_fact() =>
        Assert.Equal(
            ["Exact 80.50万元"],
            Told.Of(ClaimKind.Equality, "基本支出80.50万元，用于日常运转。", "如前所述，基本支出80.50万元。")
        );

    [Theory]
    [InlineData(
        "支出1,198.53万元。产业642.18万元、培训556.35万元，两项之和1,198.53万元，与支出额相同。",
        "Exact 1,198.53万元"
    )]
    [InlineData("批复概算1.26亿元，即12,600万元，分两期实施。", "Exact 12,600万元")]
    public void Words_say_that_a_figure_before_is_the_same(string text, string expected) =>
        Assert.Contains(expected, Told.Of(ClaimKind.Equality, text));

    [Fact]
    public void A_slip_in_the_second_mention_is_found() =>
        Assert.Equal(
            ["Contradiction 85.50万元"],
            Told.Of(
                ClaimKind.Equality,
                "2024年基本支出80.50万元，用于日常运转。",
                "2024年基本支出85.50万元。"
            )
        );

    [Theory]
    [InlineData("基本支出80.50万元。", "上年基本支出75.50万元。")]
    [InlineData("财政拨款基本支出80.50万元。", "基本支出95.13万元。")]
    public void Other_years_and_other_scopes_are_other_facts(string one, string other) =>
        Assert.Empty(Told.Of(ClaimKind.Equality, one, other));

    [Theory]
    [InlineData("收入总计350.20万元，支出总计350.20万元。", "Exact 350.20万元")]
    [InlineData("收入总计350.20万元，支出总计305.20万元。", "Contradiction 305.20万元")]
    [InlineData("合同金额120万元（大写：壹佰贰拾万元整）。", "Exact 120万元")]
    public void Two_sides_of_one_amount_agree(string text, string expected) =>
        Assert.Equal(
            [expected.Split(' ')[0]],
            Told.Of(ClaimKind.Equality, text).Select(claim => claim.Split(' ')[0])
        );
}
