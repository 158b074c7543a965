using Youju.Checking.Engine;
using Youju.Domain.Figures;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Tables;

public sealed class TotalStatementsTests
{
    private const string Accounts = """
        2024年度收入支出决算总表
        单位：元
        | 项目 | 决算数 | 项目 | 决算数 |
        | 一、一般公共预算财政拨款收入 | 3,000,000.00 | 一、教育支出 | 3,100,000.00 |
        | 本年收入合计 | 3,000,000.00 | 本年支出合计 | 3,100,000.00 |
        | 年初结转和结余 | 100,000.00 | 年末结转和结余 | 0.00 |
        | 总计 | 3,100,000.00 | 总计 | 3,100,000.00 |
        2024年度一般公共预算财政拨款支出决算表
        单位：元
        | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
        | 205 | 教育支出 | 3,100,000.00 | 1,254,321.00 | 1,845,679.00 |
        | 合计 | | 3,100,000.00 | 1,254,321.00 | 1,845,679.00 |
        """;

    [Theory]
    [InlineData("2024年度收入支出总计310.00万元。", Verdict.Exact)]
    [InlineData("2024年度收入支出总计301.00万元。", Verdict.Contradiction)]
    [InlineData("本年收入合计300万元。", Verdict.Exact)]
    [InlineData("本年支出合计310.00元。", Verdict.UnitSlip)]
    [InlineData("一般公共预算财政拨款基本支出125.43万元。", Verdict.Exact)]
    [InlineData("一般公共预算财政拨款基本支出126.53万元。", Verdict.Contradiction)]
    public void A_total_in_running_text_is_the_one_in_the_table(string sentence, Verdict verdict) =>
        Assert.Equal([verdict], Verdicts(sentence));

    [Theory]
    [InlineData("基本支出125.43万元。", Verdict.Exact)]
    [InlineData("基本支出152.43万元。", Verdict.Contradiction)]
    [InlineData("基本支出163.05万元。", Verdict.Undecidable)]
    public void A_name_that_leaves_its_scope_open_contradicts_only_by_a_slip_of_the_pen(
        string sentence,
        Verdict verdict
    ) => Assert.Equal([verdict], Verdicts(sentence));

    [Theory]
    [InlineData("2023年度收入支出总计280.00万元。")]
    [InlineData("与上年相比，收入支出总计增加30.00万元。")]
    [InlineData("下属单位收入支出总计30.00万元。")]
    [InlineData("年初预算收入支出总计290.00万元。")]
    [InlineData("增加的主要原因是收入支出总计20.00万元未列入。")]
    public void A_figure_of_something_else_is_left_alone(string sentence) => Assert.Empty(Verdicts(sentence));

    private static IEnumerable<Verdict> Verdicts(string sentence) =>
        Checker
            .CheckDocument(
                TableText.Document($"{sentence}\n{Accounts}"),
                PackLibrary.LoadPack("cn"),
                new CheckOptions { Year = 2024 }
            )
            .Claims.Where(claim => claim.Pattern == "T02")
            .Select(claim => claim.Verdict);
}
