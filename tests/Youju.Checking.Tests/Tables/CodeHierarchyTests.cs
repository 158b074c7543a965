namespace Youju.Checking.Tests.Tables;

public sealed class CodeHierarchyTests
{
    [Fact]
    public void Each_level_is_the_sum_of_the_next_and_the_total_that_of_the_classes() =>
        Assert.Equal(
            ["A04 Exact 30.00", "A04 Exact 20.00", "A04 Exact 20.00", "A04 Exact 10.00"],
            TableText.Verdicts(
                """
                财政拨款支出预算表
                单位：万元
                科目编码	科目名称	金额
                合计	30.00
                207	文化旅游体育与传媒支出	20.00
                20701	文化和旅游	20.00
                2070101	行政运行	15.00
                2070113	旅游宣传	5.00
                221	住房保障支出	10.00
                22102	住房改革支出	10.00
                """
            )
        );

    [Fact]
    public void A_class_that_its_items_do_not_add_up_to_is_a_contradiction() =>
        Assert.Contains(
            "A04 Contradiction 21.00",
            TableText.Verdicts(
                """
                一般公共预算基本支出表
                单位：万元
                301	工资福利支出	21.00
                30101	基本工资	15.00
                30102	津贴补贴	5.00
                """
            )
        );

    [Fact]
    public void Levels_are_never_mixed_where_the_items_stand_without_their_own_class() =>
        Assert.Equal(
            ["A04 Exact 21.00"],
            TableText.Verdicts(
                """
                一般公共预算基本支出表
                单位：万元
                合计	21.00
                30101	基本工资	15.00
                30201	办公费	6.00
                """
            )
        );

    [Fact]
    public void A_class_whose_items_are_not_listed_is_not_checked() =>
        Assert.Empty(
            TableText.Claims(
                """
                一般公共预算基本支出表
                单位：万元
                301	工资福利支出	21.00
                302	商品和服务支出	5.00
                """
            )
        );

    [Fact]
    public void Codes_in_three_columns_are_joined() =>
        Assert.Equal(
            ["A04 Exact 500", "A04 Exact 500"],
            TableText.Verdicts(
                """
                支出预算总表
                单位：元
                类	款	项	科目名称	合计
                207	文化旅游体育与传媒支出	500
                207	01	文化和旅游	500
                207	01	9	群众文化	500
                """
            )
        );

    [Fact]
    public void A_name_broken_over_lines_keeps_its_code_and_amount() =>
        Assert.Equal(
            ["A04 Exact 11.50"],
            TableText.Verdicts(
                """
                支出决算表
                单位：万元
                20805	行政事业单位养老支出	11.50
                机关事业单位基本养老保险缴费
                2080505	6.50
                支出
                2080506	机关事业单位职业年金缴费	5.00
                支出
                """
            )
        );

    [Fact]
    public void A_code_at_the_end_of_a_line_takes_name_and_amount_from_the_next() =>
        Assert.Equal(
            ["A04 Exact 9.00"],
            TableText.Verdicts(
                """
                一般公共预算财政拨款基本支出决算表
                单位：万元
                302	商品和服务支出	9.00
                30201	办公费	4.00	30207
                邮电费	5.00
                """
            )
        );

    [Fact]
    public void Where_a_dropped_empty_cell_moved_values_left_only_the_total_is_compared() =>
        Assert.Equal(
            ["A04 Exact 30.00"],
            TableText
                .Verdicts(
                    """
                    支出决算表
                    单位：万元
                    科目名称	本年支出合计	基本支出	项目支出
                    20701	文化和旅游	30.00	10.00	20.00
                    2070101	行政运行	10.00	10.00
                    2070113	旅游宣传	20.00	20.00
                    """
                )
                .Where(verdict => verdict.StartsWith("A04", StringComparison.Ordinal))
        );

    [Fact]
    public void A_total_below_one_of_its_parts_is_left_to_a_person() =>
        Assert.Equal(
            ["A04 Undecidable 5.00"],
            TableText.Verdicts(
                """
                一般公共预算基本支出表
                单位：万元
                301	工资福利支出	5.00
                30101	基本工资	15.00
                30102	津贴补贴	5.00
                """
            )
        );

    [Fact]
    public void Two_tables_glued_together_are_not_added() =>
        Assert.Equal(
            ["A04 Exact 21.00", "A04 Exact 21.00", "A04 Exact 9.00", "A04 Exact 9.00"],
            TableText.Verdicts(
                """
                单位：万元
                合计	21.00
                301	工资福利支出	21.00
                30101	基本工资	21.00
                合计	9.00
                301	工资福利支出	9.00
                30101	基本工资	9.00
                """
            )
        );
}
