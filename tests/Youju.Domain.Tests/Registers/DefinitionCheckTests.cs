using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

public sealed class DefinitionCheckTests
{
    private static readonly RegisterDefinition Sound = Events.Definition;

    [Fact]
    public void Accepts_a_sound_definition() => Assert.Empty(Sound.FindProblems());

    [Fact]
    public void Refuses_to_sum_what_is_a_level_and_not_a_flow()
    {
        var followers = new FieldDefinition("followers", "粉丝数", FieldType.Number) { IsAdditive = false };
        var sum = new MeasureDefinition("total", "粉丝总数", MeasureKind.Sum) { Field = "followers" };

        Assert.Contains(
            "不可累加",
            Problem(Sound with { Fields = [.. Sound.Fields, followers], Measures = [sum], Sentences = [] }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Refuses_a_sentence_with_an_unknown_slot() =>
        Assert.Contains(
            "“guests”",
            Problem(Sound with { Sentences = [new("told", "节会", "{{ guests | plain }}")] }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0, null, "most 应不少于 1")]
    [InlineData(1, "name", "largest“name”应为数字或金额字段")]
    public void Refuses_to_choose_records_by_what_is_no_number(int most, string? largest, string problem) =>
        Assert.Contains(
            problem,
            Problem(
                Sound with
                {
                    Sentences = [new("told", "节会", "{{ name }}") { Most = most, Largest = largest }],
                }
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_a_filter_on_a_choice_that_is_not_offered() =>
        Assert.Contains(
            "“fair”",
            Problem(
                WithMeasure(
                    new("fairs", "展会", MeasureKind.Count) { Where = [new("kind", FilterKind.Is, "fair")] }
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_a_ratio_of_unknown_measures() =>
        Assert.NotEmpty(
            WithMeasure(new("share", "占比", MeasureKind.Ratio) { Of = "here", To = "there" }).FindProblems()
        );

    [Fact]
    public void Refuses_two_fields_of_one_name() =>
        Assert.Contains(
            "定义了两次",
            Problem(Sound with { Fields = [.. Sound.Fields, Sound.Fields[0]] }),
            StringComparison.Ordinal
        );

    private static RegisterDefinition WithMeasure(MeasureDefinition measure) =>
        Sound with
        {
            Measures = [measure],
            Sentences = [],
        };

    private static string Problem(RegisterDefinition definition) => Assert.Single(definition.FindProblems());
}
