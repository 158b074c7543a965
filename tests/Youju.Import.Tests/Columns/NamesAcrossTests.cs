using Youju.Domain.Registers;

namespace Youju.Import.Tests.Columns;

public sealed class NamesAcrossTests
{
    [Fact]
    public void Names_across_and_days_down_make_a_record_of_each_pair()
    {
        var register = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "新媒体关注数",
                    ["统计日", "公众号", "抖音"],
                    [null, "澜湾青年", "湾里范"],
                    ["2024-03-31", "12,480", 3912],
                    ["2024年6月30日", 13105, "0.62万"],
                    ["净增（与3月末比）", 625, 2288]
                )
            )
            .Dossier.Registers["followers"];

        Assert.Equal(
            [
                "湾里范 2024-03-31 3912",
                "湾里范 2024-06-30 6200",
                "澜湾青年 2024-03-31 12480",
                "澜湾青年 2024-06-30 13105",
            ],
            register
                .Records.Values.Select(record => record.Current)
                .Select(record => $"{Text(record, "account")} {Text(record, "date")} {Number(record)}")
                .Order(StringComparer.Ordinal)
        );
    }

    private static string Text(RecordVersion record, string field) => FieldText.FormatValue(record[field]!);

    private static decimal Number(RecordVersion record) => ((NumberValue)record["followers"]!).Quantity.Value;
}
