using Youju.Checking.Tests.Claims;

namespace Youju.Checking.Tests.Relations;

/// <summary>Rates, wholes and limits that words name, so that what fits otherwise was taken for them.</summary>
public sealed class NamedByWordsTests
{
    [Theory]
    // Whoever laid 325 of 312 kilometres has laid more than all.
    [InlineData("铺设管线325.0公里，计划312.0公里，超出13.0公里，完成率96.0%。", "96.0%")]
    // 156 of 3,120 are 5.0 %.
    [InlineData("审核凭证3,120份，退回156份，退回率0.5%。", "0.5%")]
    // 1,236.40 of 2,472.80 are half of it, and two fifths of 3,091.00.
    [InlineData(
        "政府采购3,091.00万元。授予中小企业2,472.80万元，占采购总额80%，其中小微企业1,236.40万元，占中小企业合同额40%。",
        "40%"
    )]
    // 5,284 are 3.59 times 1,471.9.
    [InlineData("年收入5,284万元，是年息合计1,471.9万元的5.39倍。", "5.39倍")]
    // 671.4 of 690.0.
    [InlineData(
        "项目年初预算732万元，年中调整为690.0万元，调减42.0万元。全年执行671.4万元，执行率为91.72%。",
        "91.72%"
    )]
    // 3,000 + 2,400 + 1,900 + 1,300 are 8,600.
    [InlineData("冷库4座，库容分别为3,000、2,400、1,900、1,300立方米，总库容7,600立方米。", "7,600立方米")]
    // 176.3 − 158.1 are 18.2.
    [InlineData("全年经费176.3万元。支出158.1万元，比上年多8.6万元；经费减支出余28.2万元。", "28.2万元")]
    public void What_the_words_name_is_meant(string text, string wrong) =>
        Assert.Equal([wrong], Told.FindWrong([text]));

    [Theory]
    [InlineData("运行费2.9万元，未超2.5万元的预算。")]
    [InlineData("培训费人均416.2元，没超过400元的定额。")]
    [InlineData("监理及设计费占执行数的6.48%，未突破6%的控制线。")]
    [InlineData("授予小微企业896.04万元，占合同金额的58.9%，高于60%的规定比例。")]
    [InlineData("到场时间由9.4分钟缩短为8.1分钟，缩短1.3分钟，达到“不高于8分钟”的要求。")]
    public void A_limit_that_was_kept_in_words_and_not_in_figures_is_wrong(string text) =>
        Assert.NotEmpty(Told.FindWrong([text]));

    [Theory]
    [InlineData("运行费2.4万元，未超2.5万元的预算。")]
    [InlineData("铺设管线312.0公里，计划325.0公里，完成率96.0%。")]
    [InlineData("审核凭证3,120份，退回156份，退回率5.0%。")]
    public void What_is_as_the_words_say_is_right(string text) => Assert.Empty(Told.FindWrong([text]));
}
