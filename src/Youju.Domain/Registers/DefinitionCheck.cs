using Youju.Text.Numbers;

namespace Youju.Domain.Registers;

/// <summary>Whether a register's definition holds together; every name it uses must exist and fit.</summary>
public static class DefinitionCheck
{
    /// <summary>What is wrong, in Chinese; empty for a sound definition.</summary>
    public static IReadOnlyList<string> Problems(this RegisterDefinition register) =>
        [
            .. Twice("字段", register.Fields.Select(field => field.Key)),
            .. Twice("统计", register.Measures.Select(measure => measure.Key)),
            .. Twice("状态", register.States.Select(state => state.Key)),
            .. register.Fields.SelectMany(field => Field(register, field)),
            .. register
                .Display.Where(key => register.Field(key) is null)
                .Select(key => $"显示列“{key}”不是本台账的字段"),
            .. Named(register, "period", register.Period, FieldType.Date, FieldType.DateRange),
            .. Named(register, "place", register.Place, FieldType.Place, FieldType.Text),
            .. register.Measures.SelectMany(measure => Measure(register, measure)),
            .. register.Sentences.SelectMany(sentence => Sentence(register, sentence)),
        ];

    private static IEnumerable<string> Field(RegisterDefinition register, FieldDefinition field)
    {
        if (field.Type == FieldType.Choice && field.Choices.Count == 0)
            yield return $"选择字段“{field.Key}”没有列出选项";
        if (field.Type == FieldType.Reference && field.Register is null)
            yield return $"引用字段“{field.Key}”没有写明引用哪个台账";
        if (field.IsSoft && field.Type != FieldType.Number)
            yield return $"字段“{field.Key}”不是数字，不能标为概数";
        if (
            field.RequiredFrom is { } from
            && register.Field(from.Field)?.Type is not (FieldType.Number or FieldType.Money)
        )
            yield return $"字段“{field.Key}”的必填条件引用了“{from.Field}”，它不是本台账的数字字段";
    }

    private static IEnumerable<string> Measure(RegisterDefinition register, MeasureDefinition measure)
    {
        var problems = measure.Kind switch
        {
            MeasureKind.Count => [],
            MeasureKind.Sum => Summed(register, measure),
            MeasureKind.Max => Numeric(register, measure),
            MeasureKind.Distinct => register.Field(measure.Field ?? "") is null
                ? [$"统计“{measure.Key}”缺少有效的 field"]
                : [],
            MeasureKind.First or MeasureKind.Last => Numeric(register, measure)
                .Concat(Dated(register, measure)),
            _ => Computed(register, measure),
        };
        return problems.Concat(Filters(register, $"统计“{measure.Key}”", measure.Where));
    }

    private static IEnumerable<string> Summed(RegisterDefinition register, MeasureDefinition measure) =>
        register.Field(measure.Field ?? "") is { IsAdditive: false }
            ? [$"统计“{measure.Key}”不能对“{measure.Field}”求和：该字段不可累加（存量或最大值）"]
            : Numeric(register, measure);

    private static IEnumerable<string> Numeric(RegisterDefinition register, MeasureDefinition measure) =>
        register.Field(measure.Field ?? "")?.Type is FieldType.Number or FieldType.Money
            ? []
            : [$"统计“{measure.Key}”的 field 应为数字或金额字段"];

    private static IEnumerable<string> Dated(RegisterDefinition register, MeasureDefinition measure) =>
        register.Field(measure.On ?? "")?.Type is FieldType.Date or FieldType.DateRange
            ? []
            : [$"统计“{measure.Key}”的 on 应为日期字段"];

    private static IEnumerable<string> Computed(RegisterDefinition register, MeasureDefinition measure) =>
        new[] { measure.Of, measure.To }
            .Where(key => register.Measure(key ?? "") is null)
            .Select(key => $"统计“{measure.Key}”引用了不存在的统计“{key}”");

    private static IEnumerable<string> Sentence(RegisterDefinition register, SentenceTemplate sentence) =>
        sentence
            .Slots.Where(slot => register.Field(slot) is null && register.Measure(slot) is null)
            .Select(slot => $"句式“{sentence.Key}”用了不存在的字段或统计“{slot}”")
            .Concat(Filters(register, $"句式“{sentence.Key}”", sentence.Where))
            .Concat(sentence.Most < 1 ? [$"句式“{sentence.Key}”的 most 应不少于 1"] : [])
            .Concat(
                sentence.Largest is { } key
                && register.Field(key)?.Type is not (FieldType.Number or FieldType.Money)
                    ? [$"句式“{sentence.Key}”的 largest“{key}”应为数字或金额字段"]
                    : []
            );

    private static IEnumerable<string> Filters(
        RegisterDefinition register,
        string where,
        IReadOnlyList<FieldFilter> filters
    ) => filters.SelectMany(filter => Filter(register, where, filter));

    private static IEnumerable<string> Filter(RegisterDefinition register, string where, FieldFilter filter)
    {
        var isState = filter.Field == FieldFilter.StateField && register.States.Count > 0;
        if (!isState && register.Field(filter.Field) is null)
            yield return $"{where}的条件引用了不存在的字段“{filter.Field}”";
        if (
            filter.Kind == FilterKind.AtLeast
            && (filter.Values.Count != 1 || BoundedNumber.ParseNumber(filter.Values[0]) is null)
        )
            yield return $"{where}的条件 at-least 应是一个数字";
        foreach (
            var value in filter.Kind is FilterKind.Is or FilterKind.IsNot ? Unlisted(register, filter) : []
        )
            yield return $"{where}的条件用了“{filter.Field}”没有的选项“{value}”";
    }

    private static IEnumerable<string> Unlisted(RegisterDefinition register, FieldFilter filter)
    {
        if (filter.Field == FieldFilter.StateField)
            return filter.Values.Except(register.States.Select(state => state.Key));
        return register.Field(filter.Field) is { Type: FieldType.Choice } field
            ? filter.Values.Except(field.Choices.Select(choice => choice.Key))
            : [];
    }

    private static IEnumerable<string> Named(
        RegisterDefinition register,
        string role,
        string? key,
        params FieldType[] types
    ) =>
        key is not null && !types.Contains(register.Field(key)?.Type ?? FieldType.Evidence)
            ? [$"{role}“{key}”不是本台账合适的字段"]
            : [];

    private static IEnumerable<string> Twice(string what, IEnumerable<string> keys) =>
        keys.GroupBy(key => key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{what}“{group.Key}”定义了两次");
}
