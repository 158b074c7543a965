using Youju.Text.Numbers;

namespace Youju.Domain.Registers;

/// <summary>Whether a register's definition holds together; every name it uses must exist and fit.</summary>
public static class DefinitionCheck
{
    private static readonly Dictionary<
        MeasureKind,
        Func<RegisterDefinition, MeasureDefinition, IEnumerable<string>>
    > MeasureChecks = new()
    {
        [MeasureKind.Count] = CheckCount,
        [MeasureKind.Sum] = CheckSumField,
        [MeasureKind.Max] = CheckNumericField,
        [MeasureKind.Distinct] = CheckDistinctField,
        [MeasureKind.First] = CheckDatedField,
        [MeasureKind.Last] = CheckDatedField,
    };

    /// <summary>What is wrong, in Chinese; empty for a sound definition.</summary>
    public static IReadOnlyList<string> FindProblems(this RegisterDefinition register)
    {
        return
        [
            .. FindDuplicateKeys("字段", register.Fields.Select(field => field.Key)),
            .. FindDuplicateKeys("统计", register.Measures.Select(measure => measure.Key)),
            .. FindDuplicateKeys("状态", register.States.Select(state => state.Key)),
            .. register.Fields.SelectMany(field => CheckField(register, field)),
            .. register
                .Display.Where(key => register.FindField(key) is null)
                .Select(key => $"显示列“{key}”不是本台账的字段"),
            .. CheckRoleField(register, "period", register.Period, FieldType.Date, FieldType.DateRange),
            .. CheckRoleField(register, "place", register.Place, FieldType.Place, FieldType.Text),
            .. register.Measures.SelectMany(measure => CheckMeasure(register, measure)),
            .. register.Sentences.SelectMany(sentence => CheckSentence(register, sentence)),
            .. FindDuplicateKeys("规则", register.Rules.Select(rule => rule.Key)),
            .. register.Rules.SelectMany(rule => RuleDefinition.FindProblems(register, rule)),
        ];
    }

    private static IEnumerable<string> CheckField(RegisterDefinition register, FieldDefinition field)
    {
        if (field.Type == FieldType.Choice && field.Choices.Count == 0)
            yield return $"选择字段“{field.Key}”没有列出选项";
        if (field.Type == FieldType.Reference && field.Register is null)
            yield return $"引用字段“{field.Key}”没有写明引用哪个台账";
        if (field.IsSoft && field.Type != FieldType.Number)
            yield return $"字段“{field.Key}”不是数字，不能标为概数";
        if (field.RequiredFrom is { } from && !IsNumericField(register, from.Field))
            yield return $"字段“{field.Key}”的必填条件引用了“{from.Field}”，它不是本台账的数字字段";
    }

    private static IEnumerable<string> CheckMeasure(RegisterDefinition register, MeasureDefinition measure)
    {
        var problems = MeasureChecks.TryGetValue(measure.Kind, out var check)
            ? check(register, measure)
            : CheckComputedMeasure(register, measure);
        return problems.Concat(CheckFilters(register, $"统计“{measure.Key}”", measure.Where));
    }

    private static IEnumerable<string> CheckCount(RegisterDefinition register, MeasureDefinition measure)
    {
        return [];
    }

    private static IEnumerable<string> CheckDistinctField(
        RegisterDefinition register,
        MeasureDefinition measure
    )
    {
        if (register.FindField(measure.Field ?? "") is null)
            yield return $"统计“{measure.Key}”缺少有效的 field";
    }

    private static IEnumerable<string> CheckSumField(RegisterDefinition register, MeasureDefinition measure)
    {
        var isSummable = register.FindField(measure.Field ?? "") is not { IsAdditive: false };
        if (measure.IsApart && register is not { Period: not null, Place: not null })
            return [$"统计“{measure.Key}”写了 apart，台账却没有 period 和 place"];
        return isSummable
            ? CheckNumericField(register, measure)
            : [$"统计“{measure.Key}”不能对“{measure.Field}”求和：该字段不可累加（存量或最大值）"];
    }

    private static IEnumerable<string> CheckDatedField(RegisterDefinition register, MeasureDefinition measure)
    {
        foreach (var problem in CheckNumericField(register, measure))
            yield return problem;
        if (register.FindField(measure.On ?? "")?.Type is not (FieldType.Date or FieldType.DateRange))
            yield return $"统计“{measure.Key}”的 on 应为日期字段";
    }

    private static IEnumerable<string> CheckNumericField(
        RegisterDefinition register,
        MeasureDefinition measure
    )
    {
        if (!IsNumericField(register, measure.Field ?? ""))
            yield return $"统计“{measure.Key}”的 field 应为数字或金额字段";
    }

    internal static bool IsNumericField(RegisterDefinition register, string key)
    {
        return register.FindField(key)?.Type is FieldType.Number or FieldType.Money;
    }

    private static IEnumerable<string> CheckComputedMeasure(
        RegisterDefinition register,
        MeasureDefinition measure
    ) =>
        new[] { measure.Of, measure.To }
            .Where(key => register.FindMeasure(key ?? "") is null)
            .Select(key => $"统计“{measure.Key}”引用了不存在的统计“{key}”");

    private static IEnumerable<string> CheckSentence(RegisterDefinition register, SentenceTemplate sentence)
    {
        foreach (var slot in sentence.Slots.Where(slot => !IsKnownSlot(register, slot)))
            yield return $"句式“{sentence.Key}”用了不存在的字段或统计“{slot}”";
        foreach (var problem in CheckFilters(register, $"句式“{sentence.Key}”", sentence.Where))
            yield return problem;
        if (sentence.Most < 1)
            yield return $"句式“{sentence.Key}”的 most 应不少于 1";
        if (sentence.Largest is { } key && !IsNumericField(register, key))
            yield return $"句式“{sentence.Key}”的 largest“{key}”应为数字或金额字段";
    }

    private static bool IsKnownSlot(RegisterDefinition register, string slot)
    {
        return register.FindField(slot) is not null || register.FindMeasure(slot) is not null;
    }

    internal static IEnumerable<string> CheckFilters(
        RegisterDefinition register,
        string where,
        IReadOnlyList<FieldFilter> filters
    )
    {
        return filters.SelectMany(filter => CheckFilter(register, where, filter));
    }

    private static IEnumerable<string> CheckFilter(
        RegisterDefinition register,
        string where,
        FieldFilter filter
    )
    {
        var isState = filter.Field == FieldFilter.StateField && register.States.Count > 0;
        if (!isState && register.FindField(filter.Field) is null)
            yield return $"{where}的条件引用了不存在的字段“{filter.Field}”";
        if (
            filter.Kind == FilterKind.AtLeast
            && (filter.Values.Count != 1 || BoundedNumber.ParseNumber(filter.Values[0]) is null)
        )
            yield return $"{where}的条件 at-least 应是一个数字";
        foreach (
            var value in filter.Kind is FilterKind.Is or FilterKind.IsNot
                ? FindUnlistedValues(register, filter)
                : []
        )
            yield return $"{where}的条件用了“{filter.Field}”没有的选项“{value}”";
    }

    private static IEnumerable<string> FindUnlistedValues(RegisterDefinition register, FieldFilter filter)
    {
        if (filter.Field == FieldFilter.StateField)
            return filter.Values.Except(register.States.Select(state => state.Key));
        return register.FindField(filter.Field) is { Type: FieldType.Choice } field
            ? filter.Values.Except(field.Choices.Select(choice => choice.Key))
            : [];
    }

    private static IEnumerable<string> CheckRoleField(
        RegisterDefinition register,
        string role,
        string? key,
        params FieldType[] types
    ) =>
        key is not null && !types.Contains(register.FindField(key)?.Type ?? FieldType.Evidence)
            ? [$"{role}“{key}”不是本台账合适的字段"]
            : [];

    private static IEnumerable<string> FindDuplicateKeys(string what, IEnumerable<string> keys)
    {
        return keys.GroupBy(key => key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{what}“{group.Key}”定义了两次");
    }
}
