using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Packs.Tests;

/// <summary>The registers of the trade carry the words of its duties, and a year told by them does not read like a table.</summary>
public sealed class TourismRegistersTests
{
    private static readonly Pack Tourism = PackLibrary.LoadPack("tourism");

    private static readonly HashSet<string> Duties =
    [
        .. Tourism.Duties.Values.SelectMany(duty => duty.Registers),
    ];

    [Theory]
    [InlineData("普查")]
    [InlineData("线路")]
    [InlineData("招商")]
    [InlineData("考试")]
    [InlineData("规划")]
    [InlineData("项目")]
    [InlineData("评定")]
    [InlineData("节")]
    [InlineData("推文")]
    [InlineData("商品")]
    [InlineData("用地")]
    public void A_register_is_called_by_the_duty(string word) =>
        Assert.Contains(Tourism.Registers.Values, register =>
            register.Label.Contains(word, StringComparison.Ordinal)
        );

    [Fact]
    public void Every_register_of_a_duty_measures_something_and_can_be_proved() =>
        Assert.All(Duties.Except(["rounds", "posts", "contest-scores"]), key =>
        {
            var register = Tourism.Registers[key];

            Assert.NotEmpty(register.Measures);
            Assert.NotEmpty(register.Sentences);
            Assert.Contains(register.Fields, field => field.Type == FieldType.Evidence);
        });

    [Fact]
    public void What_a_record_of_the_trade_tells_it_tells_in_three_manners()
    {
        Assert.All(
            Duties
                .SelectMany(key => Tourism.Registers[key].Sentences)
                .Where(one => !one.IsSummary && !one.IsNone),
            sentence => Assert.Equal(2, sentence.Manners.Count)
        );
    }

    [Fact]
    public void No_register_asks_for_who_a_person_is() =>
        Assert.All(
            Duties
                .SelectMany(key => Tourism.Registers[key].Fields)
                .Where(field => field.Label.Contains("身份证")),
            field => Assert.Fail(field.Label)
        );

    [Theory]
    [InlineData("head-counts")]
    [InlineData("event-days")]
    [InlineData("visitor-statistics")]
    public void Heads_are_not_counted_without_a_method(string key)
    {
        var method = Tourism.Registers[key].FindField("method")!;

        Assert.True(method is { IsRequired: true, IsCompulsory: true });
        Assert.Contains(Tourism.Registers[key].Measures, measure => measure.IsApart);
    }

    [Fact]
    public void Each_duty_of_the_seed_has_registers_and_usual_indicators() =>
        Assert.All(Tourism.Duties.Values, duty =>
        {
            Assert.NotEmpty(duty.Registers);
            Assert.NotEmpty(duty.Indicators);
            Assert.All(duty.Indicators, usual => Assert.False(string.IsNullOrEmpty(usual.Evidence)));
        });
}
