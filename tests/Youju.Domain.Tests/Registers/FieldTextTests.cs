using CsCheck;
using Youju.Domain.Registers;
using Youju.Text.Numbers;

namespace Youju.Domain.Tests.Registers;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData(FieldType.Number, "10万")]
    [InlineData(FieldType.Number, "1,000")]
    [InlineData(FieldType.Number, "79228162514264337593543950335")]
    [InlineData(FieldType.Money, "0.001")]
    [InlineData(FieldType.Date, "2024-02-30")]
    [InlineData(FieldType.Date, "3/1/2024")]
    [InlineData(FieldType.DateRange, "2024-03-01/")]
    [InlineData(FieldType.DateRange, "/")]
    [InlineData(FieldType.DateRange, "2024-04-10/2024-03-01")]
    [InlineData(FieldType.Evidence, "9f2c")]
    [InlineData(FieldType.Choice, "other")]
    public void Text_of_another_kind_is_no_value(FieldType type, string text) =>
        Assert.Null(FieldText.ParseValue(new("field", "字段", type), text));

    [Theory]
    [InlineData("2024/3/1", "2024-03-01/2024-03-01")]
    [InlineData("2024年3月1日", "2024-03-01/2024-03-01")]
    [InlineData("2024-3-1/2024-4-10", "2024-03-01/2024-04-10")]
    [InlineData("2024/3/1/2024/4/10", "2024-03-01/2024-04-10")]
    [InlineData("2024/3/1至2024/4/10", "2024-03-01/2024-04-10")]
    [InlineData("2024年3月1日～2024年4月10日", "2024-03-01/2024-04-10")]
    public void Days_are_read_as_spreadsheets_and_people_write_them(string text, string range) =>
        Assert.Equal(
            range,
            FieldText.FormatValue(FieldText.ParseValue(new("dates", "日期", FieldType.DateRange), text)!)
        );

    [Fact]
    public void A_single_day_is_a_range_of_one_day() =>
        Assert.Equal(
            1,
            (
                (DateRangeValue)FieldText.ParseValue(new("dates", "日期", FieldType.DateRange), "2024-03-01")!
            ).Days
        );

    [Fact]
    public void Evidence_may_name_a_page() =>
        Assert.Equal(
            3,
            (
                (EvidenceValue)
                    FieldText.ParseValue(
                        new("proof", "佐证", FieldType.Evidence),
                        new string('a', 64) + "#3"
                    )!
            ).Page
        );

    [Fact]
    public void Numbers_are_read_as_they_are_printed() =>
        Gen.Decimal[-1_000_000_000, 1_000_000_000]
            .Where(BoundedNumber.IsWithinBounds)
            .Sample(number =>
            {
                var field = new FieldDefinition("visitors", "人次", FieldType.Number);
                Assert.Equal(
                    new NumberValue(new(number, field.Unit)),
                    FieldText.ParseValue(
                        field,
                        FieldText.FormatValue(new NumberValue(new(number, field.Unit)))
                    )
                );
            });
}
