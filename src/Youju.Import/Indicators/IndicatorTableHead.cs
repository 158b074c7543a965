using Youju.Domain.Workbooks;
using Youju.Import.Columns;

namespace Youju.Import.Indicators;

/// <summary>Knows a table of indicators by the classes that stand in it, and names its columns, whatever their heads are called.</summary>
/// <remarks>
/// 数量, 质量 and 时效 stand in the column of classes; to the left of it the first level, to the right of it the name, then what was aimed
/// at. A head that the form knows keeps its meaning.
/// </remarks>
internal sealed class IndicatorTableHead(IndicatorFormHeads form, ClassNames classes)
{
    private const int Deepest = 200;
    private const int FewestClasses = 2;
    private const int FewestRows = 2;
    private const int FewestHeads = 3;
    private const int LongestClass = 12;
    private const decimal Mostly = 0.6m;
    private const decimal MostPoints = 100;

    /// <summary>The sheet with the names of the form above the columns; as it is where it holds no classes.</summary>
    public WorkbookSheet NameColumns(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(Deepest).ToList();
        if (FindClasses(rows) is not var (column, first))
            return sheet;
        var at = rows.FindLastIndex(first, first + 1, row => row.Number < rows[first].Number && IsHead(row));
        return at < 0
            ? sheet
            : sheet with
            {
                Rows =
                [
                    .. rows[..at],
                    NameHeads(rows[at], column, rows[first..]),
                    .. sheet.Rows.Skip(at + 1),
                ],
            };
    }

    private static bool IsHead(WorkbookRow row) =>
        row.Cells.Count(cell => cell.Words.Any(char.IsLetter) && cell.Number is null) >= FewestHeads;

    /// <summary>The column with most classes of the second level, and the first row that has one.</summary>
    private (int Column, int First)? FindClasses(List<WorkbookRow> rows)
    {
        var found = (
            from row in rows.Index()
            from cell in row.Item.Cells
            where cell.Words.Length <= LongestClass
            let key = classes.FindClassKey(null, cell.Words)
            where key is not null
            group (row.Index, Key: key) by cell.Column into column
            let keys = column.Select(one => one.Key).Distinct().Count()
            where keys >= FewestClasses && column.Count() >= FewestRows
            orderby keys descending, column.Key descending
            select (column.Key, column.Min(one => one.Index))
        ).ToList();
        return found.Count == 0 ? null : found[0];
    }

    private WorkbookRow NameHeads(WorkbookRow head, int classed, List<WorkbookRow> body)
    {
        var named = new SortedDictionary<int, WorkbookCell>(head.Cells.ToDictionary(cell => cell.Column));
        var name = FindColumn(named, IndicatorKeys.Name) ?? FindNext(body, classed, IsName);
        if (name is not { } at)
            return head;
        Name(named, at, IndicatorKeys.Name);
        if (FindColumn(named, IndicatorKeys.Class) is null)
            Name(named, classed, IndicatorKeys.Class);
        if (FindColumn(named, IndicatorKeys.Level1) is null && FindFirstLevel(body, classed) is { } level)
            Name(named, level, IndicatorKeys.Level1);
        if (
            FindColumn(named, IndicatorKeys.Target) is null
            && FindAim(named, body, at) is { } aimed
            && !IsKnown(named, aimed)
        )
            Name(named, aimed, IndicatorKeys.Target);
        NameResult(named, body);
        return head with { Cells = [.. named.Values] };
    }

    // 2023年实际 | 2024年预计 | 2025年目标值: what stands there for other years is no aim, and behind it only a head that says so is one.
    private int? FindAim(SortedDictionary<int, WorkbookCell> heads, List<WorkbookRow> body, int name)
    {
        var quantities = ListNext(body, name, IsAim)
            .Select(column => (Column: column, Head: heads.GetValueOrDefault(column).Words ?? ""))
            .ToList();
        var own = quantities.SkipWhile(one => form.IsOfOtherYear(one.Head)).ToList();
        return own.Where(one => own.Count == quantities.Count || form.TellsAimOfYear(one.Head))
            .Select(one => (int?)one.Column)
            .FirstOrDefault();
    }

    // 全年实际完成 behind the aim, whatever it is called, but of this year.
    private void NameResult(SortedDictionary<int, WorkbookCell> named, List<WorkbookRow> body)
    {
        if (
            FindColumn(named, IndicatorKeys.Actual) is null
            && FindColumn(named, IndicatorKeys.Target) is { } target
            && FindNext(body, target, IsAim) is { } reached
            && named.TryGetValue(reached, out var head)
            && !IsKnown(named, reached)
            && !form.IsOfOtherYear(head.Words)
        )
            Name(named, reached, IndicatorKeys.Actual);
    }

    private void Name(SortedDictionary<int, WorkbookCell> heads, int column, string field) =>
        heads[column] = form.WriteHead(column, field);

    private int? FindColumn(SortedDictionary<int, WorkbookCell> heads, string field) =>
        heads
            .Values.Where(cell => form.Bears(cell, field))
            .Select(cell => (int?)cell.Column)
            .FirstOrDefault();

    private bool IsKnown(SortedDictionary<int, WorkbookCell> heads, int column) =>
        heads.TryGetValue(column, out var cell) && form.BearsAny(cell);

    private int? FindFirstLevel(List<WorkbookRow> body, int classed) =>
        body.SelectMany(row => row.Cells)
            .Where(cell => cell.Column < classed && classes.IsFirstLevel(cell.Words))
            .Select(cell => (int?)cell.Column)
            .LastOrDefault();

    private static int? FindNext(List<WorkbookRow> body, int column, Func<ColumnCells, bool> fits) =>
        ListNext(body, column, fits).Select(next => (int?)next).FirstOrDefault();

    /// <summary>The columns to the right of another whose cells are such.</summary>
    private static IEnumerable<int> ListNext(
        List<WorkbookRow> body,
        int column,
        Func<ColumnCells, bool> fits
    ) =>
        body.SelectMany(row => row.Cells)
            .Where(cell => cell.Column > column && !cell.IsBlank)
            .GroupBy(cell => cell.Column)
            .OrderBy(cells => cells.Key)
            .Where(cells => cells.Count() >= FewestRows && fits(new([.. cells])))
            .Select(cells => cells.Key);

    private static bool IsName(ColumnCells cells) => cells is { IsTelling: true, HoldsNumbers: false };

    // Points come to a hundred, and have no unit.
    private static bool IsAim(ColumnCells cells) =>
        cells.Share(cell => cell.Words.Any(char.IsDigit)) >= Mostly
        && !(
            cells.Cells.All(cell => ColumnCells.ReadNumber(cell) is > 0)
            && cells.FindUnit().Length == 0
            && cells.Cells.Sum(cell => ColumnCells.ReadNumber(cell) ?? 0) <= MostPoints
        );
}
