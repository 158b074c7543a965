using Youju.Checking.Engine;
using Youju.Domain.Findings;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Tables;

public sealed class EvaluationFormsTests
{
    [Fact]
    public void Both_splits_come_to_the_money_of_the_year() =>
        Assert.Equal(
            ["C01 Exact 95.00", "C01 Exact 95.00", "C01 Exact 95.00", "C01 Exact 95.00"],
            Verdicts(Form("95.00", "60.00"))
        );

    [Fact]
    public void Splits_that_differ_are_a_contradiction() =>
        Assert.Equal(
            ["C01 Contradiction 85.00", "C01 Exact 85.00", "C01 Exact 95.00", "C01 Exact 95.00"],
            Verdicts(Form("85.00", "50.00"))
        );

    [Fact]
    public void Without_printed_totals_the_parts_come_to_the_money_of_the_year() =>
        Assert.Contains(
            "C01 Exact 100.00",
            Verdicts(
                """
                2024年度部门整体支出绩效自评表
                | 年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
                | | 年度资金总额 | 90.00 | 100.00 | 95.00 | 10 | 95% | 9.5 |
                | | 其中：基本支出：60.00 | 项目支出：40.00 | | | | | |
                """
            )
        );

    [Theory]
    [InlineData("2024年基本支出60.00万元。", "T02 Exact")]
    [InlineData("2024年基本支出66.40万元。", "T02 Undecidable")]
    [InlineData("2024年基本支出68.00万元。", "T02 Undecidable")]
    [InlineData("2024年基本支出6.00万元。", "T02 Undecidable")]
    [InlineData("自评得分97.5分。", "T03 Exact")]
    [InlineData("自评得分92.5分。", "T03 Contradiction")]
    [InlineData("部门整体支出预算执行率为95%。", "T03 Exact")]
    [InlineData("基本支出预算执行率为100%。", "T03 Undecidable")]
    public void The_text_tells_what_the_form_says(string sentence, string verdict)
    {
        var form =
            Form("95.00", "60.00")
            + """

                | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 发布推文 | 60篇 | 72篇 | 90 | 88 |
                | 总分 | | | 100 | 97.5 |
                """;
        var claims = Checker
            .CheckDocument(
                TableText.Document($"{sentence}\n{form}"),
                PackLibrary.LoadPack("cn"),
                new() { Year = 2024 }
            )
            .Claims;

        Assert.Equal(
            [verdict],
            claims
                .Where(claim => claim.Pattern.Origin == ClaimOrigin.TextAndTable)
                .Select(claim => $"{claim.Pattern} {claim.Verdict}")
        );
    }

    private static string Form(string byNature, string basic) =>
        $"""
            2024年度部门整体支出绩效自评表
            | 年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | | 年度资金总额 | 90.00 | 100.00 | 95.00 | 10 | 95% | 9.5 |
            | | 按收入性质分：95.00 | | 按支出性质分：{byNature} | | | | |
            | | 其中：一般公共预算：80.00 | | 其中：基本支出：{basic} | | | | |
            | | 政府性基金拨款：10.00 | | 项目支出：35.00 | | | | |
            | | 纳入专户管理的非税收入拨款：0.00 | | | | | | |
            | | 其他资金：5.00 | | | | | | |
            """;

    private static IEnumerable<string> Verdicts(string text) =>
        TableText
            .Verdicts(text)
            .Where(verdict => verdict.StartsWith("C01", StringComparison.Ordinal))
            .Order();
}
