using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Columns;

/// <summary>A list whose names stand across, one column each, and whose days stand down: 统计日 | 澜湾青年 | 湾里范.</summary>
/// <remarks>It says the same as one row for each name and day. A row without a day is told, and its numbers are no records.</remarks>
internal static class NameColumns
{
    private const int Longest = 500;
    private const int Fewest = 2;

    /// <summary>Behind name, day and level.</summary>
    private const int Behind = 3;

    /// <summary>The sheet with such rows; null where no days stand down, or the register tells no level of a name on a day.</summary>
    public static WorkbookSheet? UnfoldNames(
        WorkbookSheet sheet,
        RegisterDefinition register,
        int year,
        ImportLexicon words
    )
    {
        var rows = sheet.Rows.Take(Longest + 1).ToList();
        if (rows.Count > Longest || FindFields(register) is not var (name, day, level))
            return null;
        var first = rows.FindIndex(row => FindDay(row, year) is not null && CountNumbers(row) >= Fewest);
        if (first < 1 || rows.Count(row => FindDay(row, year) is not null) < Fewest)
            return null;
        var head = rows[first - 1];
        var names = ListBehind(head, FindDay(rows[first], year)!.Value.Column);
        if (names.Count < Fewest || names.Exists(cell => IsField(register, cell, words)))
            return null;
        return sheet with
        {
            Rows =
            [
                .. rows[..(first - 1)],
                head with
                {
                    Cells = [new(0, name.Label), new(1, day.Label), new(2, level.Label)],
                },
                .. rows[first..].SelectMany(row => UnfoldRow(row, names, year)),
            ],
        };
    }

    private static List<WorkbookCell> ListBehind(WorkbookRow head, int day) =>
        [.. head.Cells.Where(cell => cell.Column > day && !cell.IsBlank)];

    /// <summary>The only name, the day and the only number that the records of the register must have.</summary>
    private static (FieldDefinition Name, FieldDefinition Day, FieldDefinition Level)? FindFields(
        RegisterDefinition register
    )
    {
        var required = register.Fields.Where(field => field.IsRequired).ToList();
        return
            required.FindAll(field => field.Type == FieldType.Text) is [var name]
            && required.FindAll(field => field.Key == register.Period) is [var day]
            && required.FindAll(field => field is { Type: FieldType.Number, IsAdditive: false })
                is [var level]
            && required.Count == 3
            ? (name, day, level)
            : null;
    }

    private static bool IsField(RegisterDefinition register, WorkbookCell cell, ImportLexicon words) =>
        new ColumnNames(register, words).FindTarget(ColumnHeader.FromPrintedText(cell.Words)) is not null;

    private static WorkbookCell? FindDay(WorkbookRow row, int year) =>
        row.Cells is [var first, ..] && FieldReader.ReadDates(first, year) is not null ? first : null;

    private static int CountNumbers(WorkbookRow row) =>
        row.Cells.Skip(1).Count(cell => ColumnCells.ReadNumber(cell) is not null);

    private static IEnumerable<WorkbookRow> UnfoldRow(WorkbookRow row, List<WorkbookCell> names, int year) =>
        FindDay(row, year) is not { } day
            ? [row with { Cells = [.. row.Cells.Take(1).Select(cell => cell with { Column = Behind })] }]
            : from name in names
            let level = row.FindCell(name.Column)
            where !level.IsBlank
            select row with
            {
                Cells = [name with { Column = 0 }, day with { Column = 1 }, level with { Column = 2 }],
            };
}
