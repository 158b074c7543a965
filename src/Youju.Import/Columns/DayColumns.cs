using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;

namespace Youju.Import.Columns;

/// <summary>A list whose days stand across, one column each: 账号 | 3月31日 | 6月30日. It says the same as one row for each day.</summary>
internal static partial class DayColumns
{
    private const int Deepest = 10;
    private const int Longest = 500;
    private const int Fewest = 2;
    private const int LastMonth = 12;
    private const int MatchMilliseconds = 1000;

    /// <summary>The sheet with a row for each day; null where no days stand across, or the register has no such value.</summary>
    public static WorkbookSheet? UnfoldDays(WorkbookSheet sheet, RegisterDefinition register, int year)
    {
        if (FindValue(register) is not { } value)
            return null;
        var rows = sheet.Rows.Take(Longest + 1).ToList();
        if (rows.Count > Longest)
            return null;
        for (var head = 0; head < Math.Min(Deepest, rows.Count); head++)
            rows[head] = WriteLastDays(rows[head], year);
        var at = rows.Take(Deepest).ToList().FindIndex(row => FindDays(row, year).Count >= Fewest);
        if (at < 0)
            return null;
        var days = FindDays(rows[at], year);
        var last = rows.SelectMany(row => row.Cells).Max(cell => cell.Column);
        return sheet with
        {
            Rows =
            [
                .. rows[..at],
                UnfoldHead(rows[at], days, last, [register.FindField(register.Period!)!, value]),
                .. rows[(at + 1)..].SelectMany(row => UnfoldRow(row, days, last)),
            ],
        };
    }

    private static WorkbookRow WriteLastDays(WorkbookRow row, int year) =>
        row.Cells.Any(cell => LastDay().IsMatch(cell.Words))
            ? row with
            {
                Cells =
                [
                    .. row.Cells.Select(cell =>
                        LastDay().Match(cell.Words) is { Success: true } found
                            ? cell with
                            {
                                Words = FindLastDay(found, year)
                                    .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                            }
                            : cell
                    ),
                ],
            }
            : row;

    private static DateOnly FindLastDay(Match found, int year)
    {
        var month = found.Groups["m"] is { Success: true, Value: var digits }
            ? Math.Clamp(int.Parse(digits, CultureInfo.InvariantCulture), 1, LastMonth)
            : LastMonth;
        var own = found.Groups["before"].Success ? year - 1 : year;
        return new(own, month, DateTime.DaysInMonth(own, month));
    }

    // 3月末, 年底, 上年末: what is read at a day is read at the last one.
    [GeneratedRegex(
        @"^\s*(((?<before>上年|去年)|本年|年)|(?<m>\d{1,2})月份?)[末底]\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex LastDay();

    private static FieldDefinition? FindValue(RegisterDefinition register) =>
        register.Period is null ? null
        : register.Fields.Where(field => field is { IsRequired: true, Type: FieldType.Number }).ToList()
            is [var only]
            ? only
        : null;

    private static List<WorkbookCell> FindDays(WorkbookRow row, int year) =>
        [.. row.Cells.Where(cell => !cell.IsBlank && FieldReader.ReadDates(cell, year) is not null)];

    // What is told of each day stands behind all that stands anywhere on the sheet.
    private static WorkbookRow UnfoldHead(
        WorkbookRow head,
        List<WorkbookCell> days,
        int last,
        IEnumerable<FieldDefinition> told
    ) =>
        head with
        {
            Cells =
            [
                .. head.Cells.Except(days),
                .. told.Select((field, at) => new WorkbookCell(last + 1 + at, field.Label)),
            ],
        };

    private static IEnumerable<WorkbookRow> UnfoldRow(WorkbookRow row, List<WorkbookCell> days, int last)
    {
        var shared = row.Cells.Where(cell => !days.Exists(day => day.Column == cell.Column)).ToList();
        return days.Where(day => !row.FindCell(day.Column).IsBlank)
            .Select(day =>
                row with
                {
                    Cells =
                    [
                        .. shared,
                        day with
                        {
                            Column = last + 1,
                        },
                        row.FindCell(day.Column) with
                        {
                            Column = last + 2,
                        },
                    ],
                }
            );
    }
}
