using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Reading.Papers;

namespace Youju.Import;

/// <summary>Lists that stand side by side on a sheet, an empty column between them, or one list that goes on to the right under the same
/// heads.</summary>
internal static class SideBySideTables
{
    private const int Deepest = 500;
    private const int DeepestHead = 10;
    private const int FewestHeads = 2;

    /// <summary>The sheet in as many parts as it has lists beside each other; each keeps what stands above them all.</summary>
    public static IReadOnlyList<WorkbookSheet> SplitTables(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(Deepest + 1).ToList();
        if (rows.Count > Deepest)
            return [sheet];
        for (var at = 0; at < Math.Min(rows.Count - 1, DeepestHead); at++)
        {
            if (FindParts(rows, at) is { Count: > 1 } parts)
                return [.. parts.Select(part => CutColumns(sheet, rows, at, part))];
        }

        return [sheet];
    }

    /// <summary>Whether the sheet has lists beside each other, and a heading of its own over each of them.</summary>
    public static bool HaveOwnHeadings(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(Deepest + 1).ToList();
        return Enumerable
            .Range(1, Math.Max(0, Math.Min(rows.Count - 2, DeepestHead)))
            .Any(at =>
                FindParts(rows, at) is { Count: > 1 } parts
                && rows[at - 1].Cells.Count(cell => !cell.IsBlank) == parts.Count
                && parts.TrueForAll(part =>
                    rows[at - 1].Cells.Any(cell => IsWithin(cell, part) && !cell.IsBlank)
                )
            );
    }

    /// <summary>First and last column of each of the lists beneath the heads of a row.</summary>
    private static List<(int First, int Last)>? FindParts(List<WorkbookRow> rows, int at)
    {
        var heads = rows[at].Cells.Where(cell => !cell.IsBlank).ToList();
        if (heads.Count < FewestHeads * 2 || heads.Exists(cell => cell.Number is not null))
            return null;
        var body = rows.Skip(at).ToList();
        List<(int First, int Last)> parts = [(heads[0].Column, heads[0].Column)];
        foreach (var head in heads.Skip(1))
        {
            var last = parts[^1].Last;
            if (IsEmptyBetween(body, last, head.Column) || IsRepeated(heads, head))
                parts.Add((head.Column, head.Column));
            else
                parts[^1] = (parts[^1].First, head.Column);
        }

        return
            parts.TrueForAll(part => heads.Count(head => IsWithin(head, part)) >= FewestHeads)
            && (IsContinued(heads, parts) || AreApart(rows, at, parts))
            ? parts
            : null;
    }

    private static bool IsContinued(List<WorkbookCell> heads, List<(int First, int Last)> parts) =>
        parts.Count == 2 && IsRepeated(heads, heads.Find(head => head.Column == parts[1].First));

    // Each has a heading of its own, or a row that the other has not: a blank column within one list parts nothing.
    private static bool AreApart(List<WorkbookRow> rows, int at, List<(int First, int Last)> parts) =>
        rows.Take(at)
            .Any(row =>
                row.Cells.Count > 1 && parts.TrueForAll(part => row.Cells.Any(cell => IsWithin(cell, part)))
            )
        || rows.Skip(at + 1)
            .Any(row =>
                row.Cells.Count > 1 && parts.Exists(part => !row.Cells.Any(cell => IsWithin(cell, part)))
            );

    private static bool IsEmptyBetween(List<WorkbookRow> body, int left, int right) =>
        right > left + 1
        && !body.Exists(row =>
            row.Cells.Any(cell => cell.Column > left && cell.Column < right && !cell.IsBlank)
        );

    // 车号 | 费用 | 车号 | 费用: the second half says the same as the first.
    private static bool IsRepeated(List<WorkbookCell> heads, WorkbookCell head)
    {
        var half = heads.Count / 2;
        return heads.Count % 2 == 0
            && heads[half] == head
            && heads
                .Take(half)
                .Select(cell => cell.Words)
                .SequenceEqual(heads.Skip(half).Select(cell => cell.Words));
    }

    private static bool IsWithin(WorkbookCell cell, (int First, int Last) part) =>
        cell.Column >= part.First && cell.Column <= part.Last;

    // A title by itself is said of all of them; where each has one of its own, only its year is.
    private static WorkbookSheet CutColumns(
        WorkbookSheet sheet,
        List<WorkbookRow> rows,
        int head,
        (int First, int Last) part
    )
    {
        var isTitled = rows.Take(head)
            .Any(row => row.Cells.Count > 1 && row.Cells.Any(cell => IsWithin(cell, part)));
        return sheet with
        {
            Rows =
            [
                .. rows.Take(head)
                    .Select(row => row.Cells.Count == 1 ? CutTitle(row, isTitled) : CutRow(row, part))
                    .Concat(rows.Skip(head).Select(row => CutRow(row, part)))
                    .Where(row => row.Cells.Count > 0),
            ],
        };
    }

    private static WorkbookRow CutTitle(WorkbookRow row, bool isTitled) =>
        !isTitled || TellsUnit(row.Cells[0]) ? row
        : PaperYears.FindWrittenYear(row.Cells[0].Words) is { } year
            ? row with
            {
                Cells =
                [
                    row.Cells[0] with
                    {
                        Words = string.Create(CultureInfo.InvariantCulture, $"（{year}年）"),
                    },
                ],
            }
        : row with { Cells = [] };

    private static WorkbookRow CutRow(WorkbookRow row, (int First, int Last) part) =>
        row with
        {
            Cells = [.. row.Cells.Where(cell => IsWithin(cell, part))],
        };

    // 单位：元
    private static bool TellsUnit(WorkbookCell line) => line.Words.Contains(':') || line.Words.Contains('：');
}
