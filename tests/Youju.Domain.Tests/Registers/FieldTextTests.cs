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

    [Theory]
    [InlineData(FieldType.Text, "樱花节")]
    [InlineData(FieldType.Place, "双花")]
    [InlineData(FieldType.Person, "张三")]
    [InlineData(FieldType.Choice, "race")]
    [InlineData(FieldType.Reference, "e1")]
    [InlineData(FieldType.Number, "2000.5")]
    [InlineData(FieldType.Money, "12345.67")]
    [InlineData(FieldType.Date, "2024-03-01")]
    [InlineData(FieldType.Date, "2024-09-24/2024-09-26")]
    [InlineData(FieldType.DateRange, "2024-03-01/2024-04-10")]
    [InlineData(FieldType.Evidence, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData(FieldType.Evidence, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa#3")]
    public void Every_type_writes_what_it_reads(FieldType type, string text) =>
        Assert.Equal(
            text,
            FieldText.FormatValue(
                FieldText.ParseValue(
                    new("field", "字段", type) { Choices = [new("festival", "节庆"), new("race", "赛事")] },
                    text
                )!
            )
        );

    [Theory]
    [InlineData("#0")]
    [InlineData("#-1")]
    [InlineData("#")]
    [InlineData("#三")]
    public void A_page_that_no_file_has_makes_no_evidence(string page) =>
        Assert.Null(
            FieldText.ParseValue(new("proof", "佐证", FieldType.Evidence), new string('a', 64) + page)
        );

    [Fact]
    public void Evidence_is_named_by_lower_case_digits_of_its_hash() =>
        Assert.Null(FieldText.ParseValue(new("proof", "佐证", FieldType.Evidence), new string('A', 64)));

    [Theory]
    [InlineData("人次", false, "0.5", false)]
    [InlineData("人次", false, "5", true)]
    [InlineData("人次", true, "0.5", true)]
    [InlineData("亩", false, "0.5", true)]
    [InlineData("元/人次", false, "0.5", true)]
    [InlineData("", false, "0.5", true)]
    public void What_is_counted_comes_whole(string unit, bool isFractional, string text, bool isRead)
    {
        var field = new FieldDefinition("visitors", "人次", FieldType.Number)
        {
            Unit = Domain.Figures.Unit.FromSymbol(unit),
            IsFractional = isFractional,
        };

        Assert.Equal(isRead, FieldText.ParseValue(field, text) is not null);
        Assert.Equal(
            isRead && text != "5" ? "数字，如 2000" : "整数，如 2000（人次是一个一个数的，没有小数）",
            FieldText.DescribeExpected(field)
        );
    }

    [Theory]
    [InlineData(FieldType.Choice, "下列之一：festival、race")]
    [InlineData(FieldType.Date, "日期，如 2024-03-01")]
    [InlineData(FieldType.Text, "文字")]
    public void Says_what_a_text_must_look_like(FieldType type, string expected) =>
        Assert.Equal(
            expected,
            FieldText.DescribeExpected(
                new("field", "字段", type) { Choices = [new("festival", "节庆"), new("race", "赛事")] }
            )
        );

    [Theory]
    [InlineData("2024-03-01/2024-03-01", "2024-03-01/2024-03-01")]
    [InlineData("２０２４-03-01", "2024-03-01/2024-03-01")]
    [InlineData("2024-03-01 至 2024-03-05", "2024-03-01/2024-03-05")]
    [InlineData("2024-03-01~2024-03-05", "2024-03-01/2024-03-05")]
    public void Days_may_be_alike_and_stand_apart(string text, string range) =>
        Assert.Equal(
            range,
            FieldText.FormatValue(FieldText.ParseValue(new("dates", "日期", FieldType.DateRange), text)!)
        );

    [Theory]
    [InlineData("1200.50", "1200.5")]
    [InlineData("0.00", "0")]
    public void A_number_is_printed_without_zeros_that_say_nothing(string number, string printed) =>
        Assert.Equal(
            printed,
            FieldText.FormatNumber(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
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
