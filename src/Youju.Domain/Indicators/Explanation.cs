namespace Youju.Domain.Indicators;

/// <summary>偏差原因和改进措施: why a value is not what was aimed at, and what will be done.</summary>
public sealed record Explanation(string Deviation, string? Measure = null);
