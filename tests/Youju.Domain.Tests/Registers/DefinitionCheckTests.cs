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

    [Theory]
    [InlineData(FieldType.Choice, "选择字段“more”没有列出选项")]
    [InlineData(FieldType.Reference, "引用字段“more”没有写明引用哪个台账")]
    public void Refuses_a_field_that_does_not_say_what_it_takes(FieldType type, string problem) =>
        Assert.Equal(problem, Problem(WithField(new("more", "更多", type))));

    [Fact]
    public void Accepts_fields_that_say_what_they_take()
    {
        Assert.Empty(
            WithField(new("more", "更多", FieldType.Choice) { Choices = [new("a", "甲")] }).FindProblems()
        );
        Assert.Empty(
            WithField(new("more", "更多", FieldType.Reference) { Register = "posts" }).FindProblems()
        );
    }

    [Fact]
    public void Refuses_words_that_are_said_to_be_about()
    {
        Assert.Equal(
            "字段“more”不是数字，不能标为概数",
            Problem(WithField(new("more", "更多", FieldType.Text) { IsSoft = true }))
        );
    }

    [Theory]
    [InlineData("name")]
    [InlineData("guests")]
    public void Refuses_to_require_a_field_by_what_is_no_number(string decisive) =>
        Assert.Equal(
            $"字段“more”的必填条件引用了“{decisive}”，它不是本台账的数字字段",
            Problem(WithField(new("more", "更多", FieldType.Text) { RequiredFrom = new(decisive, 1) }))
        );

    [Fact]
    public void Refuses_to_show_or_order_by_fields_that_are_not_there()
    {
        Assert.Equal("显示列“guests”不是本台账的字段", Problem(Sound with { Display = ["name", "guests"] }));
        Assert.Equal("period“guests”不是本台账合适的字段", Problem(Sound with { Period = "guests" }));
        Assert.Equal("period“name”不是本台账合适的字段", Problem(Sound with { Period = "name" }));
        Assert.Equal("place“dates”不是本台账合适的字段", Problem(Sound with { Place = "dates" }));
        Assert.Empty((Sound with { Period = null, Place = "name" }).FindProblems());
    }

    [Theory]
    [InlineData(MeasureKind.Distinct, null, "统计“m”缺少有效的 field")]
    [InlineData(MeasureKind.Distinct, "guests", "统计“m”缺少有效的 field")]
    [InlineData(MeasureKind.Sum, "name", "统计“m”的 field 应为数字或金额字段")]
    [InlineData(MeasureKind.Sum, null, "统计“m”的 field 应为数字或金额字段")]
    [InlineData(MeasureKind.Max, "dates", "统计“m”的 field 应为数字或金额字段")]
    public void Refuses_a_measure_of_no_fitting_field(MeasureKind kind, string? field, string problem) =>
        Assert.Equal(problem, Problem(WithMeasure(new("m", "统计", kind) { Field = field })));

    [Theory]
    [InlineData("spent", "dates", null)]
    [InlineData("visitors", null, "统计“m”的 on 应为日期字段")]
    [InlineData("visitors", "place", "统计“m”的 on 应为日期字段")]
    [InlineData("place", "dates", "统计“m”的 field 应为数字或金额字段")]
    public void Asks_the_first_and_the_last_for_a_number_and_a_day(
        string field,
        string? on,
        string? problem
    ) =>
        Assert.Equal(
            problem,
            WithMeasure(new("m", "统计", MeasureKind.First) { Field = field, On = on })
                .FindProblems()
                .SingleOrDefault()
        );

    [Theory]
    [InlineData("guests", FilterKind.Present, null, "统计“m”的条件引用了不存在的字段“guests”")]
    [InlineData("visitors", FilterKind.AtLeast, null, "统计“m”的条件 at-least 应是一个数字")]
    [InlineData("visitors", FilterKind.AtLeast, "多", "统计“m”的条件 at-least 应是一个数字")]
    [InlineData("visitors", FilterKind.AtLeast, "1000", null)]
    [InlineData("state", FilterKind.IsNot, "gone", "统计“m”的条件用了“state”没有的选项“gone”")]
    [InlineData("state", FilterKind.IsNot, "held", null)]
    [InlineData("place", FilterKind.Is, "双花", null)]
    public void Refuses_a_condition_that_no_record_can_meet(
        string field,
        FilterKind kind,
        string? value,
        string? problem
    )
    {
        var filter = value is null ? new FieldFilter(field, kind) : new FieldFilter(field, kind, value);
        var measure = new MeasureDefinition("m", "统计", MeasureKind.Count) { Where = [filter] };

        Assert.Equal(problem, WithMeasure(measure).FindProblems().SingleOrDefault());
    }

    [Fact]
    public void Asks_one_number_of_at_least() =>
        Assert.NotEmpty(
            WithMeasure(
                    new("m", "统计", MeasureKind.Count)
                    {
                        Where = [new("visitors", FilterKind.AtLeast, "1", "2")],
                    }
                )
                .FindProblems()
        );

    [Fact]
    public void A_register_without_states_has_none_to_ask_for() =>
        Assert.Contains(
            "统计“m”的条件引用了不存在的字段“state”",
            (
                WithMeasure(
                    new("m", "统计", MeasureKind.Count) { Where = [new("state", FilterKind.Present)] }
                ) with
                {
                    States = [],
                }
            ).FindProblems()
        );

    [Fact]
    public void Refuses_a_sentence_told_on_an_unknown_condition() =>
        Assert.Equal(
            "句式“told”的条件引用了不存在的字段“guests”",
            Problem(
                Sound with
                {
                    Sentences =
                    [
                        new("told", "节会", "{{ name }}") { Where = [new("guests", FilterKind.Missing)] },
                    ],
                }
            )
        );

    private static RegisterDefinition WithField(FieldDefinition field) =>
        Sound with
        {
            Fields = [.. Sound.Fields, field],
        };

    private static RegisterDefinition WithMeasure(MeasureDefinition measure) =>
        Sound with
        {
            Measures = [measure],
            Sentences = [],
        };

    private static string Problem(RegisterDefinition definition) => Assert.Single(definition.FindProblems());
}
