namespace Youju.Domain.Registers;

/// <summary>What was handed in stays what it was: a later correction is a record of its own.</summary>
public static class FrozenRecords
{
    /// <summary>Why a version may not follow another, in Chinese; null where it may.</summary>
    /// <remarks>Proof may still be added.</remarks>
    public static string? DescribeRefusal(
        this RegisterDefinition register,
        RecordVersion before,
        RecordVersion after
    )
    {
        var state = register.States.FirstOrDefault(state => state.Key == before.State);
        return state is not { IsFrozen: true } || SaysTheSame(register, before, after)
            ? null
            : $"这一条{state.Label}，报出的数不再改；要更正请新增一条，写明更正哪一条、差多少";
    }

    private static bool SaysTheSame(RegisterDefinition register, RecordVersion before, RecordVersion after) =>
        before.State == after.State
        && before.IsWithdrawn == after.IsWithdrawn
        && before
            .Values.Keys.Union(after.Values.Keys)
            .Where(key => register.FindField(key)?.Type != FieldType.Evidence)
            .All(key => Equals(before[key], after[key]));
}
