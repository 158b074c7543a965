namespace Youju.Checking.Tests.Tables;

public sealed class TableClaimReaderTests
{
    [Fact]
    public void A_row_is_the_sum_of_its_known_columns() => Assert.Contains(
        "A10 Contradiction 31.00",
        TableText.Verdicts("""
            支出决算表
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 20701 | 文化和旅游 | 31.00 | 10.00 | 20.00 |
            """));

    [Fact]
    public void Both_sides_of_a_general_table_end_in_the_same_total() => Assert.Equal(
        ["A09 Contradiction 32.00", "A09 Exact 30.00", "A09 Exact 30.00", "A09 Exact 32.00", "A09 Exact 32.00"],
        TableText.Verdicts("""
            收入支出决算总表
            单位：万元
            一、一般公共预算财政拨款收入	30.00	一、教育支出	10.00
            二、事业收入	二、住房保障支出	20.00
            本年收入合计	30.00	本年支出合计	30.00
            年初结转和结余	2.00	年末结转和结余	1.00
            总计	32.00	总计	32.00
            """).Order());

    [Fact]
    public void Tables_of_one_set_of_accounts_agree_with_each_other() => Assert.Contains(
        "B01 Contradiction 31.00",
        TableText.Verdicts("""
            收入支出决算总表
            单位：万元
            本年收入合计	30.00	本年支出合计	30.00
            支出决算表
            单位：万元
            合计	31.00
            """));

    [Fact]
    public void Where_most_sums_fail_the_table_was_misread_and_nothing_follows()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 6).Select(row => $"| 3010{row} | 名称 | {row + 5}.00 | 1.00 | 1.00 |"));

        Assert.DoesNotContain(
            TableText.Verdicts($"支出决算表\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n{rows}"),
            verdict => verdict.Contains("Contradiction", StringComparison.Ordinal));
    }
}
