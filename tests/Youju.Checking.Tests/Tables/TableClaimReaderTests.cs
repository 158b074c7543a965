namespace Youju.Checking.Tests.Tables;

public sealed class TableClaimReaderTests
{
    [Fact]
    public void A_row_is_the_sum_of_its_known_columns() =>
        Assert.Contains(
            "A10 Contradiction 31.00",
            TableText.Verdicts(
                """
                支出决算表
                | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
                | 20701 | 文化和旅游 | 31.00 | 10.00 | 20.00 |
                """
            )
        );

    [Theory]
    [InlineData("7.00", "A12 Exact 7.00")]
    [InlineData("9.00", "A12 Contradiction 9.00")]
    public void A_row_carries_over_what_it_did_not_spend(string left, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                政府性基金预算财政拨款收入支出决算表
                | 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出合计 | 年末结转和结余 |
                | 22960 | 彩票公益金 | 12.00 | 15.00 | 20.00 | {left} |
                """
            )
        );

    [Fact]
    public void Both_sides_of_a_general_table_end_in_the_same_total() =>
        Assert.Equal(
            [
                "A09 Contradiction 32.00",
                "A09 Exact 30.00",
                "A09 Exact 30.00",
                "A09 Exact 32.00",
                "A09 Exact 32.00",
            ],
            TableText
                .Verdicts(
                    """
                    收入支出决算总表
                    单位：万元
                    一、一般公共预算财政拨款收入	30.00	一、教育支出	10.00
                    二、事业收入	二、住房保障支出	20.00
                    本年收入合计	30.00	本年支出合计	30.00
                    使用非财政拨款结余	结余分配
                    年初结转和结余	2.00	年末结转和结余	1.00
                    总计	32.00	总计	32.00
                    """
                )
                .Order()
        );

    [Fact]
    public void Tables_of_one_set_of_accounts_agree_with_each_other() =>
        Assert.Contains(
            "B01 Contradiction 31.00",
            TableText.Verdicts(
                """
                收入支出决算总表
                单位：万元
                本年收入合计	30.00	本年支出合计	30.00
                支出决算表
                单位：万元
                合计	31.00
                """
            )
        );

    [Fact]
    public void Where_most_sums_fail_the_table_was_misread_and_nothing_follows()
    {
        var rows = string.Join(
            '\n',
            Enumerable.Range(1, 6).Select(row => $"| 3010{row} | 名称 | {row + 5}.00 | 1.00 | 1.00 |")
        );

        Assert.DoesNotContain(
            TableText.Verdicts($"支出决算表\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n{rows}"),
            verdict => verdict.Contains("Contradiction", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_line_that_loose_text_does_not_show_leaves_the_sum_open() =>
        Assert.Contains(
            "A09 Undecidable 32.00",
            TableText.Verdicts(
                """
                收入支出决算总表
                单位：万元
                本年收入合计	30.00	本年支出合计	32.00
                总计	32.00	总计	32.00
                """
            )
        );

    [Fact]
    public void A_class_has_one_amount_in_every_table_of_its_scope() =>
        Assert.Contains(
            "B04 Contradiction 11.00",
            TableText.Verdicts(
                """
                财政拨款收支总表
                单位：万元
                | 收入 | 预算数 | 支出 | 合计 | 一般公共预算 | 政府性基金预算 |
                | 一、一般公共预算 | 12.00 | 一、教育支出 | 12.00 | 11.00 | 1.00 |
                一般公共预算支出表
                单位：万元
                | 科目编码 | 科目名称 | 合计 |
                | 205 | 教育支出 | 10.00 |
                """
            )
        );

    [Fact]
    public void The_parts_of_the_three_public_expenses_make_up_their_total() =>
        Assert.Equal(
            ["A10 Contradiction 5.00", "A10 Exact 3.00"],
            TableText
                .Verdicts(
                    """
                    “三公”经费支出表
                    单位：万元
                    | 三公经费合计 | 因公出国（境）费 | 公务用车购置及运行费/小计 | 公务用车购置费 | 公务用车运行费 | 公务接待费 |
                    | 5.00 | 0.00 | 3.00 | 0.00 | 3.00 | 1.00 |
                    """
                )
                .Order()
        );
}
