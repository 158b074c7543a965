using Youju.Checking.Tests.Claims;

namespace Youju.Checking.Tests.Relations;

/// <summary>Figures that other figures beside them explain are not called wrong; without those they are.</summary>
public sealed class ExplainedElsewhereTests
{
    // The parts make up what was collected; what was planned is another figure.
    [Theory]
    [InlineData(
        "全县收入完成16.40亿元，为预算16.10亿元的101.9%。其中税收收入10.25亿元，占62.5%；非税收入6.15亿元，占37.5%。"
    )]
    [InlineData(
        "门票收入612.5万元、餐饮收入387.5万元，总收入1,000万元，门票收入占61.25%，同比提高2.05个百分点（上年59.20%）。"
    )]
    // With the months beside them the two factors do yield it.
    [InlineData("某镇应发护林员补助85人、每人每月400元、按10个月计34.00万元，实发35.20万元。")]
    // A whole and its parts make up nothing together.
    [InlineData(
        "一般公共预算收入2.46亿元，占财政总收入的52.0%。镇级可用财力12,480万元，其中体制分成8,410万元、专项补助2,930万元、上年结余1,140万元。"
    )]
    // What is left of the whole is no portion of the other part.
    [InlineData("项目总经费520.00万元，其中市级财政390.00万元，占75.00%，单位自筹130.00万元。")]
    public void What_others_explain_is_not_wrong(string text) => Assert.Empty(FindWrong(text));

    [Theory]
    [InlineData("某镇应发护林员补助85人、每人每月400元，一个月计34.00万元。", "34.00万元")]
    public void Without_them_it_is(string text, string wrong) => Assert.Equal([wrong], FindWrong(text));

    private static IReadOnlyList<string> FindWrong(string text) => Told.FindWrong([text]);
}
