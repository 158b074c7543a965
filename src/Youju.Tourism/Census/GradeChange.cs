namespace Youju.Tourism.Census;

/// <summary>One grade that a check changed: what it was, what it is, who did it, when and why.</summary>
/// <param name="Step">The key of the ladder's step.</param>
/// <param name="From">The grade before; null where the unit had none.</param>
public sealed record GradeChange(
    string Unit,
    string Step,
    string? From,
    string To,
    string By,
    DateOnly On,
    string Reason
);

/// <summary>A unit on its way through the checks.</summary>
/// <param name="Step">The key of the step it is at; null before the first.</param>
/// <param name="IsReturned">Whether it was sent back to be corrected.</param>
public sealed record ReviewedUnit(
    string Unit,
    string? Grade,
    string? Step = null,
    bool IsReturned = false,
    bool IsDone = false
)
{
    /// <summary>All changes of its grade, the oldest first; nothing is ever taken out.</summary>
    public IReadOnlyList<GradeChange> Changes { get; init; } = [];
}
