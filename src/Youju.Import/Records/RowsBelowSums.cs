using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>Knows the rows that stand right below the sum of a list and compare it with another year: 2024年, 上年同期数, 比上年增减.</summary>
internal sealed class RowsBelowSums(RowsWithoutRecord others, Pack pack, int? year)
{
    /// <summary>A longer first cell says more than with what the sum is compared.</summary>
    private const int Longest = 9;

    private bool isBelowSum;

    /// <summary>Whether the row is one of them; to be asked of every row, from the top.</summary>
    public bool ContainsRow(WorkbookRow row)
    {
        var compares = isBelowSum && Compares(row);
        isBelowSum = compares || others.IsSum(row);
        return compares;
    }

    private bool Compares(WorkbookRow row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { Words: var words }
        && RowLabel.NormaliseName(words) is { Length: <= Longest } name
        && (
            pack.Papers.LastYear.Any(word => name.StartsWith(word, StringComparison.Ordinal))
            || pack.Papers.Changes.Any(word => name.Contains(word, StringComparison.Ordinal))
            || PaperYears.FindWrittenYear(name) is { } written && written != year
        );
}
