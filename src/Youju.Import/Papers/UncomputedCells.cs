using Youju.Domain.Workbooks;

namespace Youju.Import.Papers;

/// <summary>Names the formulas that hold no value: what they would show is unknown, not nothing.</summary>
internal static class UncomputedCells
{
    private const int MostNamed = 20;

    public static IEnumerable<string> DescribeSheets(IEnumerable<WorkbookSheet> sheets) =>
        sheets.Where(sheet => sheet.Uncomputed.Count > 0).Select(DescribeSheet);

    private static string DescribeSheet(WorkbookSheet sheet) =>
        $"工作表“{sheet.Name}”的公式没有存值，按不知道处理："
        + string.Join('、', sheet.Uncomputed.Take(MostNamed))
        + (sheet.Uncomputed.Count > MostNamed ? "等" : "")
        + "。用 Excel 或 WPS 打开、保存一次再导入。";
}
