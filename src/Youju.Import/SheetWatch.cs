using Youju.Domain.Workbooks;

namespace Youju.Import;

/// <summary>Notes, while a sheet's rows are read, what a person at the desk would not expect of them.</summary>
internal sealed class SheetWatch
{
    private const int MostNamed = 8;

    private readonly string name;
    private readonly SortedSet<int> hidden = [];
    private readonly Lazy<HiddenColumns> columns;

    private SheetWatch(WorkbookSheet sheet)
    {
        name = sheet.Name;
        columns = new(() => new(sheet));
        Sheet = sheet with { Rows = WatchRows(sheet.Rows) };
    }

    /// <summary>The sheet whose rows are noted when they are read.</summary>
    public WorkbookSheet Sheet { get; }

    public static SheetWatch WatchSheet(WorkbookSheet sheet) => new(sheet);

    public IEnumerable<string> DescribeNotes()
    {
        if (!Sheet.IsHidden && hidden.Count > 0)
            yield return $"工作表“{name}”有 {hidden.Count} 行是隐藏的（第{NameRows()}行，可能是筛选掉的），也一并读了；不该导入的，请删去后重新导入。";
        if (Sheet.IsHidden || !columns.IsValueCreated)
            yield break;
        var (copies, all) = (columns.Value.Copies, columns.Value.All);
        if (copies.Count > 0)
            yield return $"工作表“{name}”的{NameColumns(copies)}列是隐藏的，和没有隐藏的一列同名，没有读；要的是它，请取消隐藏、改名后再导入。";
        if (all.Except(copies).Any())
            yield return $"工作表“{name}”的{NameColumns(all.Except(copies))}列是隐藏的，也一并读了；不该导入的，请删去后重新导入。";
    }

    private IEnumerable<WorkbookRow> WatchRows(IEnumerable<WorkbookRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.IsHidden)
                hidden.Add(row.Number);
            if (columns.Value.RemoveCopies(row) is { Cells.Count: > 0 } shown)
                yield return shown;
        }
    }

    private static string NameColumns(IEnumerable<int> positions) =>
        string.Join('、', positions.Select(position => WorkbookCell.FormatAddress(position, 0)[..^1]));

    private string NameRows() =>
        string.Join("、", hidden.Take(MostNamed)) + (hidden.Count > MostNamed ? "等" : "");
}
