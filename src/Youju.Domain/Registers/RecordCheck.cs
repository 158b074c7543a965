namespace Youju.Domain.Registers;

/// <summary>A value that its register's definition does not allow.</summary>
/// <param name="Field">The field's key; <c>state</c> for the state.</param>
/// <param name="Message">What is wrong and what to do, in Chinese.</param>
public sealed record RecordProblem(string RecordId, string Field, string Message)
{
    /// <summary>Whether the record is true as it stands and only lacks what should prove it, such as a permit.</summary>
    public bool IsGap { get; init; }
}

/// <summary>Whether records say what their register asks for.</summary>
public static class RecordCheck
{
    public static IEnumerable<RecordProblem> CheckRecord(this RegisterDefinition register, Record record)
    {
        if (record.Current.IsWithdrawn)
            return [];
        return register
            .Fields.SelectMany(field =>
                FindFieldProblems(register, field, record.Current)
                    .Select(message => new RecordProblem(record.Id, field.Key, message)
                    {
                        IsGap = record.Current[field.Key] is null && !IsNeeded(register, field),
                    })
            )
            .Concat(CheckState(register, record))
            .Concat(StageCheck.CheckOrder(register, record));
    }

    // What happened is true although nobody said where, or of what kind it was; without its name and day it is nothing.
    private static bool IsNeeded(RegisterDefinition register, FieldDefinition field) =>
        field.IsRequired
        && (
            field.IsCompulsory
            || (field.Type != FieldType.Choice && register.DistinguishingFields.Contains(field.Key))
        );

    private static IEnumerable<string> FindFieldProblems(
        RegisterDefinition register,
        FieldDefinition field,
        RecordVersion version
    )
    {
        if (version[field.Key] is not { } value)
            return CheckAbsentValue(register, field, version);
        return ReadNumber(value) is { } size ? CheckRange(field, size) : [];
    }

    private static IEnumerable<string> CheckAbsentValue(
        RegisterDefinition register,
        FieldDefinition field,
        RecordVersion version
    )
    {
        if (field.IsRequired)
            yield return $"“{field.Label}”必填";
        if (
            field.RequiredFrom is { } from
            && version[from.Field] is { } decisive
            && ReadNumber(decisive) >= from.AtLeast
        )
            yield return $"“{register.FindField(from.Field)?.Label}”达到 {from.AtLeast:0.##} 时“{field.Label}”必填";
    }

    private static IEnumerable<string> CheckRange(FieldDefinition field, decimal size)
    {
        if (size < field.AtLeast)
            yield return $"“{field.Label}”应不小于 {field.AtLeast:0.##}，现为 {size:0.##}";
        if (size > field.AtMost)
            yield return $"“{field.Label}”应不大于 {field.AtMost:0.##}，现为 {size:0.##}";
    }

    private static IEnumerable<RecordProblem> CheckState(RegisterDefinition register, Record record)
    {
        if (register.States.Count == 0 || register.States.Any(state => state.Key == record.Current.State))
            return [];
        var words = record.Current.State is { Length: > 0 } state
            ? $"状态“{state}”应为下列之一：{string.Join("、", register.States.Select(known => $"{known.Key}（{known.Label}）"))}"
            : $"“状态”没有填，应为下列之一：{string.Join("、", register.States.Select(known => known.Label))}";
        return [new(record.Id, FieldFilter.StateField, words) { IsGap = record.Current.State is null or "" }];
    }

    private static decimal? ReadNumber(FieldValue value) =>
        value switch
        {
            NumberValue number => number.Quantity.Value,
            MoneyValue { Money: var money } => money.Yuan,
            _ => null,
        };
}
