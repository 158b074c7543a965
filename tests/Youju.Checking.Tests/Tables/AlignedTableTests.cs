using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Tables;

/// <summary>Tables typed with blanks: a head, and rows whose figures stand in its columns.</summary>
public sealed class AlignedTableTests
{
    private const string Progress = """
        各乡镇进度如下：
        乡镇　　计划（亩）　完成（亩）　完成率（%）
        河东　　1200　　1200　　100
        河西　　1800　　1530　　{0}
        山前　　1500　　1380　　92
        全县　　4500　　4110　　91.33
        """;

    private const string Marks = """
        一级指标　二级指标　　　满分　得分
        决策　　　立项　　　　　10　10
        决策　　　目标　　　　　10　8.5
        小计　　　　　　　　　　20　18.5
        过程　　　资金　　　　　15　13
        过程　　　组织　　　　　15　14.2
        小计　　　　　　　　　　30　27.2
        产出　　　数量　　　　　30　28
        产出　　　时效　　　　　20　17.6
        小计　　　　　　　　　　50　{0}
        总分　　　　　　　　　　100　91.3
        """;

    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Fact]
    public void Rates_and_totals_of_a_typed_table_hold()
    {
        var claims = ReadClaims(Progress.Replace("{0}", "85"));
        Assert.All(claims, claim => Assert.Equal(Verdict.Exact, claim.Verdict));
        Assert.Equal(4, claims.Count(claim => claim.Kind == ClaimKind.Rate));
        Assert.Equal(2, claims.Count(claim => claim.Kind == ClaimKind.Sum));
    }

    [Fact]
    public void A_rate_that_its_row_does_not_yield_is_wrong() =>
        Assert.Equal(["88%"], FindWrong(Progress.Replace("{0}", "88")));

    // 485.00 + 66.50 + 65.50 are 617.00; that a part is no larger than its total says nothing for the total.
    [Theory]
    [InlineData("608.00", "608.00")]
    [InlineData("617.00", null)]
    public void Rows_behind_of_which_make_up_the_row_above_in_a_known_form_too(string total, string? wrong) =>
        Assert.Equal(
            wrong is not null,
            FindWrong(
                    $"""
                    资金情况   年初预算   全年预算   全年执行   分值
                    年度资金总额   540.00   640.00   {total}   10
                    其中：当年财政拨款   420.00   500.00   485.00   —
                    上年结转   60.00   70.00   66.50   —
                    其他资金   60.00   70.00   65.50   —
                    """
                )
                .Contains(total)
        );

    // The total counts its rows in a bracket, and the bars come from a Chinese keyboard.
    [Theory]
    [InlineData("1,295.80", "1,295.80")]
    [InlineData("1,259.80", null)]
    public void Bars_of_a_chinese_keyboard_part_cells(string total, string? wrong) =>
        Assert.Equal(
            wrong is null ? [] : [wrong],
            FindWrong(
                $"""
                事项｜预算（万元）｜支出（万元）
                公厕｜288.00｜276.50
                垃圾屋｜136.80｜130.10
                管网｜864.00｜853.20
                合计（3项）｜1,288.80｜{total}
                """
            )
        );

    [Fact]
    public void Groups_make_up_their_subtotals_and_these_the_score() =>
        Assert.Empty(FindWrong(Marks.Replace("{0}", "45.6")));

    // The items make up the score all the same, so it is told at the group alone.
    [Fact]
    public void A_group_that_does_not_add_up_is_told_once() =>
        Assert.Equal(["46.6"], FindWrong(Marks.Replace("{0}", "46.6")));

    [Theory]
    [InlineData("总  计            480.00   451.50   28.50", new string[0])]
    [InlineData("总  计            480.00   455.50   24.50", new[] { "455.50" })]
    public void Half_width_blanks_part_cells_and_draw_words_apart(string total, string[] wrong) =>
        Assert.Equal(
            wrong,
            FindWrong(
                $"""
                项目              预算      支出      结余
                渠道砌护          260.00    246.30    13.70
                泵站检修          140.00    132.20    7.80
                （机电部分）
                监理与检测        80.00     73.00     7.00
                {total}
                """
            )
        );

    [Fact]
    public void A_blank_cell_leaves_the_figures_in_their_columns() =>
        Assert.Equal(
            ["1,120"],
            FindWrong(
                """
                单位        上级拨款    本级安排    合计
                一中        400         120         520
                二中        300                     300
                三中                    210         210
                合计        700         330         1,120
                """
            )
        );

    [Theory]
    [InlineData("项目负责人：张某    联系电话：0730-8880000\n填报日期：2024年3月1日    填报单位：文旅局")]
    [InlineData("本项目预算  120万元，  支出110万元。\n其中  宣传费 60万元，  活动费50万元。")]
    public void Running_text_with_stray_blanks_is_no_table(string text) =>
        Assert.DoesNotContain(PlainTextReader.ReadDocument(text).Blocks, block => block is Table);

    [Fact]
    public void What_is_said_of_the_rows_is_computed_from_them() =>
        Assert.Equal(
            ["74.00%"],
            FindWrong(
                Marks.Replace("{0}", "45.6")
                    + "\n决策类得分率92.50%，过程类90.67%，产出类74.00%。时效扣2.4分。"
            )
        );

    private static IEnumerable<Claim> ReadClaims(string text) =>
        Checker
            .CheckDocument(PlainTextReader.ReadDocument(text), Pack)
            .Claims.Where(claim => claim.Kind != ClaimKind.Count);

    private static List<string> FindWrong(string text) =>
        [
            .. ReadClaims(text)
                .Where(claim =>
                    claim
                        is {
                            Verdict: Verdict.Contradiction or Verdict.Truncation,
                            Flaw: not ClaimFlaw.ToldByTotal
                        }
                )
                .Select(claim => FigureFormat.FormatFigure(claim.Stated!))
                .Distinct(),
        ];
}
