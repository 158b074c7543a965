using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;

namespace Youju.Import.Columns;

/// <summary>A list whose days stand across, one column each: 账号 | 3月31日 | 6月30日. It says the same as one row for each day.</summary>
internal static class DayColumns
{
    private const int Deepest = 10;
    private const int Longest = 500;
    private const int Fewest = 2;

    /// <summary>The sheet with a row for each day; null where no days stand across, or the register has no such value.</summary>
    public static WorkbookSheet? UnfoldDays(WorkbookSheet sheet, RegisterDefinition register, int year)
    {
        if (FindValue(register) is not { } value)
            return null;
        var rows = sheet.Rows.Take(Longest + 1).ToList();
        if (rows.Count > Longest)
            return null;
        var at = rows.Take(Deepest).ToList().FindIndex(row => FindDays(row, year).Count >= Fewest);
        return at < 0
            ? null
            : sheet with
            {
                Rows =
                [
                    .. rows[..at],
                    UnfoldHead(rows[at], register, value, year),
                    .. rows[(at + 1)..].SelectMany(row => UnfoldRow(row, rows[at], year)),
                ],
            };
    }

    private static FieldDefinition? FindValue(RegisterDefinition register) =>
        register.Period is null ? null
        : register.Fields.Where(field => field is { IsRequired: true, Type: FieldType.Number }).ToList()
            is [var only]
            ? only
        : null;

    private static List<WorkbookCell> FindDays(WorkbookRow row, int year) =>
        [.. row.Cells.Where(cell => !cell.IsBlank && FieldReader.ReadDates(cell, year) is not null)];

    private static WorkbookRow UnfoldHead(
        WorkbookRow head,
        RegisterDefinition register,
        FieldDefinition value,
        int year
    )
    {
        var (days, last) = (FindDays(head, year), head.Cells[^1].Column);
        return head with
        {
            Cells =
            [
                .. head.Cells.Except(days),
                new(last + 1, register.FindField(register.Period!)!.Label),
                new(last + 2, value.Label),
            ],
        };
    }

    private static IEnumerable<WorkbookRow> UnfoldRow(WorkbookRow row, WorkbookRow head, int year)
    {
        var (days, last) = (FindDays(head, year), head.Cells[^1].Column);
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
