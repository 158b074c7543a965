using Youju.Domain.Registers;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Records;

/// <summary>Months in a list, and rows that say once more what some of them come to.</summary>
public sealed class PeriodRecordTests
{
    [Fact]
    public void Half_a_year_among_its_months_is_no_record_of_its_own_whatever_it_says()
    {
        var result = Import(["元月", 100], ["二月份", 120], ["3月", 90], ["上半年", 999], ["7月", 80]);

        Assert.Equal(["2024-01", "2024-02", "2024-03", "2024-07"], Dates(result));
    }

    [Fact]
    public void The_year_above_its_months_is_none_either() =>
        Assert.Equal(["2024-01", "2024-02"], Dates(Import(["2024年", 220], ["1月", 100], ["2月", 120])));

    [Fact]
    public void A_year_alone_is_a_record() => Assert.Equal(["2024"], Dates(Import(["2024年", 220])));

    private static IEnumerable<string> Dates(ImportResult result) =>
        result
            .Dossier.Registers["services"]
            .Records.Values.Select(record => FieldText.FormatValue(record.Current["dates"]!));

    private static ImportResult Import(params object?[][] rows) =>
        Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "月报",
                [
                    ["2024年读者服务月报"],
                    ["月份", "进馆（人次）"],
                    .. rows,
                ]
            )
        );
}
