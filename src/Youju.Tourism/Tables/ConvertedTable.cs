using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Text.Csv;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Tables;

/// <summary>A table with its positions in another system beside those it had.</summary>
/// <param name="Csv">All cells as they were, and the new ones behind them.</param>
/// <param name="Problems">Rows that could not be converted, each with its row; they stand in the table as they were.</param>
public sealed record ConvertedTable(string Csv, int Converted, IReadOnlyList<string> Problems)
{
    private const string Mark = "（换算后）";

    /// <param name="names">The heads of position columns.</param>
    /// <param name="usual">The system of rows that name none.</param>
    /// <param name="target">Null for the national grid.</param>
    /// <param name="outlines">Areas of WGS84 or CGCS2000; the one that holds the position is named.</param>
    /// <exception cref="PositionException">There are no positions, or they were converted before.</exception>
    public static ConvertedTable ConvertSheet(
        IEnumerable<WorkbookSheet> sheets,
        IReadOnlyDictionary<string, IReadOnlyList<string>> names,
        CoordinateSystem? usual,
        CoordinateSystem? target,
        IReadOnlyList<AreaOutline> outlines
    )
    {
        var sheet = RequireSheet(sheets, names, usual);
        var width = MeasureWidth(sheet);
        var problems = new List<string>();
        var rows = sheet
            .Rows.Select(row => (string[])[.. ListCells(row, width), .. ConvertRow(row)])
            .ToList();
        string[] heads =
        [
            .. ListCells(sheet.Head, width),
            .. ListHeads(target),
            .. outlines.Count > 0 ? ["所在区域"] : Array.Empty<string>(),
        ];
        return new(CsvWriter.FormatRows([heads, .. rows]), rows.Count - problems.Count, problems);

        string[] ConvertRow(WorkbookRow row)
        {
            try
            {
                var taken = TablePosition.ReadPosition(sheet, row, usual)
                    ?? throw new PositionException("没有坐标。");
                return [.. PrintPosition(taken, target), .. NameAreas(taken, outlines)];
            }
            catch (PositionException wrong)
            {
                problems.Add(
                    string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行：{wrong.Message}")
                );
                return [];
            }
        }
    }

    private static int MeasureWidth(HeadedSheet sheet) =>
        sheet
            .Rows.Append(sheet.Head)
            .Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column) + 1);

    private static HeadedSheet RequireSheet(
        IEnumerable<WorkbookSheet> sheets,
        IReadOnlyDictionary<string, IReadOnlyList<string>> names,
        CoordinateSystem? usual
    )
    {
        var sheet = HeadedSheet.FindSheet(sheets, names, TablePosition.HasColumns)
            ?? throw new PositionException("表里没有“经度”“纬度”两列，也没有“坐标”一列。");
        if (sheet.Head.Cells.Any(cell => cell.Words.EndsWith(Mark, StringComparison.Ordinal)))
            throw new PositionException(
                "这张表已经换算过（有“（换算后）”的列），不再换算第二次；请用原来的表。"
            );
        if (usual is null && !sheet.HasColumn("system"))
            throw new PositionException(
                $"表里没有“坐标系”一列，请写明是哪一种：{CoordinateSystems.Choices}。"
            );
        return sheet;
    }

    /// <summary>The cells of a position in the system that was asked for.</summary>
    internal static string[] PrintPosition(Position taken, CoordinateSystem? target)
    {
        if (target is { } system)
        {
            var converted = PositionConversion.ConvertPosition(taken, system);
            return
            [
                CoordinateSystems.PrintName(system),
                Print(converted.Longitude, "0.0000000"),
                Print(converted.Latitude, "0.0000000"),
            ];
        }

        var grid = GaussKrueger.ProjectPosition(PositionConversion.EnterTrueSystem(taken));
        return
        [
            "CGCS2000",
            Print(grid.Zone.Number, "0"),
            Print(grid.Northing, "0.000"),
            Print(grid.NumberedEasting, "0.000"),
        ];
    }

    private static string[] ListHeads(CoordinateSystem? target) =>
        [
            .. (
                target is null ? new[] { "坐标系", "3°带号", "X北", "Y东" } : ["坐标系", "经度", "纬度"]
            ).Select(head => head + Mark),
        ];

    private static string[] NameAreas(Position taken, IReadOnlyList<AreaOutline> outlines) =>
        outlines.Count == 0
            ? []
            :
            [
                string.Join(
                    '、',
                    OutlineFile
                        .FindAreas(outlines, PositionConversion.EnterTrueSystem(taken))
                        .Select(area => area.Name)
                ),
            ];

    private static IEnumerable<string> ListCells(WorkbookRow row, int width) =>
        Enumerable.Range(0, width).Select(column => row.FindCell(column).Words);

    private static string Print(double number, string form) =>
        number.ToString(form, CultureInfo.InvariantCulture);
}
