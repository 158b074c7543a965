namespace Youju.Packs;

/// <summary>Words by which a slip in writing a figure is known.</summary>
public sealed record FigureWording
{
    /// <summary>What cannot exceed a hundred percent: 占比, 满意度.</summary>
    public IReadOnlyList<string> NeverAboveHundred { get; init; } = [];

    /// <summary>Words right before an amount of money: 支出, 经费, 为.</summary>
    public IReadOnlyList<string> BeforeAmount { get; init; } = [];

    /// <summary>Words that open a list of the parts of one whole: 按来源分.</summary>
    public IReadOnlyList<string> DividesWhole { get; init; } = [];

    /// <summary>Words right before a percentage: 增长, 占.</summary>
    public IReadOnlyList<string> BeforePercent { get; init; } = [];
}
