namespace Youju.Packs.Definitions.Lexicons;

/// <summary>Words by which a slip in writing a figure is known.</summary>
public sealed record FigureWording
{
    /// <summary>What cannot exceed a hundred percent: 占比, 满意度.</summary>
    public IReadOnlyList<string> NeverAboveHundred { get; init; } = [];

    /// <summary>What may be exceeded: 预算, 计划.</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>Words right before an amount of money: 支出, 经费, 为.</summary>
    public IReadOnlyList<string> BeforeAmount { get; init; } = [];

    /// <summary>Words that open a list of the parts of one whole: 按来源分.</summary>
    public IReadOnlyList<string> DividesWhole { get; init; } = [];

    /// <summary>Money that is told of right behind a year: 2024年度收入.</summary>
    public IReadOnlyList<string> MoneyOfYear { get; init; } = [];

    /// <summary>What cannot be less than nothing: 支出, 人数.</summary>
    public IReadOnlyList<string> NeverNegative { get; init; } = [];

    /// <summary>What costs money each time it happens, and its count.</summary>
    public IReadOnlyList<EventCost> Events { get; init; } = [];

    /// <summary>Words before an amount that a total takes in or leaves out beside the parts named: 含, 扣除.</summary>
    public IReadOnlyList<string> CountedIn { get; init; } = [];

    /// <summary>Words right before a percentage: 增长, 占.</summary>
    public IReadOnlyList<string> BeforePercent { get; init; } = [];

    /// <summary>Words behind which a percentage stands without a comma: 占.</summary>
    public IReadOnlyList<string> AwaitPercent { get; init; } = [];

    /// <summary>Units before which a blank was left for a number: 万元, 批次.</summary>
    public IReadOnlyList<string> BlankUnits { get; init; } = [];
}

/// <summary>An expense that goes with a count: 公务接待费 with 接待…批次.</summary>
public sealed record EventCost
{
    /// <summary>The names of the expense; the first is its usual one.</summary>
    public required IReadOnlyList<string> Costs { get; init; }

    /// <summary>The word before the count.</summary>
    public required string Event { get; init; }

    /// <summary>What is counted in.</summary>
    public required string Unit { get; init; }
}
