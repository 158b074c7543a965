using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Tourism;
using Youju.Text.Words;
using Youju.Tourism.Rubrics;

namespace Youju.Tourism.Tables;

/// <summary>A filled rating sheet as a tree: 1, 1.1, 1.1.1, 1.1.1.1.</summary>
/// <param name="Costs">What filling a leaf would cost, by its number, in yuan as written.</param>
public sealed record RubricReading(
    IReadOnlyList<RubricItem> Items,
    IReadOnlyDictionary<string, decimal> Costs
)
{
    private const int MostLevels = 6;

    private static readonly (RubricColumn Column, string Key)[] ScoreColumns =
    [
        (RubricColumn.Own, "own"),
        (RubricColumn.Recommended, "recommended"),
        (RubricColumn.Rated, "rated"),
    ];

    /// <exception cref="RubricException">It is no rating sheet, or a row of it does not fit.</exception>
    public static RubricReading ReadSheet(IEnumerable<WorkbookSheet> sheets, RubricTable table)
    {
        var sheet = HeadedSheet.FindSheet(sheets, table.Columns, columns =>
            columns.ContainsKey("number") && columns.ContainsKey("most")
        ) ?? throw new RubricException("表里没有评定细则：表头要有“序号”（1、1.1、1.1.1）和“满分”。");
        var lines = sheet
            .Rows.Select(row => ReadLine(sheet, row))
            .Where(line => line.Item.Number.Length > 0)
            .ToList();
        RefuseBrokenTree(lines);
        var costs = lines
            .Where(line => line.Cost is not null)
            .ToDictionary(line => line.Item.Number, line => line.Cost!.Value, StringComparer.Ordinal);
        return new(
            BuildItems(null, lines.ToLookup(line => FindParent(line.Item.Number) ?? "", line => line.Item)),
            costs
        );
    }

    private static void RefuseBrokenTree(List<(RubricItem Item, decimal? Cost)> lines)
    {
        var twice = lines.GroupBy(line => line.Item.Number).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new RubricException($"序号“{twice.Key}”有两行，请改成不同的序号。");
        var orphan = lines.Find(line =>
            FindParent(line.Item.Number) is { } parent
            && lines.TrueForAll(other => other.Item.Number != parent)
        );
        if (orphan.Item is not null)
            throw new RubricException(
                $"序号“{orphan.Item.Number}”的上一级“{FindParent(orphan.Item.Number)}”不在表里。"
            );
    }

    private static IReadOnlyList<RubricItem> BuildItems(
        string? parent,
        ILookup<string, RubricItem> byParent
    ) => [.. byParent[parent ?? ""].Select(item => item with { Items = BuildItems(item.Number, byParent) })];

    private static (RubricItem Item, decimal? Cost) ReadLine(HeadedSheet sheet, WorkbookRow row)
    {
        var number = HalfWidth.FromFullWidth(sheet.ReadCell(row, "number")).TrimEnd('.', '、');
        if (!IsNumbered(number))
            throw new RubricException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"第 {row.Number} 行的序号“{number}”应写成 1、1.1、1.1.1。"
                )
            );
        var points = ScoreColumns
            .Select(column => (column.Column, Points: ReadPoints(sheet, row, column.Key)))
            .Where(column => column.Points is not null)
            .ToDictionary(column => column.Column, column => column.Points!.Value);
        var most = ReadPoints(sheet, row, "most");
        if (number.Length > 0 && most is null)
            throw new RubricException(
                string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行“{number}”没有写满分。")
            );
        var item = new RubricItem(number, sheet.ReadCell(row, "label"), most ?? 0)
        {
            Points = points,
            Evidence = sheet.ReadCell(row, "evidence"),
        };
        return (item, ReadPoints(sheet, row, "cost"));
    }

    // A row without a number is a heading or a note.
    private static bool IsNumbered(string number) =>
        number.Split('.').Length <= MostLevels && number.All(sign => char.IsAsciiDigit(sign) || sign == '.');

    private static decimal? ReadPoints(HeadedSheet sheet, WorkbookRow row, string key)
    {
        var written = HalfWidth.FromFullWidth(sheet.ReadCell(row, key)).TrimEnd('分', '元');
        if (written.Length == 0)
            return null;
        return decimal.TryParse(
            written,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new RubricException(
                string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行应写数字，现为“{written}”。")
            );
    }

    private static string? FindParent(string number) =>
        number.LastIndexOf('.') is var at and > 0 ? number[..at] : null;
}
