using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>The head of any sheet, and the columns under it; nothing is known of what it holds.</summary>
internal sealed class SheetColumns(Pack pack)
{
    /// <summary>A head lies no deeper than title, unit and remarks above it.</summary>
    private const int Deepest = 30;

    private const int MostRows = 20_000;
    private const int LongestHead = 40;
    private const int LabelCells = 3;
    private const int LongestSum = 7;
    private const int YearDigits = 4;
    private const decimal FirstYear = 1990;
    private const decimal LastYear = 2099;

    /// <summary>The number of the last row of the head, and its cells by column; null where the sheet has none.</summary>
    public static (int LastRow, IReadOnlyDictionary<int, string> Cells)? FindHead(WorkbookSheet sheet) =>
        FindHead(sheet.Rows.Take(Deepest + 1).ToList()) is { } head ? (head.LastRow, head.Cells) : null;

    /// <summary>The columns; none where the sheet has no head with rows below.</summary>
    public IReadOnlyList<SeenColumn> FindColumns(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(MostRows).ToList();
        if (FindHead(rows) is not { } head)
            return [];
        var body = rows.Where(row => row.Number > head.LastRow && !IsPassedOver(row)).ToList();
        var empty = pack.Papers.EmptyCells.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from cell in head.Cells
            let printed = ColumnHeader.FromPrintedText(cell.Value)
            where printed.BareName.Length > 0
            select new SeenColumn(
                cell.Key,
                printed,
                [
                    .. body.Select(row => row.FindCell(cell.Key))
                        .Where(one => !one.IsBlank && !empty.Contains(one.Words)),
                ]
            ),
        ];
    }

    /// <summary>Yuan per unit of amounts, as a line above the head says for all columns.</summary>
    public bool AnnouncesMoney(WorkbookSheet sheet) =>
        FindHead(sheet) is var (lastRow, _)
        && AnnouncedMoney.FindLast(sheet.Rows.TakeWhile(row => row.Number < lastRow), pack.Imports.MoneyUnits)
            is not null;

    // The row with most words that has something below it; of two rows the lower one, filled up from above.
    private static HeadRows? FindHead(List<WorkbookRow> rows)
    {
        HeadRows? best = null;
        for (var at = 0; at < Math.Min(rows.Count - 1, Deepest); at++)
        {
            var single = CollectWords(rows[at]);
            if (single.Count > (best?.Cells.Count ?? 1))
                best = new(rows[at].Number, single);
            if (
                at > 0
                && single.Count > 1
                && JoinRows(rows[at - 1], rows[at]) is { } joined
                && (joined.Count > best!.Cells.Count || GroupedHeads.HoldsUnits(rows[at]))
            )
                best = new(rows[at].Number, joined);
        }

        return best;
    }

    private static SortedDictionary<int, string>? JoinRows(WorkbookRow upper, WorkbookRow lower)
    {
        if (CollectWords(upper) is not { Count: > 1 } above)
            return null;
        var joined = CollectWords(lower);
        foreach (var (column, words) in above)
        {
            if (!joined.TryAdd(column, words) && GroupedHeads.HoldsUnits(lower))
                joined[column] = words + joined[column];
        }

        return joined;
    }

    private static bool IsHeadRow(WorkbookRow row) =>
        row.Cells.All(cell => cell.Number is null || cell.Day is not null || IsYear(cell))
        && !row.Cells.All(IsYear);

    // 指标 | 2024 | 2025
    private static bool IsYear(WorkbookCell cell) =>
        cell.Number is >= FirstYear and <= LastYear && cell.Words.Length == YearDigits;

    private static SortedDictionary<int, string> CollectWords(WorkbookRow row) =>
        IsHeadRow(row)
            ? new(
                row.Cells.Where(cell => !cell.IsBlank && cell.Words.Length <= LongestHead)
                    .ToDictionary(cell => cell.Column, cell => cell.Words)
            )
            : [];

    private bool IsPassedOver(WorkbookRow row)
    {
        var words = pack.Imports;
        return row.Cells.Take(LabelCells)
                .Select(cell => RowLabel.NormaliseName(cell.Words))
                .Any(name =>
                    words.PassedOver.Contains(name)
                    || (name.Length <= LongestSum && pack.Papers.FindSumEnd(name) is not null)
                )
            || (
                row.Cells is [var only]
                && words.Notes.Any(note =>
                    RowLabel.NormaliseName(only.Words).StartsWith(note, StringComparison.Ordinal)
                )
            );
    }

    private sealed record HeadRows(int LastRow, SortedDictionary<int, string> Cells);
}
