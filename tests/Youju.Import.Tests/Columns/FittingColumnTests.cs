using Youju.Domain.Registers;

namespace Youju.Import.Tests.Columns;

public sealed class FittingColumnTests
{
    [Theory]
    [InlineData("登记时间", "办结反馈时间")]
    [InlineData("来件日", "办结日")]
    public void Days_are_told_apart_by_the_letters_that_few_fields_have(string received, string closed)
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "投诉台账",
                ["诉求事项", received, closed],
                ["退费", "2024-01-14", "2024-02-08"],
                ["漏水", "2024-03-06", "2024-03-21"]
            )
        );

        var record = result.Dossier.Registers["complaints"].Records.Values.First().Current;
        Assert.Equal("2024-01-14", FieldText.FormatValue(record["date"]!));
        Assert.Equal("2024-02-08", FieldText.FormatValue(record["closed"]!));
    }

    [Fact]
    public void Columns_as_like_a_field_as_each_other_are_taken_for_none_of_it()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "粉丝",
                ["账号", "日期", "新关注人数", "净关注人数"],
                ["甲", "2024-01-14", 5, 4],
                ["甲", "2024-02-14", 6, 5]
            )
        );

        Assert.DoesNotContain(result.Dossier.Registers["followers"].Records.Values, record =>
            record.Current["followers"] is not null
        );
    }

    [Fact]
    public void A_name_of_a_count_above_days_is_no_count()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "安全检查台账",
                ["受检单位", "检查日期", "整改完成"],
                ["甲店", "2024-03-01", "3月21日"],
                ["乙店", "2024-04-01", "4月9日"]
            )
        );

        Assert.Equal(2, result.Dossier.Registers["inspections"].Records.Count);
        Assert.Empty(result.Rejected);
    }
}
