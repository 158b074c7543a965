using Youju.Domain.Registers;

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
    public void Rows_of_one_car_by_quarter_are_its_year_and_the_sum_named_after_it_is_no_other_car()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "公务用车费用台账",
                ["车牌号", "车型", "季度", "燃油费（元）", "维修保养费（元）", "小计（元）"],
                ["宁B·60117", "皮卡", "第一季度", 2860.4m, 0, 2860.4m],
                ["宁B·60117", "皮卡", "第二季度", 3142, 1650, 4792],
                ["宁B·60117小计", null, null, 6002.4m, 1650, 7652.4m],
                ["宁B·60235", "轿车", "第一季度", 1420, 300, 1720],
                ["宁B·60235", "轿车", "第二季度", 1688.6m, 0, 1688.6m],
                ["宁B·60235小计", null, null, 3108.6m, 300, 3408.6m],
                ["总计", null, null, 9111, 1950, 11_061]
            )
        );

        Assert.Equal(
            ["宁B·60117 6002.4 1650 7652.4", "宁B·60235 3108.6 300 3408.6"],
            result
                .Dossier.Registers["vehicles"]
                .Records.Values.Select(record =>
                    string.Join(
                        ' ',
                        new[] { "name", "fuel", "repair", "running" }.Select(field =>
                            FieldText.FormatValue(record.Current[field]!)
                        )
                    )
                )
        );
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
