using Youju.Checking.Engine;
using Youju.Domain.Figures;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Tables;

/// <summary>Tables whose heads nobody has listed: what most rows or columns prove holds for the others.</summary>
public sealed class FreeTableTests
{
    private const string Changes = """
        科目\t2022年\t2023年\t增减额\t增减幅度
        工资福利\t412.6\t438.2\t25.6\t6.2%
        商品服务\t156.8\t141.1\t减15.7\t降10.0%
        对个人家庭补助\t38.4\t41.9\t3.5\t{0}
        资本性支出\t62.0\t84.3\t22.3\t36.0%
        合计\t669.8\t705.5\t35.7\t5.3%
        """;

    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Fact]
    public void A_column_that_most_rows_prove_accuses_the_row_that_differs() =>
        Assert.Equal(["A18 8.4"], FindWrong(Changes.Replace("{0}", "8.4%")));

    [Fact]
    public void Where_every_row_holds_nothing_is_wrong() =>
        Assert.Empty(FindWrong(Changes.Replace("{0}", "9.1%")));

    [Fact]
    public void A_total_that_two_columns_prove_is_wrong_in_the_third() =>
        Assert.Equal(
            ["A19 568.60"],
            FindWrong(
                """
                来源\t预算\t实际到位\t支出
                财政专项\t420\t420\t399.84
                学校自筹\t180\t162\t158.76
                小计\t600\t582\t568.60
                """
            )
        );

    // 2,078.4 − 1,902.0 are 176.4.
    [Fact]
    public void A_change_may_bear_its_sign() =>
        Assert.Equal(
            ["A18 167.4"],
            FindWrong(
                """
                指标\t2022年\t2023年\t增减
                货物（万吨）\t152.6\t198.4\t+45.8
                车次\t64,200\t71,350\t+7,150
                收入（万元）\t1,846.5\t2,215.3\t+368.8
                成本（万元）\t1,902.0\t2,078.4\t+167.4
                """
            )
        );

    // Prices are not added up, and two columns that hold prove no third that is far off.
    [Fact]
    public void A_column_of_prices_has_no_total() =>
        Assert.Empty(
            FindWrong(
                """
                设备\t数量\t单价\t金额
                水泵\t32\t86.50\t2768.00
                电机\t45\t34.80\t1566.00
                阀门\t18\t12.20\t219.60
                合计\t95\t47.94\t4553.60
                """
            )
        );

    // 120 × 0.42 are 50.4; the other rows prove that amounts are counts times prices.
    [Fact]
    public void A_column_may_be_the_product_of_two_others() =>
        Assert.Equal(
            ["A18 57.6"],
            FindWrong(
                """
                装备\t数量\t单价（万元）\t金额（万元）
                水罐车\t3\t168.5\t505.5
                呼吸器\t60\t0.85\t51
                防护服\t120\t0.42\t57.6
                无人机\t4\t7.2\t28.8
                """
            )
        );

    // 143.85万元 of 178 households are 8,081.46 each.
    [Fact]
    public void A_column_of_means_is_in_the_unit_of_its_head() =>
        Assert.Equal(
            ["A18 8021.96"],
            FindWrong(
                """
                乡镇\t受益户\t结算金额（万元）\t户均补贴（元）
                沙桥\t214\t186.42\t8711.21
                官荡\t178\t143.85\t8021.96
                柳林\t96\t79.60\t8291.67
                石垸\t251\t228.37\t9098.41
                """
            )
        );

    // The second and third columns prove which rows are parts; below, another table begins.
    [Fact]
    public void Rows_that_其中_opens_make_up_the_row_above_them() =>
        Assert.Equal(
            ["A19 3485.3"],
            FindWrong(
                """
                资金（万元）\t年初预算数\t全年预算数\t全年支出\t备注
                年度总额\t3500.5\t3700.5\t3485.3\t无
                其中：中央\t2400.0\t2600.0\t2448.6\t无
                自治区\t780.0\t780.0\t725.4\t无
                地县\t320.5\t320.5\t211.3\t无
                指标\t目标\t完成
                滴灌面积\t480\t506
                培训人数\t150\t173
                """
            )
        );

    // 898 ÷ 730, 312 ÷ 898 and 320.5 − 211.3: words beneath a table that tell what its cells yield.
    [Theory]
    [InlineData("户均持机1.230台。", "1.23")]
    [InlineData("按台数，石垸占34.74%。", "34.74")]
    public void Words_beneath_a_table_tell_what_its_rows_yield(string words, string expected) =>
        Assert.Contains(
            Checker
                .CheckDocument(
                    PlainTextReader.ReadDocument(
                        $"乡镇\t受益户\t机具台数\n沙桥\t214\t263\n官荡\t178\t205\n柳林\t96\t118\n石垸\t242\t312\n全县\t730\t898\n{words}"
                    ),
                    Pack
                )
                .Claims,
            claim =>
                claim.Verdict is Verdict.Exact or Verdict.Rounding
                && FormattableString.Invariant($"{claim.Stated!.Value}") == expected
        );

    private static List<string> FindWrong(string text) =>
        [
            .. Checker
                .CheckDocument(PlainTextReader.ReadDocument(text.Replace("\\t", "\t")), Pack)
                .Claims.Where(claim => claim.Verdict is Verdict.Contradiction or Verdict.Truncation)
                .Select(claim => FormattableString.Invariant($"{claim.Pattern} {claim.Stated!.Value}")),
        ];
}
