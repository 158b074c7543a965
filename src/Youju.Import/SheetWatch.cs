using Youju.Domain.Workbooks;

namespace Youju.Import;

/// <summary>Notes, while a sheet's rows are read, what a person at the desk would not expect of them.</summary>
internal sealed class SheetWatch
{
    private const int MostNamed = 8;

    private readonly string name;
    private readonly SortedSet<int> hidden = [];

    private SheetWatch(WorkbookSheet sheet)
    {
        name = sheet.Name;
        Sheet = sheet with { Rows = WatchRows(sheet.Rows) };
    }

    /// <summary>The sheet whose rows are noted when they are read.</summary>
    public WorkbookSheet Sheet { get; }

    public static SheetWatch WatchSheet(WorkbookSheet sheet) => new(sheet);

    public IEnumerable<string> DescribeNotes()
    {
        if (!Sheet.IsHidden && hidden.Count > 0)
            yield return $"工作表“{name}”有 {hidden.Count} 行是隐藏的（第{NameRows()}行，可能是筛选掉的），也一并读了；不该导入的，请删去后重新导入。";
    }

    private IEnumerable<WorkbookRow> WatchRows(IEnumerable<WorkbookRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.IsHidden)
                hidden.Add(row.Number);
            yield return row;
        }
    }

    private string NameRows() =>
        string.Join("、", hidden.Take(MostNamed)) + (hidden.Count > MostNamed ? "等" : "");
}
