using Youju.Domain.Dossiers;

namespace Youju.Import.Tests.Tables;

/// <summary>Exports of what was executed by a day: each day keeps its amounts, in whatever order the papers come.</summary>
public sealed class ExecutionImportTests
{
    [Fact]
    public void Amounts_of_each_month_stand_side_by_side_and_the_ledger_shows_the_latest()
    {
        var june = Import(Workbooks.Empty, "截至2024年6月", 50);
        var both = Import(june, "截至2024年9月15日", 80);

        Assert.Equal(["2024-06-30 50", "2024-09-15 80"], Describe(both));
        Assert.Equal(80, both.Ledger.Lines.Single().Amounts.Executed?.Yuan);
    }

    [Fact]
    public void An_earlier_export_that_comes_later_changes_nothing_but_the_history()
    {
        var september = Import(Workbooks.Empty, "截至2024年9月15日", 80);
        var both = Import(september, "截至2024年6月", 50);

        Assert.Equal(["2024-06-30 50", "2024-09-15 80"], Describe(both));
        Assert.Equal(80, both.Ledger.Lines.Single().Amounts.Executed?.Yuan);
    }

    [Fact]
    public void What_the_whole_year_came_to_is_not_replaced_by_a_part_of_it()
    {
        var whole = Import(Workbooks.Empty, "2024年度", 95);
        var both = Import(whole, "截至2024年6月", 50);

        Assert.Equal(95, both.Ledger.Lines.Single().Amounts.Executed?.Yuan);
        Assert.Equal(["2024-06-30 50"], Describe(both));
    }

    [Fact]
    public void A_period_from_January_to_December_is_no_day() =>
        Assert.Empty(Import(Workbooks.Empty, "2024年1-12月", 95).Ledger.Executions);

    private static Dossier Import(Dossier dossier, string period, int executed) =>
        Workbooks
            .Import(
                dossier,
                Workbooks.Sheet(
                    "进度",
                    ["项目支出执行进度表（元）"],
                    [period],
                    ["项目名称", "全年预算", "累计支出"],
                    ["灯会", 100, executed]
                )
            )
            .Dossier;

    private static IEnumerable<string> Describe(Dossier dossier) =>
        dossier.Ledger.Executions.Select(reading =>
            $"{reading.Date:yyyy-MM-dd} {reading.Executed.Yuan:0.##}"
        );
}
