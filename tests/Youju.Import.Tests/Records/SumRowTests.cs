namespace Youju.Import.Tests.Records;

public sealed class SumRowTests
{
    private static readonly string[] Head = ["受检单位", "检查日期", "发现问题（条）", "罚款（元）"];

    [Fact]
    public void A_row_that_sums_up_those_above_is_no_record_whatever_it_is_called()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "安全检查台账",
                Head,
                ["甲店", "2024-03-01", 3, 2000],
                ["乙店", "2024-04-01", 4, 500],
                ["上半年计", null, 7, 2500],
                ["丙店", "2024-09-01", 1, 100]
            )
        );

        Assert.Equal(3, result.Dossier.Registers["inspections"].Records.Count);
    }

    [Fact]
    public void A_record_that_happens_to_be_a_sum_stays_one()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "安全检查台账",
                Head,
                ["甲店", "2024-03-01", 3, 2000],
                ["乙店", "2024-04-01", 4, 500],
                ["丙店", "2024-05-01", 7, 2500]
            )
        );

        Assert.Equal(3, result.Dossier.Registers["inspections"].Records.Count);
    }

    [Theory]
    [InlineData("2023年", "2家")]
    [InlineData("去年同期", "2家")]
    [InlineData("比上年增减", "1家")]
    public void A_row_below_the_sum_that_tells_of_another_year_is_no_record(string first, string second)
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "安全检查台账",
                ["序号", .. Head],
                [1, "甲店", "2024-03-01", 3, 2000],
                [2, "乙店", "2024-04-01", 4, 500],
                ["合计", "2家", null, 7, 2500],
                [first, second, null, 5, 1200]
            )
        );

        Assert.Equal(2, result.Dossier.Registers["inspections"].Records.Count);
        Assert.Empty(result.Rejected);
        Assert.DoesNotContain(result.Warnings, told => told.Contains("按它上面一格记"));
    }

    [Fact]
    public void A_row_named_by_how_many_stand_above_it_sums_them_up()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "公务用车",
                ["车牌号", "燃油费（元）", "维修费（元）", "合计（元）"],
                ["甲1", 100, 20, 120],
                ["甲2", 200, 30, 230],
                ["2辆", 300, 50, 350]
            )
        );

        Assert.Equal(2, result.Dossier.Registers["vehicles"].Records.Count);
    }
}
