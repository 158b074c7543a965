namespace Youju.Domain.Registers;

/// <summary>A step of a register's pipeline, such as 已申报、待公布、已入选.</summary>
/// <param name="IsCarried">A record in this state at the end of the year goes on into the next.</param>
public sealed record RegisterState(string Key, string Label, bool IsCarried = false)
{
    /// <summary>Other words by which workbooks say it: 已完成 for 已举办.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Words of a title that say it of every row of a list which has no column of states: 获奖情况.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>What was handed in is never changed afterwards: a correction is a record of its own.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>The field of a day; once that day has come a record without a state is in this one.</summary>
    public string? From { get; init; }
}
