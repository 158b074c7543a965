namespace Youju.Domain.Workbooks;

/// <summary>A cell that reaches over several rows (跨行合并) and says the same for each of them.</summary>
/// <param name="Column">The leftmost column that it covers, from 0.</param>
/// <param name="First">The row in which its words stand, from 1.</param>
/// <param name="Last">The last row that it covers.</param>
public readonly record struct MergedRows(int Column, int First, int Last);
