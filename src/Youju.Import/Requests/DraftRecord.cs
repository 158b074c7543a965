using System.Collections.Immutable;
using Youju.Domain.Cells;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;

namespace Youju.Import.Requests;

/// <summary>A row read as a record that has not been taken yet.</summary>
/// <param name="Id">Empty where the row gives none.</param>
/// <param name="Part">What the column says that parts one record into several rows; empty where there is none.</param>
internal sealed record DraftRecord(
    WorkbookRow Row,
    string Id,
    string? State,
    ImmutableSortedDictionary<string, FieldValue> Values,
    string Part
)
{
    /// <summary>What stands under columns that the register does not know, and words that none of its choices has.</summary>
    public ForeignCells Foreign { get; init; } = ForeignCells.None;
}

/// <summary>A row that was not taken, and why.</summary>
/// <param name="Reasons">In Chinese, with cell, what was found, what was expected.</param>
public sealed record RejectedRow(WorkbookRow Row, IReadOnlyList<string> Reasons);
