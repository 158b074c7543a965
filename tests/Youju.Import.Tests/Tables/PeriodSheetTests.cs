using Youju.Import.Requests;

namespace Youju.Import.Tests.Tables;

/// <summary>A sheet for each month or quarter of the year.</summary>
public sealed class PeriodSheetTests
{
    [Fact]
    public void All_months_together_are_what_the_year_spent() =>
        Assert.Equal(
            12_078,
            Assert.Single(Import(Enumerable.Range(1, 12)).Dossier.Ledger.Lines).Amounts.Executed?.Yuan
        );

    [Fact]
    public void Of_a_few_months_nothing_is_taken_for_the_year()
    {
        var result = Import(Enumerable.Range(7, 3));

        Assert.Empty(result.Dossier.Ledger.Lines);
        Assert.Contains(result.Warnings, warning =>
            warning.Contains("一年里的一段", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_table_of_the_second_half_is_no_table_of_the_year() =>
        Assert.Empty(
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "Sheet1",
                        ["2024年下半年项目支出明细表"],
                        ["项目名称", "支出金额（元）"],
                        ["禁毒宣传", 1000]
                    )
                )
                .Dossier.Ledger.Lines
        );

    private static ImportResult Import(IEnumerable<int> months) =>
        Workbooks.ImportAll([
            .. months.Select(month =>
                Workbooks.Sheet(
                    $"{month}月",
                    [$"2024年{month}月项目支出明细表"],
                    ["项目名称", "支出金额（元）"],
                    ["禁毒宣传", 1000 + month]
                )
            ),
        ]);
}
