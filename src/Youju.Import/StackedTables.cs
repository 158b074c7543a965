using System.Text.RegularExpressions;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Reading.Tables;

namespace Youju.Import;

/// <summary>Tables that stand one below the other on a sheet, each under a title and a head of its own.</summary>
internal static partial class StackedTables
{
    /// <summary>Nobody stacks long lists.</summary>
    private const int Deepest = 500;
    private const int AnyYear = 2024;
    private const int MatchMilliseconds = 1000;

    /// <summary>The sheet in as many parts as it has tables; rows keep their numbers.</summary>
    public static IReadOnlyList<WorkbookSheet> SplitTables(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(Deepest + 1).ToList();
        if (rows.Count > Deepest)
            return [sheet];
        List<int> starts = [0];
        foreach (
            var at in Enumerable.Range(1, Math.Max(0, rows.Count - 2)).Where(at => BeginsTable(rows, at))
        )
        {
            // Above the first table there may be several titles.
            if (rows[starts[^1]..at].Exists(row => FindFilled(row).Count > 1))
                starts.Add(at);
        }

        var unit = rows.Where(AnnouncesUnit).Take(1).ToList();
        return
        [
            .. starts.Select(
                (start, at) =>
                    sheet with
                    {
                        Rows =
                        [
                            .. unit.Where(row => row.Number < rows[start].Number),
                            .. rows[start..(at + 1 < starts.Count ? starts[at + 1] : rows.Count)],
                        ],
                    }
            ),
        ];
    }

    // 单位：元 above the first table holds for the others, which may say otherwise.
    private static bool AnnouncesUnit(WorkbookRow row) =>
        FindFilled(row) is [var only] && MoneyUnit.ParseAnnouncement(only.Words) is not null;

    // A blank row, a title by itself, and names of columns below it.
    private static bool BeginsTable(List<WorkbookRow> rows, int at)
    {
        var (above, title, head) = (FindFilled(rows[at - 1]), FindFilled(rows[at]), FindFilled(rows[at + 1]));
        return title.Count == 1
            && (
                above.Count == 0
                || rows[at].Number > rows[at - 1].Number + 1
                || NumberedTitle().IsMatch(title[0].Words)
            )
            && head.Count > 1
            && head.TrueForAll(IsHead);
    }

    // Days may stand across above what was counted on them.
    private static bool IsHead(WorkbookCell cell) =>
        FieldReader.ReadDates(cell, AnyYear) is not null
        || (cell.Words.Any(char.IsLetter) && !cell.Words.Any(char.IsAsciiDigit));

    // （二）争先创优, 乙、政务新媒体, 表二 培训
    [GeneratedRegex(
        @"^\s*([（(]?[一二三四五六七八九十甲乙丙丁\d]{1,2}[）)、.．]|表[一二三四五\d])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex NumberedTitle();

    private static List<WorkbookCell> FindFilled(WorkbookRow row) =>
        [.. row.Cells.Where(cell => !cell.IsBlank)];
}
