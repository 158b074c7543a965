using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Gives each column of a list a head of its own in one row: 上半年·场次 and 下半年·场次 for two that are called 场次.</summary>
internal static class DistinctHeads
{
    /// <summary>The sheet with such a row; as it is where it has no head.</summary>
    public static WorkbookSheet NameColumns(WorkbookSheet sheet)
    {
        if (SheetColumns.FindHead(sheet) is not var (lastRow, cells))
            return sheet;
        var above =
            sheet.Rows.TakeWhile(row => row.Number < lastRow).LastOrDefault() is { } groups
            && NamesGroups(groups)
                ? groups
                : null;
        var head = new WorkbookRow(lastRow, [.. NameColumns(cells, above)]);
        return sheet with
        {
            Rows =
            [
                .. sheet.Rows.TakeWhile(row => row.Number < lastRow && row != above),
                head,
                .. sheet.Rows.SkipWhile(row => row.Number <= lastRow),
            ],
        };
    }

    // 单位：万元 beside the day of printing names none.
    private static bool NamesGroups(WorkbookRow row) =>
        row.Cells.Count > 1 && !row.Cells.Any(cell => RowLabel.NormaliseName(cell.Words).Contains(':'));

    private static IEnumerable<WorkbookCell> NameColumns(
        IReadOnlyDictionary<int, string> cells,
        WorkbookRow? above
    )
    {
        var shared = cells
            .Values.CountBy(RowLabel.NormaliseName)
            .Where(name => name.Value > 1)
            .Select(name => name.Key)
            .ToHashSet(StringComparer.Ordinal);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, words) in cells)
        {
            var name = shared.Contains(RowLabel.NormaliseName(words))
                ? FindGroup(above, column, words) + words
                : words;
            var times = taken[name] = taken.GetValueOrDefault(name) + 1;
            yield return new(column, times == 1 ? name : name + times.ToString(CultureInfo.InvariantCulture));
        }
    }

    // A group's name stands over the first of its columns.
    private static string FindGroup(WorkbookRow? above, int column, string words) =>
        above?.Cells.LastOrDefault(cell => cell.Column <= column && !cell.IsBlank)
            is { Words.Length: > 0 } group
        && group.Words != words
            ? $"{group.Words}·"
            : "";
}
