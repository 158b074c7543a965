using Youju.Checking.Tests.Claims;

namespace Youju.Checking.Tests.Relations;

/// <summary>Kinds of relations whose words leave no other reading, so that what fails is wrong without any odds.</summary>
public sealed class CertainKindsTests
{
    [Theory]
    // 120.50 + 860.30 − 900.40 are 80.40.
    [InlineData(
        "年初结转120.50万元，本年收入860.30万元，本年支出900.40万元，年末结转84.40万元。",
        "84.40万元"
    )]
    [InlineData("本年收支结余1,240万元，年末滚存结余9,870万元（上年滚存8,360万元）。", "9,870万元")]
    [InlineData("全年预算590.00万元（年初预算520.00万元，年中追加60.00万元）。", "590.00万元")]
    [InlineData("当年新增设备64台，报废21台，净增33台。", "33台")]
    public void A_balance_told_in_full_fails_at_what_is_there_in_the_end(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    // What came back of what was handed out is a part of it, and what was valid a part of that.
    [Theory]
    [InlineData("发放问卷100份，收回40份，满意的38份。")]
    [InlineData("共发放问卷200份，收回80份，有效问卷76份。")]
    [InlineData("共发放3份、收回1份，其中满意1份。")]
    public void Papers_that_came_back_were_not_taken_off(string text) => Assert.Empty(FindWrong(text));

    // 20 + 20 + 35 + 25 make a hundred, so no item is left out.
    [Fact]
    public void Marks_of_all_items_make_up_the_score() =>
        Assert.Equal(
            ["92.30分"],
            FindWrong(
                "项目决策20分，得18.50分；项目过程20分，得17.00分；项目产出35分，得33.20分；项目效益25分，得22.60分。综合得分92.30分。"
            )
        );

    [Theory]
    // 250 of 1,250, where there were 1,000 before.
    [InlineData("全年门票收入1,250万元，同比增加250万元，增长20%。", "20%")]
    [InlineData("接待游客由46.5万人次降至40.2万人次，增长13.5%。", "13.5%")]
    [InlineData("旅游收入8.40亿元，同比增长15.2%（上年7.50亿元）。", "15.2%")]
    [InlineData(
        "2021年接待31.20万人次，2022年接待28.50万人次，2023年接待36.90万人次；2023年比2022年增加5.70万人次。",
        "5.70万人次"
    )]
    public void A_growth_is_over_the_level_before(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("去年门票收入1,250万元，今年增加250万元，增长20%。")]
    [InlineData("接待游客由46.5万人次降至40.2万人次，下降13.5%。")]
    public void Over_what_was_before_it_holds(string text) => Assert.Empty(FindWrong(text));

    [Theory]
    // 266 of 300; of the 280 that answered they are 95 %.
    [InlineData("发放问卷300份，收回有效问卷280份，其中满意266份，满意度88.67%。", "88.67%")]
    [InlineData("三级资金共860.00万元，实际到位800.00万元；支出731.00万元，占到位资金的85.00%。", "85.00%")]
    [InlineData(
        "安装标牌36块（目标30块，完成率120%）；修建步道12.6公里（目标14公里，完成率90%）；新建驿站5座（目标8座，完成率75%）。",
        "75%"
    )]
    [InlineData("项目支出80.00万元，用于宣传费42.00万元，占52.50%，活动费24.00万元，占36.00%。", "36.00%")]
    // Of those that were sampled, however far the share is off.
    [InlineData("全市上报改造9,600户，抽查800户，发现未安装30户，占抽查户数的0.31%。", "0.31%")]
    // Of the 48, in a list that adds up; 20 of them fit.
    [InlineData("参演人员48人，其中业务干部20人、民间艺人28人，民间艺人占41.67%。", "41.67%")]
    // Of the 650 there are.
    [InlineData("专任教师由600人增至650人，其中博士学位教师330人，占55.00%。", "55.00%")]
    public void Words_and_neighbours_tell_the_whole_of_a_percentage(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    // 48.22 − 46.35 − 1.22 are 0.65.
    [InlineData(
        "财力平衡：收入44.82亿元，债券转贷3.40亿元，总计48.22亿元；支出46.35亿元，上解及债务还本1.22亿元，年终结余0.75亿元。",
        "0.75亿元"
    )]
    // 7108.90 − 4215.60 − 1326.45 − 1180.35 are 386.50.
    [InlineData(
        "当年支出7,108.90万元。保洁外包4,215.60万元，占59.30%；清运处置1,326.45万元，占18.66%；人员公用1,180.35万元，占16.60%；余下396.50万元用于维护。",
        "396.50万元"
    )]
    [InlineData(
        "城区奖补560万元、乡镇奖补200万元，应拨奖补合计760万元，实拨684万元，另有67万元待复验后拨付。",
        "67万元"
    )]
    public void What_is_left_of_a_whole_all_of_whose_parts_are_told_fails(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("预算调整率8.22%，控制在5%的幅度以内，得满分。", "5%")]
    [InlineData("全年投诉率0.94%，低于0.5%的控制值。", "0.5%")]
    [InlineData("全年满意度89%，高于90%的目标值。", "90%")]
    public void A_limit_that_is_said_to_be_kept_and_was_not_fails(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("预算调整率4.22%，控制在5%的幅度以内，得满分。")]
    [InlineData(
        "年初债务余额860万元，当年偿还125万元、新增60万元，年末余额795万元，未突破下达的900万元限额。"
    )]
    public void A_limit_that_was_kept_is_no_total_and_no_miss(string text) => Assert.Empty(FindWrong(text));

    [Theory]
    // A difference read from the wrong side.
    [InlineData("决算审定金额2,418.6万元，核减送审价2,496.3万元中的77.7万元，核减率3.11%。")]
    // 7 × 80 + 4 × 50.
    [InlineData(
        "完成11家，其中城区7家、乡镇4家。奖补标准为城区每家80万元、乡镇每家50万元，应拨奖补760万元。"
    )]
    // 1310.4 / 1865 and 1476 / 1640.
    [InlineData(
        "摊位由1,865个变为1,640个；租金由1,310.4万元变为1,476.0万元，摊均租金从0.70万元涨至0.90万元。"
    )]
    // What was done is no budget after its cut.
    [InlineData("年初预算220万元，全年预算208万元，压减12万元；全年执行数203.84万元，执行率98.0%。")]
    // 1228 − 316 − 187 are 725.
    [InlineData("实际适配1,228件，其中轮椅316件，占25.7%，助听器187件，占15.2%，其余725件为小型辅具。")]
    // 3430 of what is not printed here.
    [InlineData("拨付资金分别为1,845万元、720万元、300万元、565万元，共3,430万元，资金执行率94.23%。")]
    public void Figures_of_other_rates_and_of_the_other_end_are_no_base(string text) =>
        Assert.Empty(FindWrong(text));

    // 415 万元 over 8.3 万亩 are 50 元; that 312 / 520 / 12 make 500 is chance.
    [Fact]
    public void A_twelfth_of_other_figures_explains_no_mean() =>
        Assert.Equal(
            ["500元"],
            FindWrong(
                "用于人工种草1,260万元、草原改良415万元、防火隔离带312万元。完成人工种草6.3万亩，亩均200元；草原改良8.3万亩，亩均500元；开设防火隔离带520公里，每公里6,000元。"
            )
        );

    [Theory]
    [InlineData("抽检120点，合格104点，合格率95%。", "95%")]
    [InlineData("清理塘堰642口，比上年的600口增加52口。", "52口")]
    public void Whatever_is_counted_is_counted(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("年初预算500.00万元，调整预算480.00万元，支出456.00万元，完成预算的95.00%。")]
    [InlineData("发放问卷300份，收回280份，回收率93.33%。")]
    public void Where_two_figures_bear_the_name_either_may_be_meant(string text) =>
        Assert.Empty(FindWrong(text));

    // 600 × 1,420 are 852,000.
    [Fact]
    public void An_amount_whose_point_is_moved_is_wrong() =>
        Assert.Equal(["8.52万元"], FindWrong("每人补助600元，共补助1,420人，发放补助8.52万元。"));

    [Fact]
    public void As_many_parts_as_are_counted_make_up_their_total() =>
        Assert.Equal(
            ["900万元"],
            FindWrong("资金需求900万元，四级分担，中央450万元、省级270万元、市级90万元、县级60万元。")
        );

    // 58.20 + 38.60 are 96.80.
    [Fact]
    public void Where_one_list_makes_up_the_total_another_may_fail() =>
        Assert.Equal(
            ["96.40万元"],
            FindWrong(
                "项目支出96.40万元，其中中央60.00万元、省级36.40万元；按用途分为培训费58.20万元、资料费38.60万元。"
            )
        );

    [Theory]
    [InlineData("培训基层医务人员目标600人次，实际完成572人次，已达到年度目标。", "572人次")]
    [InlineData("每公里造价51.9万元，符合每公里不高于50万元的成本指标。", "50万元")]
    [InlineData("修建步道目标12公里，实际完成11.4公里，完成率95%。各项指标均已达到年初目标。", "11.4公里")]
    [InlineData("修建步道目标12公里，实际完成11.4公里，完成率95%。三项指标均已达到年初目标。", "11.4公里")]
    [InlineData("次均费用比上年增长4.18%，控制在年度目标增幅4%以内。", "4%")]
    public void A_target_that_is_said_to_be_met_was_missed(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("培训基层医务人员目标600人次，实际完成572人次，未达到年度目标。")]
    [InlineData("每人次成本目标为不超过2元/人次，实际完成不超过0.53元/人次，达到年度目标。")]
    [InlineData("完成投资3.20亿元，达到计划投资4.00亿元的80%。")]
    [InlineData("每公里造价49.8万元，符合每公里不高于50万元的成本指标。")]
    [InlineData("完成塘坝整治26座。年初目标分别为≥40座、≥25座。三项指标均已达到年初目标。")]
    [InlineData("修建步道目标12公里，实际完成11.4公里。其他三项指标均已达到年初目标。")]
    public void Where_it_is_not_said_or_true_nothing_is_wrong(string text) => Assert.Empty(FindWrong(text));

    [Theory]
    [InlineData(
        "“三公”经费支出9.86万元，较上年11.42万元减少1.56万元。其中公务用车运行维护费7.30万元，公务接待费2.65万元，因公出国（境）费0万元。",
        "9.86万元"
    )]
    [InlineData("全年处理投诉36件，其中票务类14件、餐饮类12件、交通类9件、其他3件。", "36件")]
    [InlineData("清淤费60.00万元；管护费17.28万元；标牌费9.60万元。以上三项支出合计77.28万元。", "77.28万元")]
    [InlineData(
        "会议费预算24.00万元，支出17.52万元；培训费预算18.00万元，支出16.20万元；差旅费预算45.00万元，支出42.25万元。三项合计预算87.00万元、支出75.79万元。",
        "75.79万元"
    )]
    [InlineData(
        "实有在编人员109人，另有合同制人员63人。在编人员中，管理岗位27人、专业技术岗位58人、工勤岗位26人。",
        "109人"
    )]
    public void Lists_that_leave_nothing_out_make_up_their_total(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    // Over 65 minutes 25 are 38.5 %; over 90 they are 27.8.
    [InlineData("响应时间由90分钟压到65分钟，快了25分钟，缩短38.5%。", "38.5%")]
    [InlineData("每人次财政负担80.3元，2022年为94.5元，负担减轻14.2元，减幅17.7%。", "17.7%")]
    [InlineData("预警提前量由38分钟延长至51分钟，延长13分钟，延长比例25.5%。", "25.5%")]
    public void A_growth_is_not_over_the_level_that_was_reached(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    // 1,925.00 − 1,842.57 are 82.43.
    [InlineData(
        "调整后全年预算1925.00万元。截至12月31日累计支出1842.57万元，预算执行率95.72%，比上年的93.40%提高2.32个百分点；年末结转84.23万元，其中步道工程51.30万元。",
        "84.23万元"
    )]
    // 23,847.62 − 23,102.35 are 745.27: 4 and 5 changed places.
    [InlineData(
        "进账23,847.62万元，其中医疗收入20,985.17万元。出账23,102.35万元，人员经费10,871.24万元，药品耗材9,643.08万元，设备1,705.33万元。留下盈余754.27万元。",
        "754.27万元"
    )]
    public void What_is_left_has_its_digits_in_order(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("消防员工资福利612.50万元，共79人，即专职队员52人、文员23人。", "79人")]
    [InlineData(
        "资金下达5480.6万元，分配到3个县市：东县1642.3万元、西县1208.9万元、南县2593.4万元。",
        "5480.6万元"
    )]
    public void A_list_told_again_or_counted_is_whole(string text, string wrong) =>
        Assert.Contains(wrong, FindWrong(text));

    // What an accusation took for the base, the part or the count was none.
    [Theory]
    [InlineData("支付：东片4,131.2万元（96.98%）、西片4,577.3万元（91.0%）、南片4,008.3万元（93.0%）。")]
    [InlineData("下达补助3,460万元，追加240万元，两次相加3,700万元，年末全数到账，到位率100%。")]
    [InlineData("售水412万立方米。产水479万立方米，漏失76万立方米，漏损率14.0%。")]
    [InlineData("预警提前量由38分钟延长至51分钟，延长13分钟，超过40分钟的考核值。")]
    [InlineData("本科9,462人、专科3,185人、研究生418人，按研究生1.5倍折合在校生为13,274人。")]
    [InlineData("1月至3月排查112处，1月至6月累计排查205处，1月至9月累计排查318处。")]
    [InlineData("全县可用财力41.3亿元，政府债务余额45.2亿元，债务率109.4%。")]
    [InlineData("育苗去年240亩，今年318亩，今年是去年的1.325倍，多32.5%。")]
    [InlineData("设备经费预算184.5万元，追加27万元，实际支付201.36万元，执行率95.21%。")]
    [InlineData(
        "2023年调整预算数2,714.32万元，系年初预算2,105.80万元、县级追加463.40万元、上年结转145.12万元三部分之和。"
    )]
    public void Other_figures_than_those_meant_accuse_nothing(string text) => Assert.Empty(FindWrong(text));

    // Done over planned is no other way round, whatever comes out so.
    [Theory]
    [InlineData("2022年计划新增床位500张，实际新增512张，完成率97.66%。", "97.66%")]
    [InlineData("预算184.5万元，实际支付175.66万元，执行率93.81%。", "93.81%")]
    public void What_comes_out_no_other_way_is_wrong(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("林区巡护覆盖率91.20%，较上年的89.60%提高1.60个百分点，高于目标值93%。", "93%")]
    [InlineData("优良路率由上年末的84.3%提高到87.1%，提高2.8个百分点，但低于86%的年度目标。", "86%")]
    [InlineData("抽检216批次，合格213批次，合格率98.61%，完成99%的目标。", "99%")]
    public void A_target_lies_where_the_words_say(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    [Theory]
    [InlineData("全市上报改造9,600户，抽查800户，发现未安装30户，占抽查户数的3.75%。")]
    [InlineData("参演人员48人，其中业务干部20人、民间艺人28人，民间艺人占58.33%。")]
    [InlineData("专任教师由600人增至650人，其中博士学位教师330人，占50.77%。")]
    [InlineData("国道86.4公里、省道142.7公里、县道318.5公里，共547.6公里，国省道占41.8%。")]
    [InlineData("合同金额4,000.00万元。已支付2,800.00万元，占合同金额的70.00%，尾款1,200.00万元。")]
    [InlineData("抽检216批次，合格214批次，合格率99.07%，完成99%的目标。")]
    [InlineData("新打机井486眼，配套462眼，未配套24眼。")]
    public void What_the_words_tell_is_right(string text) => Assert.Empty(FindWrong(text));

    private static IReadOnlyList<string> FindWrong(params string[] paragraphs) => Told.FindWrong(paragraphs);
}
