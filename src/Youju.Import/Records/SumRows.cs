using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>Knows rows that sum up the records above them, whatever they are called: 上半年, 本部门计.</summary>
/// <remarks>Such a row names no record, and its numbers are what the rows above it come to, since the last or in all.</remarks>
internal sealed class SumRows(WorkbookSheet sheet, SheetHeader head, PaperLexicon words)
{
    private const int Fewest = 2;
    private const int AnyYear = 2024;

    /// <summary>Nobody writes more rows of months, quarters and halves of a year.</summary>
    private const int MostPeriods = 100;

    private const int DaysOfQuarter = 88;

    private readonly List<int> numbers =
    [
        .. head.Columns.Where(column => TellsAmount(head.Register, column)).Select(column => column.Position),
        .. head.Unknown.Select(column => column.Position),
    ];
    private readonly List<int> names =
    [
        .. from column in head.Columns
        where
            head.Register.FindField(column.Target.Field)
                is { IsRequired: true, Type: FieldType.Text or FieldType.Date or FieldType.DateRange }
        select column.Position,
    ];
    private readonly HashSet<(int Position, string Name)> named = [];
    private readonly Dictionary<int, decimal> all = [];
    private Dictionary<int, decimal> sinceSum = [];
    private List<DateRangeValue>? periods;
    private int records;

    public void AddRecord(WorkbookRow row)
    {
        records++;
        named.UnionWith(names.Select(position => (position, ReadName(row, position))));
        foreach (var position in numbers)
        {
            if (ColumnCells.ReadNumber(row.FindCell(position)) is not { } number)
                continue;
            all[position] = all.GetValueOrDefault(position) + number;
            sinceSum[position] = sinceSum.GetValueOrDefault(position) + number;
        }
    }

    /// <summary>Whether the row sums up what stands above it.</summary>
    public bool IsSum(WorkbookRow row)
    {
        var isSum = NamesRecord(row) || CoversOthers(row) || SumsUp(row);
        if (isSum)
            sinceSum = [];
        return isSum;
    }

    // 宁B·60117小计 below the rows of 宁B·60117
    private bool NamesRecord(WorkbookRow row) =>
        names.Exists(position =>
            ReadName(row, position) is var name
            && words.FindSumEnd(name) is { } sum
            && named.Contains((position, name[..^sum.Length]))
        );

    private static string ReadName(WorkbookRow row, int position) =>
        RowLabel.NormaliseName(row.FindCell(position).Words);

    private bool SumsUp(WorkbookRow row)
    {
        var isNamed = names.TrueForAll(position =>
            row.FindCell(position) is { IsBlank: false } cell && !CountsRecords(cell)
        );
        if (records < Fewest || (isNamed && !TellsWholeYear(row)))
            return false;
        var told = numbers
            .Select(position => (Position: position, Number: ColumnCells.ReadNumber(row.FindCell(position))))
            .Where(one => one.Number is > 0 && all.ContainsKey(one.Position))
            .ToList();
        return told.Count > (isNamed ? 1 : 0)
            && (
                told.TrueForAll(one => all[one.Position] == one.Number)
                || told.TrueForAll(one => sinceSum.GetValueOrDefault(one.Position) == one.Number)
            );
    }

    // 上半年 among the months: where nothing but the time tells rows apart, it says once more what two or more of them say.
    private bool CoversOthers(WorkbookRow row)
    {
        if (names is not [var position] || ReadPeriod(row, position) is not { } whole || IsShort(whole))
            return false;
        return (periods ??= ListPeriods(position)).Count(part =>
                part != whole && part.First >= whole.First && part.Last <= whole.Last
            ) >= Fewest;
    }

    private List<DateRangeValue> ListPeriods(int position) =>
        sheet
            .Rows.Where(row => row.Number > head.LastRow)
            .Take(MostPeriods)
            .Select(row => ReadPeriod(row, position))
            .OfType<DateRangeValue>()
            .ToList();

    private static DateRangeValue? ReadPeriod(WorkbookRow row, int position) =>
        row.FindCell(position) is { Day: null } cell ? DateWords.ReadDates(cell.Words, AnyYear) : null;

    // A month tells nothing of days that are listed beside it.
    private static bool IsShort(DateRangeValue period) =>
        period.Last.DayNumber - period.First.DayNumber < DaysOfQuarter;

    // 3辆 below three cars
    private bool CountsRecords(WorkbookCell name) =>
        ColumnCells.ReadNumber(name) is { } number && number == records && name.Words.Any(char.IsLetter);

    // 全年 below 一季度 to 四季度
    private bool TellsWholeYear(WorkbookRow row) =>
        names.Exists(position =>
            DateWords.ReadDates(row.FindCell(position).Words, AnyYear) is { IsWholeYear: true }
        );

    private static bool TellsAmount(RegisterDefinition register, BoundColumn column) =>
        column.Target.Part == FieldPart.Value
        && register.FindField(column.Target.Field)
            is { Type: FieldType.Money }
                or { Type: FieldType.Number, IsAdditive: true };
}
