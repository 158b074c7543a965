using Youju.Domain.Workbooks;

namespace Youju.Import.Papers;

/// <summary>Names the formulas that held no value: some could be computed; what the others would show is unknown, not
/// nothing.</summary>
internal static class UncomputedCells
{
    private const int MostNamed = 20;

    public static IEnumerable<string> DescribeSheets(IEnumerable<WorkbookSheet> sheets) =>
        sheets.SelectMany(DescribeSheet);

    private static IEnumerable<string> DescribeSheet(WorkbookSheet sheet)
    {
        if (sheet.Computed.Count > 0)
            yield return $"工作表“{sheet.Name}”的公式没有存值，已按公式和表里的数算出：{NameCells(sheet.Computed)}，请核对。";
        if (sheet.Uncomputed.Count > 0)
            yield return $"工作表“{sheet.Name}”的公式没有存值，按不知道处理：{NameCells(sheet.Uncomputed)}。用 Excel 或 WPS 打开、保存一次再导入。";
    }

    private static string NameCells(IReadOnlyCollection<string> addresses) =>
        string.Join('、', addresses.Take(MostNamed)) + (addresses.Count > MostNamed ? "等" : "");
}
