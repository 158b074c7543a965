using Youju.Checking.Relations;
using Youju.Checking.Relations.Certain;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;
using Youju.Checking.Tests.Claims;
using Youju.Domain.Figures;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading;
using Youju.Reading.Prose;

namespace Youju.Checking.Tests.Relations;

/// <summary>Where another reading may be meant, nobody is told that a figure is wrong.</summary>
public sealed class OtherReadingsTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack("cn");

    [Theory]
    // Full marks and marks that were given stand in turn.
    [InlineData(
        "决策类满分20分，得17.4分；过程类满分20分，得18.3分；产出类满分32分，得28.5分；效益类满分28分，得21.8分。四类权重合计100分。"
    )]
    // 88 % is of the item before.
    [InlineData("过程类满分20分，得17.60分，得分率88.00%；产出类满分35分，得30.10分，得分率86.00%。")]
    // Two of three kinds are not what the words count.
    [InlineData("抽查户中规模扩大的798户，规模不变的267户，缩减75户，三类合计1,140户。")]
    // What was caught before is no part of what is caught now.
    [InlineData("捕捞由6.42万吨减到5.95万吨；养殖由3.18万吨增到3.74万吨；两者相加9.69万吨。")]
    // 5.8 % is how much the year before had grown.
    [InlineData(
        "投入2023年5.28亿元，2022年4.71亿元，2021年4.45亿元，2023年增长12.1%，增速比2022年的5.8%快6.3个百分点。"
    )]
    // A bracket belongs to what stands before it.
    [InlineData(
        "核定床位2,480张，入住1,612人。公办最高，为78.5%（核定860张，入住675人），民办入住率最低，为43.0%。"
    )]
    // Of what was spent, which bears the name of the budget before it.
    [InlineData("“三公”经费预算安排68.00万元，实际61.54万元。公务用车运行费57.20万元，占“三公”92.9%。")]
    // The sum of all answers is no part of them.
    [InlineData("问卷360份，四档分别为191、124、36、9份，相加360份，前两档占87.5%。")]
    // Nothing is divided by one.
    [InlineData("中央2,130万元，省1,065万元，合4,620万元（以市级355万元为1份）。均按下达数4,260万元计。")]
    // It is better to have less of some things and more of others.
    [InlineData("森林火灾受害率控制在0.41‰，优于0.8‰的控制指标。")]
    [InlineData("审批时长压缩到3个工作日，快于5个工作日的考核要求。")]
    // A part of all 260, not of the last 28.
    [InlineData(
        "共设分类点260处，其中小区180处、商铺52处、单位28处，合计与台账一致；其中完成改造的195处，占75.0%。"
    )]
    // What is above the standard is the rate.
    [InlineData("设施完好率99.70%（应运行24,000座天，实际运行23,928座天），高于行业标准99%。")]
    // Of the days that beds were used.
    [InlineData(
        "编制床位500张，实际开放460张，全年实际占用总床日数142,715天，床位使用率85.00%（按全年365天计）。"
    )]
    // 60 of the 350 there were before.
    [InlineData("县里将增加预算60万元，使该项目年度盘子达到410万元，增17.1%。")]
    // What it was the year before was not to reach the target of this one.
    [InlineData("林区巡护覆盖率95.20%，较上年的89.60%提高5.60个百分点，高于目标值93%。")]
    [InlineData("细颗粒物年均浓度26微克/立方米，上年33微克/立方米，好于不高于30微克/立方米的考核目标。")]
    // Over the mean of both balances.
    [InlineData(
        "年初借款120.00亿元，年末借款160.00亿元，全年付息4.20亿元，按年初、年末平均借款计算，平均利率3.00%。"
    )]
    // 4.50 were got for the execution, two sentences before.
    [InlineData(
        "预算执行率90.00%，权重5分，得4.50分。保障车辆36台，服务群众1,280人次。自评总分92.75分，其中产出45.25分、效益28.00分、满意度15.00分，其余为预算执行得分。"
    )]
    // Both sides of the account differ by what is left.
    [InlineData("收入合计820.60万元，支出合计786.35万元，收支相抵结余34.25万元。")]
    // What the share was the year before follows from no figure of this year.
    [InlineData(
        "收入3,000万元，其中税收2,400万元，非税600万元，占20.0%，上年同期收入2,500万元，非税占比较上年同期26.0%下降6.0个百分点。"
    )]
    // 8.00 is a limit, and what two such figures differ by may be anything.
    [InlineData("会议费7.40万元，控制在8.00万元以内；培训人均260元，较上年人均280元降低20元。")]
    // A name that holds a word of change.
    [InlineData("建设任务6.20万亩，其中新建2.85万亩、改造提升2.40万亩、高效节水0.95万亩。")]
    public void What_may_be_meant_otherwise_is_not_accused(string text) =>
        Assert.Empty(Told.FindWrong([text]));

    [Theory]
    // 713 is what 8,615 and 7,902 leave.
    [InlineData(
        "Balance",
        "医疗保险基金上年结余12,340万元，本年收入8,615万元，本年支出7,902万元，本年结余713万元，累计结余13,053万元。",
        "13,053万元",
        "12,340万元 8,615万元 7,902万元 713万元"
    )]
    // 0.73 and 0.79 are the 1.52.
    [InlineData(
        "Sum",
        "全年需付息1.52亿元，拟由一般公共预算安排0.73亿元、政府性基金预算安排0.79亿元；四笔本金加总2.46亿元。",
        "2.46亿元",
        "1.52亿元 0.73亿元 0.79亿元"
    )]
    // With the other 615.14 they are 4.28亿元.
    [InlineData(
        "Sum",
        "本年收入合计4.28亿元，其中财政拨款收入6,314.20万元，占14.75%；事业收入35,870.66万元，占83.81%；其他收入615.14万元，占1.44%。",
        "4.28亿元",
        "6,314.20万元 35,870.66万元"
    )]
    [InlineData(
        "Rest",
        "应急物资储备预算310.00万元。防治项目因采购流标，结余53.20万元，占项目结余总额274.64万元的19.37%。",
        "274.64万元",
        "310.00万元 53.20万元"
    )]
    // 1,444.22 of 3,164.52, which its sentence tells; the one before tells 3,146.52.
    [InlineData(
        "Ratio",
        "年初预算2,085.46万元，全年预算3,240.9万元，全年执行3,146.52万元，执行率97.09%。全年支出3,164.52万元中，基本支出1,702.30万元、项目支出1,444.22万元，项目支出占比45.64%。",
        "45.64%",
        "1,444.22万元 3,146.52万元"
    )]
    // With 98,000 in the place of its parts the list is whole; whether they are right is another matter.
    [InlineData(
        "Sum",
        "一般公共预算收入98,000万元；其中税收收入64,000万元，其余35,000万元为非税收入。上级补助286,000万元，上年结转18,000万元，债券转贷35,000万元，收入总计437,000万元。",
        "437,000万元",
        "64,000万元 35,000万元 286,000万元 18,000万元 35,000万元"
    )]
    // 157.50 are seven tenths of 225.00, and with 67.50 they are all of it.
    [InlineData(
        "Sum",
        "应补贴225.00万元，区级按70%承担175.50万元，街道承担67.50万元。",
        "225.00万元",
        "175.50万元 67.50万元"
    )]
    // The bracket tells of what 90.0 % are.
    [InlineData(
        "Ratio",
        "四项支出共2,186.4万元，占年度资金2,400万元的90.0%（审核认定四项为2,160.0万元）。",
        "90.0%",
        "2,186.4万元 2,400万元"
    )]
    public void Some_figures_may_not_be_meant_together(
        string type,
        string text,
        string target,
        string operands
    )
    {
        var reading = ReadText(text);
        var failing = Assert.Single(FindFailing(reading, type, target, operands));
        Assert.True(new Objections(reading).Forbid(failing));
    }

    [Theory]
    [InlineData(
        "应补贴225.00万元，区级承担175.50万元，街道承担67.50万元。",
        "225.00万元",
        "175.50万元 67.50万元"
    )]
    [InlineData(
        "上级补助286,000万元，上年结转18,000万元，债券转贷35,000万元，收入总计349,000万元。",
        "349,000万元",
        "286,000万元 18,000万元 35,000万元"
    )]
    public void A_list_that_nothing_else_explains_may_be_wrong(string text, string target, string operands)
    {
        var reading = ReadText(text);
        Assert.DoesNotContain(FindFailing(reading, "Sum", target, operands), new Objections(reading).Forbid);
    }

    [Theory]
    [InlineData("2021年末176人，2022年末204人，2023年末190人；比2021年末增加14人。", false)]
    [InlineData("2021年末176人，2022年末204人；2022年末比2021年末增加14人。", true)]
    public void The_year_that_is_compared_is_the_latest_told(string text, bool isCertain)
    {
        var reading = ReadText(text);
        var failing = Assert.Single(FindFailing(reading, "Change", "14人", "204人 176人"));
        Assert.Equal(isCertain, new NamedYears(reading).IsBetweenYears(failing));
    }

    private static List<Binding> FindFailing(
        ExplainedText reading,
        string type,
        string target,
        string operands
    ) =>
        [
            .. reading
                .Explanations.SelectMany(one => one.Failing)
                .Select(one => one.Binding)
                .Where(binding =>
                    binding.Type.ToString() == type
                    && FigureFormat.FormatFigure(binding.Target.Figure) == target
                    && string.Join(' ', binding.Operands.Select(one => FigureFormat.FormatFigure(one.Figure)))
                        == operands
                ),
        ];

    private static ExplainedText ReadText(string text)
    {
        var document = PlainTextReader.ReadDocument(text);
        var content = new ReportContent(document, Pack, null);
        var prose = AnalysedText
            .FromDocument(document, content.Figures, new LabelReader(Pack.Labels, Pack.Prose))
            .Prose;
        return RelationReader.ExplainFigures(prose, content.Figures, Pack);
    }
}
