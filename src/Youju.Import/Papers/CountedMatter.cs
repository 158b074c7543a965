using Youju.Domain.Workbooks;

namespace Youju.Import.Papers;

/// <summary>A matter that was counted.</summary>
/// <param name="Row">The first row that tells it.</param>
/// <param name="Dates">The time that was counted, as files write it.</param>
/// <param name="Measure">The unit; empty where none is named.</param>
internal sealed record CountedMatter(int Row, string Name, string Dates, decimal Amount, string Measure)
{
    /// <summary>Whether it is only a part of another: 其中：免票.</summary>
    public bool IsPart { get; init; }

    /// <summary>The sum of the parts, where the table states another.</summary>
    public decimal? SumOfParts { get; init; }
}

/// <summary>A period that a row of a table counts.</summary>
/// <param name="Dates">The time that was counted, as files write it.</param>
internal sealed record CountedPeriod(WorkbookRow Row, string Dates);
