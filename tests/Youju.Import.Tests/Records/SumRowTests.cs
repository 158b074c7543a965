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
}
