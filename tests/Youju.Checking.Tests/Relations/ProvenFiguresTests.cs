using Youju.Checking.Tests.Claims;

namespace Youju.Checking.Tests.Relations;

/// <summary>Where two figures agree against a third one, the third is wrong, and nobody accuses one of the two.</summary>
public sealed class ProvenFiguresTests
{
    [Theory]
    // 90.0 % of 2,400 are the 2,160.0 of the bracket.
    [InlineData("四项支出共2,186.4万元，占年度资金2,400万元的90.0%（审核认定四项为2,160.0万元）。")]
    // 182.00 − 26.50 are 155.50, and no level fell from 2,140.60 to 182.00.
    [InlineData(
        "年初批复2,140.60万元；5月追加救助补助资金182.00万元，10月调减会议费26.50万元，净增155.50万元，年末预算数2,296.10万元。"
    )]
    // 4.80 of 60.00: the year before is wrong.
    [InlineData("机关运行经费64.80万元，同比增加4.80万元，上年为69.60万元，增幅8%。")]
    // All five are of 640; four of them fit 620.8 as well.
    [InlineData(
        "批复经费640万元。明细：检测76.8万元，修复384.0万元，制作96.0万元，咨询25.6万元，出版38.4万元，以上5项累计620.8万元；占批复数97%，余19.2万元缴回。各项占批复经费的比重依次为12%、60%、15%、4%、6%。"
    )]
    // 2,592.0 is three tenths of 8,640, and no tenth of what is told as high.
    [InlineData(
        "批复投资9,600万元；结算审定8,640万元，审减960万元，审减率10%。资金来源按中央、省、市、区3:2:2:3安排，以审定额计，中央2592.0万元、省1728.0万元、市1728.0万元、区2592.0万元。"
    )]
    // 11,970 of the 12,600 that 立案数 names.
    [InlineData(
        "城管立案12,600件，结案12,411件，结案率98.5%，与去年97.8%相较上升0.7个百分点；按期结案11,970件，占立案数95%。"
    )]
    // 486 of 1,160 are 41.90, and 3.20 above 38.70.
    [InlineData("推送稿件1,160条，被采用486条，采用率41.90%，比上年的38.70%提高3.20个百分点。")]
    public void What_others_yield_is_not_accused(string text) => Assert.Empty(Told.FindWrong([text]));

    // 6,640 and 9.34 % lead to the 7,260 of the row.
    [Fact]
    public void A_growth_that_leads_to_a_printed_figure_is_right() =>
        Assert.DoesNotContain(
            "9.34%",
            Told.FindWrong([
                "乡镇／户数／每户补贴（元）／应补",
                "东乡／3,100／1,000／310.0",
                "西乡／4,160／1,000／416.0",
                "合计／7,260／—／726.0",
                "参与改造户数比上年6,640户增加260户，增9.34%。",
            ])
        );

    [Theory]
    [InlineData("讲解员新增4名，原有18名，现有18名。", "18名")]
    // 5.74 − 5.37 are 0.37, and so are 1.85 − 1.48.
    [InlineData(
        "基金收入5.74亿元，支出5.37亿元，当期结余0.27亿元，加上年初滚存1.48亿元，期末滚存1.85亿元。",
        "0.27亿元"
    )]
    // 342 of 360 are 95.0 %.
    [InlineData("新铺管线342公里，计划360公里，少铺18公里，完成率93.0%。", "93.0%")]
    // Two tenths of 120.0 are 24.
    [InlineData(
        "免费开放补助120.0万元、展览补助35.0万元。免费开放补助由中央、省、县按6:2:2分担，中央72万元，省、县各26万元。",
        "26万元"
    )]
    // 80 and 10 of a hundred are right, and the standard makes the total.
    [InlineData(
        "常住人口41.20万人，人均89元标准，应落实资金3,666.80万元，中央、省、区三级分别承担80%、10%、10%，其中中央2,933.44万元，省级366.68万元，区级336.68万元。",
        "336.68万元"
    )]
    [InlineData(
        "应安排资金2,400.00万元。其中中央补助60%，即1,440.00万元；省级补助25%，即600.00万元；县级配套306.00万元。",
        "306.00万元"
    )]
    [InlineData("新打机井486眼，配套462眼，未配套42眼。", "42眼")]
    // 2,800 of 4,000 are 70 %, so 1,200 are left of them.
    [InlineData(
        "合同金额4,000.00万元。已支付2,800.00万元，占合同金额的70.00%，尾款1,500.00万元。",
        "1,500.00万元"
    )]
    // The rate is wrong; with 41.90 the change is right.
    [InlineData("推送稿件1,160条，被采用486条，采用率14.90%，比上年的38.70%提高3.20个百分点。", "14.90%")]
    // 810 + 645 + 405 are 1,860.
    [InlineData(
        "3个安置点共1,850户、7,955人，户均4.3人；其中东坡点810户、西岭点645户、北山点405户，东坡点占43.8%。",
        "1,850户"
    )]
    public void What_two_others_deny_is_wrong(string text, string wrong) =>
        Assert.Equal([wrong], Told.FindWrong([text]));

    // 575.20 on both sides, and 391.20 + 42.30 + 115.10 are the 548.60.
    [Fact]
    public void What_is_left_makes_both_sides_of_an_account_equal() =>
        Assert.Contains(
            "36.60万元",
            Told.FindWrong([
                "收入决算：财政拨款528.40万元，其他收入11.60万元，本年收入540.00万元；年初结转35.20万元，收入总计575.20万元。",
                "支出决算：本年支出548.60万元，年末结转36.60万元，支出总计575.20万元，与收入总计相等。",
                "本年支出中，人员经费391.20万元、公用经费42.30万元、项目支出115.10万元。",
            ])
        );

    [Theory]
    [InlineData("6,532人", "Contradiction 6,532人")]
    [InlineData("6,432人", "Exact 6,432人")]
    public void A_total_adds_what_the_paragraphs_tell_that_it_names(string total, string verdict) =>
        Assert.Contains(
            verdict,
            Told.Sums([
                "高血压：在管4,812人，规范管理3,850人，规范率80.01%。",
                "糖尿病：在管1,620人，规范管理1,296人，规范率80.00%。",
                $"高血压、糖尿病在管人数合计{total}。",
            ])
        );

    [Theory]
    [InlineData("讲解员新增4名，原有18名，现有22名。")]
    [InlineData("原有讲解员18名，新增4名，现有保安18名。")]
    [InlineData("基金收入5.74亿元，支出5.37亿元，当期结余0.37亿元，加上年初滚存1.48亿元，期末滚存1.85亿元。")]
    [InlineData("新铺管线342公里，计划360公里，少铺18公里，完成率95.0%。")]
    [InlineData("培训342人，计划360人，少培训18人，就业率93.0%。")]
    [InlineData(
        "免费开放补助120.0万元、展览补助35.0万元。免费开放补助由中央、省、县按6:2:2分担，中央72万元，省、县各24万元。"
    )]
    public void What_nobody_denies_is_right(string text) => Assert.Empty(Told.FindWrong([text]));
}
