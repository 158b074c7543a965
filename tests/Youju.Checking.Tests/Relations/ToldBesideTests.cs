using Youju.Checking.Tests.Claims;

namespace Youju.Checking.Tests.Relations;

/// <summary>Relations whose figures are told directly beside them, or divided in full.</summary>
public sealed class ToldBesideTests
{
    [Theory]
    // 1,022.0 of 1,460 are 70 %.
    [InlineData("疏浚费1,022.0万元，占项目支出1,460万元的63.0%。", "63.0%")]
    [InlineData("实际到位资金72.3亿元，完成年度目标70亿元的130.3%。", "130.3%")]
    [InlineData(
        "基本支出2,106.38万元，占当年支出3,265.74万元的64.50%；项目支出1,159.36万元，占32.50%。",
        "32.50%"
    )]
    [InlineData(
        "首付款125.4万元，占合同价418万元的30%；进度款167.2万元，占40%；验收款104.5万元，占30%。",
        "30%"
    )]
    public void A_whole_that_stands_before_a_percentage_is_meant(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("甲项目30.0万元，乙项目40.0万元，两项合计占总额100.0万元的70.0%。")]
    [InlineData("培训费30.0万元，其中人员经费占支出100.0万元的12.0%。")]
    [InlineData("疏浚费1,022.0万元，占项目支出1,460万元的70.0%。")]
    public void Another_part_than_the_printed_one_may_be_named(string text) => Assert.Empty(FindWrong(text));

    [Theory]
    [InlineData("实际到位资金72.3亿元，完成年度目标70亿元的103.3%，超额3.3亿元。", "3.3亿元")]
    [InlineData("全年预算351.20万元，支出322.40万元，执行率91.80%，结余38.80万元。", "38.80万元")]
    public void What_lies_between_the_figures_of_a_rate_is_told_behind_it(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    // 5,138 + 4,496 + 3,312 are 12,946.
    [InlineData(
        "受理诉求12,846件，办结11,590件，回访9,412件。按类型分：咨询5,138件、求助4,496件、投诉3,312件。",
        "12,846件"
    )]
    [InlineData("支出3,286万元，其中人员费1,478.7万元、维修养护费1,224.4万元、其他492.9万元。", "3,286万元")]
    [InlineData(
        "债券资金12.6亿元，分配至4个项目，其中产业园3.2亿元、医院2.4亿元、供水4.8亿元、管网3.4亿元。",
        "12.6亿元"
    )]
    public void A_list_that_divides_what_was_told_is_whole(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    // 50 and 49 are those that were dealt with.
    [Fact]
    public void A_division_may_be_of_another_total() =>
        Assert.Empty(FindWrong("受理诉求100件，办结99件。按类型分：咨询50件、投诉49件。"));

    [Theory]
    [InlineData("年初预算900万元，调增120万元，调整后1,020万元，支出969万元，支出进度107.67%。", "107.67%")]
    [InlineData("年初车辆46辆，年内报废5辆、新购3辆，年末车辆45辆。", "45辆")]
    [InlineData("预算执行率95.37%，该项权重10分，得分8.64分。", "8.64分")]
    [InlineData("受益学生20,872人，按每生每天5元、全年200天测算，应补助20,872.0万元。", "20,872.0万元")]
    [InlineData("2022年建成18.2万亩，2023年建成21.6万亩，同比多建4.4万亩。", "4.4万亩")]
    [InlineData("培训1,284人次，培训合格1,197人次，就业958人次，占合格人次的74.6%。", "74.6%")]
    public void Words_say_what_a_figure_follows_from(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    // 14.4 of 73.2, not of 87.6.
    [InlineData("签约41个，协议投资87.6亿元。协议投资较去年的73.2亿元扩大14.4亿元，扩大16.4%。", "16.4%")]
    [InlineData("工位由318个扩充到462个，增加144个，扩充31.2%。", "31.2%")]
    [InlineData("游船收入305.1万元，同比少收21.7万元，去年326.8万元，下滑6.2%。", "6.2%")]
    [InlineData("航线共35条，其中外贸11条、内贸24条，比2021年的32条增加5条。", "5条")]
    public void What_stands_beside_a_change_is_its_base(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("概算投资4,865万元，已下达资金4,300万元，资金缺口656万元。", "656万元")]
    [InlineData("应拨67.5万元，实拨63.9万元，少拨3.6万元，拨付率96.4%。", "96.4%")]
    [InlineData("当年新增设备71台、价值482万元，报废41台，净增20台。", "20台")]
    [InlineData("新增低保对象982人，退出1,437人，净减545人。", "545人")]
    [InlineData("预算86万元，其中机关占30%，即25.8万元，所属单位占70%，即62.0万元。", "62.0万元")]
    public void What_is_left_of_two_follows_from_them(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("预算资金500万元，已支付450万元，结余40万元（另收回10万元）。")]
    [InlineData("新增低保对象982人，退出1,437人，净减455人。")]
    [InlineData("产水479万立方米，售出412万立方米，漏失67万立方米，漏损率14.0%。")]
    public void What_is_told_in_parts_or_of_what_is_missing_may_hold(string text) =>
        Assert.Empty(FindWrong(text));

    [Theory]
    [InlineData("临时救助资金594.50万元。", "临时救助1,640人次，次均362.5元。", "362.5元")]
    [InlineData("货场硬化1,251.2万元。", "货场硬化5.44万平方米，每平方米320元。", "320元")]
    public void A_mean_is_of_the_total_that_bears_its_name(string total, string mean, string wrong) =>
        Assert.Equal([wrong], FindWrong(total + mean));

    [Theory]
    // 20 + 20 + 30 + 30 make a hundred.
    [InlineData(
        "自评总分95.62分，其中决策类（20分）得19分，过程类（20分）得18.62分，产出类（30分）得29分，效益类（30分）得28分。",
        "95.62分"
    )]
    [InlineData("评价得分83分，其中投入与过程36分（满分40分），产出与效果49分（满分60分）。", "83分")]
    public void Full_marks_tell_that_no_item_is_left_out(string text, string wrong) =>
        Assert.Contains(wrong, FindWrong(text));

    [Fact]
    public void A_share_in_a_row_is_meant_as_the_others() =>
        Assert.Equal(
            ["15%"],
            FindWrong(
                "总投资1,075万元：租赁430万元，成像344万元，线路193.5万元，平台107.5万元。四部分结构为40%、32%、18%、15%。"
            )
        );

    // A mean was rounded: 1,840 times 16,404 元 are not quite what was spent.
    [Fact]
    public void What_a_mean_yields_is_as_exact_as_the_mean() =>
        Assert.Empty(FindWrong("使用补贴资金3,018.4万元，受益农户1,840户，户均16,404元。"));

    private static IReadOnlyList<string> FindWrong(params string[] paragraphs) => Told.FindWrong(paragraphs);
}
