using Youju.Domain.Workbooks;
using Youju.Text.Words;

namespace Youju.Import.Cells;

/// <summary>The words of a cell without what people add to them.</summary>
internal static class CellWords
{
    /// <summary>A cell whose words are a number as plainly as they can be told: half width, joined, without a remark behind.</summary>
    public static WorkbookCell ToNumberText(WorkbookCell cell) =>
        RemoveRemark(ToHalfWidth(cell)) is var plain
        && TypedNumber.JoinParts(plain.Words) is var joined
        && joined == plain.Words
            ? plain
            : plain with
            {
                Words = joined,
            };

    // 934800(暂定): what stands in brackets behind a number and holds none is a remark about it.
    private static WorkbookCell RemoveRemark(WorkbookCell cell) =>
        FindRemark(cell.Words) is > 0 and var open
            ? cell with
            {
                Words = cell.Words[..open].TrimEnd(),
            }
            : cell;

    /// <summary>Where a remark in brackets begins that stands behind a number; nothing where none does.</summary>
    public static int? FindRemark(string words) =>
        words.TrimEnd() is [var first, .., ')' or '）'] plain
        && char.IsAsciiDigit(first)
        && plain.LastIndexOfAny(['(', '（']) is > 0 and var open
        && !plain.AsSpan(open).ContainsAnyInRange('0', '9')
        && plain.AsSpan(open + 1).TrimEnd(")）") is { Length: > 1 }
            ? open
            : null;

    public static WorkbookCell ToHalfWidth(WorkbookCell cell) =>
        HalfWidth.FromFullWidth(cell.Words) is var plain && plain == cell.Words
            ? cell
            : cell with
            {
                Words = plain,
            };
}
