namespace Youju.Checking.Tests.Tables;

/// <summary>A06: what stands behind 其中 is no more than the whole, where it is a part and no rate of its own.</summary>
public sealed class PartRowsTests
{
    [Theory]
    [InlineData("执行数（万元）", "97.42", "98.88", "A06 Contradiction 97.42")]
    [InlineData("执行数（万元）", "98.88", "97.42", "A06 Exact 98.88")]
    public void An_amount_behind_of_which_is_no_more_than_the_one_above(
        string head,
        string whole,
        string part,
        string verdict
    ) => Assert.Contains(verdict, TableText.Verdicts(Table(head, "项目支出", whole, part)));

    [Theory]
    [InlineData("执行率", "项目支出", "97.42%", "98.88%")]
    [InlineData("比上年增长（%）", "三公经费", "11.11", "100")]
    [InlineData("人均（万元）", "合计", "2.00", "3.00")]
    [InlineData("2024年", "满意率", "93", "96")]
    public void A_rate_a_growth_or_a_mean_of_a_part_may_be_more(
        string head,
        string row,
        string whole,
        string part
    ) =>
        Assert.DoesNotContain(TableText.Verdicts(Table(head, row, whole, part)), verdict =>
            verdict.StartsWith("A06 Contradiction", StringComparison.Ordinal)
        );

    private static string Table(string head, string row, string whole, string part) =>
        $"""
            2024年度支出情况表
            | 项目 | 预算数（万元） | {head} |
            | {row} | 100.00 | {whole} |
            | 其中：接待 | 50.00 | {part} |
            | 办公 | 20.00 | 10.00 |
            """;
}
