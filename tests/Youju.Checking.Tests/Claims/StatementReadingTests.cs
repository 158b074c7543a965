using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

/// <summary>The traps of extraction (docs/domain/wording.md#traps-of-reading).</summary>
public sealed class StatementReadingTests
{
    [Fact]
    public void A_line_break_inside_a_clause_parts_nothing() =>
        Assert.Equal(
            ["Exact 6.24%"],
            Told.Of(ClaimKind.Share, "收入合计320.50万元，其中：其他收入20.00万元，占", "6.24%。")
        );

    [Fact]
    public void A_line_break_after_a_semicolon_goes_on_with_the_list() =>
        Assert.Equal(
            ["Exact 90.00万元"],
            Told.Sums("基本支出90.00万元，其中：人员经费80.00万元；", "公用经费10.00万元。")
        );

    [Fact]
    public void Each_of_both_sides_moves_by_the_same() =>
        Assert.Equal(
            ["Exact 25%"],
            Told.Of(
                ClaimKind.Growth,
                "2024年收入、支出总计500.00万元，与上年相比，收、支总计各增加100.00万元，增长25%。"
            )
        );

    [Fact]
    public void A_template_that_offers_both_directions_is_read_by_its_figures() =>
        Assert.Equal(
            ["Exact 25%"],
            Told.Of(ClaimKind.Growth, "公务接待费3.00万元，比上年减少1.00万元，下降（增长）25%。")
        );

    [Theory]
    [InlineData("单价100万元（含）以上设备0台（套），单价50万元（含）以上设备3台（套）。")]
    [InlineData("根据〔2013〕189号文件，2024年创建3A级景区2个，第六批名单已公布。")]
    [InlineData("全年安排项目2077个，其中2024-2035年规划1项。")]
    public void Thresholds_numbers_of_documents_and_grades_accuse_nothing(string text) =>
        Assert.DoesNotContain(Told.Claims(text), claim =>
            claim.Verdict is Verdict.Contradiction or Verdict.UnitSlip or Verdict.Truncation
        );

    [Theory]
    [InlineData("接待人次目标为不少于12万人次，实际完成不超过10万人次。")]
    [InlineData("运行成本目标为不超过12万元，实际支出不少于15万元。")]
    public void Bounds_that_say_themselves_that_a_target_was_missed_accuse_nothing(string text) =>
        Assert.DoesNotContain(Told.Claims(text), claim => claim.Verdict == Verdict.Contradiction);

    [Theory]
    [InlineData(
        "基本支出90.00万元，其中：人员经费80.00万元、公用经费10.00万元，占11.11%，比上年增加2.00万元，增长25%；"
    )]
    [InlineData("其中（其中（（主要原因是支出9.1万元占1.1%")]
    [InlineData("1. 文化（类）旅游（款）宣传（项）1.00万元。\n其中：\n")]
    [InlineData("由增加9.1万元")]
    public void A_text_four_times_as_long_takes_no_more_than_its_share_of_work(string phrase)
    {
        MeasureWork(phrase, 10);

        var growth = MeasureWork(phrase, 1000) / (double)MeasureWork(phrase, 250);

        // Work that grows with the square of the length would be sixteen times as much.
        Assert.InRange(growth, 1, 8);
    }

    // Bytes asked for tell the work however busy the machine is.
    private static long MeasureWork(string phrase, int times)
    {
        var text = string.Concat(Enumerable.Repeat(phrase, times)).Split('\n');
        var before = GC.GetAllocatedBytesForCurrentThread();
        Told.Claims(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
