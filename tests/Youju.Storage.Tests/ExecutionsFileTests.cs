using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

/// <summary>executions.csv: amounts executed by the day up to which they count.</summary>
public sealed class ExecutionsFileTests
{
    private const string Head =
        "date,item,budget,kind,functional,economic,project,adjusted,executed,grain,file,sheet,cell,reason,illustrative\n";

    private const string Rows =
        "2024-06-30,,general-public,project,2070199,,灯会,300000,120000.5,,导出.xls,进度,C4,,\n"
        + "2024-09-15,expenditure,,,,,,,980000,100,,,,财政局查询,\n";

    [Fact]
    public void Reading_what_was_written_loses_nothing()
    {
        var dossier = Read(Head + Rows);

        Assert.Equal(
            ["2024-06-30 灯会 120000.5", "2024-09-15 expenditure 980000"],
            dossier.Ledger.Executions.Select(reading =>
                $"{reading.Date:yyyy-MM-dd} {reading.Place.Project ?? reading.Place.Item} {reading.Executed.Yuan:0.##}"
            )
        );
        Assert.Equal(Head + Rows, DossierText.FormatFiles(dossier)["executions.csv"].TrimStart('\uFEFF'));
    }

    [Fact]
    public void A_dossier_without_readings_has_no_such_file() =>
        Assert.DoesNotContain("executions.csv", DossierText.FormatFiles(Dossiers.With()).Keys);

    [Theory]
    [InlineData("2025-06-30,expenditure,,,,,,,1,,,,,查询,\n", "“2025-06-30”不是2024年的日期")]
    [InlineData(
        "2024-06-30,,,,,,,,1,,,,,查询,\n",
        "这一行要写明科目（item），或者预算（budget）和类别（kind）"
    )]
    [InlineData("2024-06-30,expenditure,,,,,,5,,,,,,查询,\n", "这一行没有已执行的金额（executed）")]
    [InlineData("2024-06-30,expenditures,,,,,,,1,,,,,查询,\n", "不认识的科目“expenditures”")]
    [InlineData("2024-06-30,expenditure,,,,,,,1,,,,,,\n", "这一行没有来源")]
    public void A_row_that_cannot_be_meant_is_shown(string row, string told) =>
        Assert.Contains(
            told,
            Assert.Throws<DossierException>(() => Read(Head + row)).Message,
            StringComparison.Ordinal
        );

    private static Dossier Read(string text) =>
        DossierText.ParseDossier(
            new Dictionary<string, string>(DossierText.FormatFiles(Dossiers.With()))
            {
                ["executions.csv"] = text,
            },
            _ => Dossiers.Pack
        );
}
