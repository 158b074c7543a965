using Youju.Domain.Indicators;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Indicators;

/// <summary>What is counted one by one has no decimals, unless it is an average.</summary>
public sealed class WholeCountTests
{
    [Theory]
    [InlineData("≥2.5场", null, "D2“≥2.5场”应为整数：场是一个一个数的")]
    [InlineData("≥2场", "2.5", "E2“2.5”应为整数：场是一个一个数的")]
    public void A_count_with_decimals_is_given_back_with_its_cell(
        string target,
        string? actual,
        string reason
    )
    {
        var rejected = ImportRow("接待", target, actual).Rejected.SelectMany(sheet => sheet.Rows);

        Assert.StartsWith(
            reason,
            Assert.Single(rejected.SelectMany(row => row.Reasons)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_average_of_counts_may_have_decimals()
    {
        var indicator = Assert.Single(ImportRow("平均每月活动", "≥2.5场", "3.5").Dossier.Targets.All);

        var entered = Assert.IsType<EnteredActual>(indicator.Actual);
        Assert.Equal((2.5m, 3.5m), (indicator.Target, entered.Done.Value));
    }

    private static ImportResult ImportRow(string name, string target, string? actual) =>
        Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "自评表",
                ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"],
                ["产出指标", "数量指标", name, target, actual]
            )
        );
}
