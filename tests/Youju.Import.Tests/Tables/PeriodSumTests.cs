using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>Months or quarters of a whole year that no column and no row sums up.</summary>
public sealed class PeriodSumTests
{
    private static readonly object?[] Months = [.. Enumerable.Range(1, 12).Select(month => $"{month}月")];

    [Fact]
    public void Twelve_months_across_are_what_a_subject_cost() =>
        Assert.Equal(
            [("30201", 78m), ("30205", 12m)],
            Import([
                ["某校2024年公用经费分月支出（元）"],
                ["费用名称", .. Months],
                ["办公费", .. Enumerable.Range(1, 12).Cast<object?>()],
                ["水费", .. Enumerable.Repeat<object?>(1, 12)],
            ])
        );

    [Fact]
    public void Of_eleven_months_nothing_is_taken_for_the_year() =>
        Assert.Empty(
            Import([
                ["某校2024年公用经费分月支出（元）"],
                ["费用名称", .. Months.Take(11)],
                ["办公费", .. Enumerable.Range(1, 11).Cast<object?>()],
                ["水费", .. Enumerable.Repeat<object?>(1, 11)],
            ])
        );

    [Fact]
    public void Four_quarters_across_are_what_a_project_cost_of_its_budget()
    {
        var line = Assert.Single(
            Read([
                ["2024年各项目分季度支出情况表（单位：元）"],
                ["项目名称", "年度预算", "一季度", "二季度", "三季度", "四季度"],
                ["禁毒宣传", 52000, 9800, 14200, 12000, 15200],
                ["合计", 52000, 9800, 14200, 12000, 15200],
            ])
        );

        Assert.Equal((51200m, 52000m), (line.Amounts.Executed?.Yuan, line.Amounts.Adjusted?.Yuan));
    }

    [Theory]
    [InlineData("基本工资", "津贴补贴")]
    [InlineData("30101\n基本工资", "30102\n津贴补贴")]
    public void Months_down_and_subjects_across_are_what_each_subject_cost(string one, string other) =>
        Assert.Equal(
            [("30101", 78m), ("30102", 24m)],
            Import([
                ["2024年职工薪酬分月汇总表"],
                [null, null, null, "单位：元"],
                ["月份", one, other, "小计"],
                .. Enumerable
                    .Range(1, 12)
                    .Select(month => new object?[] { $"{month}月", month, 2, month + 2 }),
                ["合计", 78, 24, 102],
                ["上年同期", 70, 20, 90],
            ])
        );

    private static IEnumerable<(string? Subject, decimal? Spent)> Import(object?[][] rows) =>
        Read(rows).Select(line => (line.Economic?.Digits, line.Amounts.Executed?.Yuan)).Order();

    private static IReadOnlyList<BudgetLine> Read(object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows)).Dossier.Ledger.Lines;
}
