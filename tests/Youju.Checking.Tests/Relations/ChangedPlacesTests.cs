using Youju.Checking.Tests.Claims;

namespace Youju.Checking.Tests.Relations;

/// <summary>Figures two of whose digits changed places, whatever words tell what they follow from.</summary>
public sealed class ChangedPlacesTests
{
    [Theory]
    // 4,852 − 3,417.6 are 1,434.4.
    [InlineData(
        "6月末支付1,921.5万元（38%）、9月末3,417.6万元（67%）、12月末4,852.0万元（95%）。四季度单季付出1,344.4万元。",
        "1,344.4万元"
    )]
    // 73.45 − 69.82 are 3.63.
    [InlineData("应付加工费73.45万元，实付69.82万元，暂扣3.36万元。", "3.36万元")]
    // 14,620 + 1,385 − 642 are 15,363.
    [InlineData("年初14,620人，新开户1,385人，销户642人，年末15,633人。", "15,633人")]
    public void A_figure_that_swapped_digits_explain_is_wrong(string text, string wrong) =>
        Assert.Equal([wrong], Told.FindWrong([text]));

    // The budget and what was spent stand two paragraphs above.
    [Fact]
    public void What_is_left_may_be_told_far_behind() =>
        Assert.Equal(
            ["456000.00元"],
            Told.FindWrong([
                "全年预算数4280000.00元，全年执行数3734000.00元。",
                "计划修缮房屋9栋，完成8栋。",
                "剩余资金456000.00元，结转下年继续使用。",
            ])
        );

    [Theory]
    // Two digits: chance swaps them easily.
    [InlineData("产水479万立方米，售水412万立方米，另供邻县76万立方米。")]
    // A quality is no quotient of what another sentence counts.
    [InlineData("计划疏浚38.6公里，实际完成39.9公里。河道水质达标率97.6%。")]
    // A part of a list that adds up needs no other explanation.
    [InlineData("编制339名，其中行政编制199名、附属编制104名、事业编制36名。")]
    // The percentage of 11,264.5 is right: another figure is what has the slip.
    [InlineData("总额15,351.7万元，二期3,187.2万元，首期11,264.5万元（占批复12,000万元的93.87%）。")]
    public void Where_chance_or_another_relation_explains_it_nobody_is_accused(string text) =>
        Assert.Empty(Told.FindWrong([text]));

    // 112 − 13.4 − 8.6 − 1.4 − 18 are 70.6, but by how much something fell is no part that is taken off.
    [Fact]
    public void What_something_fell_by_is_no_part_of_it() =>
        Assert.DoesNotContain(
            "76.00万元",
            Told.FindWrong([
                "经费98.60万元，比上年112.00万元减少13.40万元。其中：接待费8.60万元，比上年减少1.40万元；购置费18.00万元；运行费76.00万元。",
            ])
        );
}
