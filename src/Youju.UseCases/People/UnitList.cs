using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.People;

/// <summary>A line of a list of units: its name, and that of the unit above it; null for the top.</summary>
public sealed record ListedUnit(string Name, string? Parent);

/// <summary>单位名单: the units of a district as a workbook with two columns.</summary>
public static class UnitList
{
    private const int LongestList = 5_000;
    private const int LastHeaderRow = 10;

    private static readonly string[] NameHeaders = ["单位名称", "单位全称", "单位"];
    private static readonly string[] ParentHeaders = ["上级单位", "主管部门", "上级"];

    /// <summary>Reads a list.</summary>
    /// <exception cref="UsageException">It is no workbook, has no such columns, or no unit.</exception>
    /// <exception cref="UnreadableFileException">The file is broken.</exception>
    public static IReadOnlyList<ListedUnit> ReadUnits(SourceFile file)
    {
        var kind = Signature.RecogniseKind(file);
        if (!WorkbookReader.CanOpenKind(kind))
            throw new UsageException($"{file.Name} 不是 Excel 工作簿。请下载模板，填好再交。");
        using var opened = WorkbookReader.OpenWorkbook(file, kind, new ReadingBudget(ReadingLimits.RowByRow));
        foreach (var sheet in opened.Sheets.Where(sheet => !sheet.IsHidden))
        {
            if (FindHeader(sheet) is { } header)
                return ReadRows(sheet, header.Row, header.Name, header.Parent);
        }

        throw new UsageException(
            $"{file.Name} 的前 {LastHeaderRow} 行里没有“{NameHeaders[0]}”和“{ParentHeaders[0]}”两列。请下载模板，填好再交。"
        );
    }

    /// <summary>Writes a form for the list, with the units that stand already.</summary>
    public static byte[] WriteForm(IEnumerable<ListedUnit> units)
    {
        var rows = units
            .Select(unit => (unit.Name, unit.Parent ?? ""))
            .Prepend((NameHeaders[0], ParentHeaders[0]))
            .Select((row, at) => new WorkbookRow(at + 1, [new(0, row.Item1), new(1, row.Item2)]));
        using var content = new MemoryStream();
        WorkbookWriter.WriteRows([new("单位", rows)], content);
        return content.ToArray();
    }

    private static (int Row, int Name, int Parent)? FindHeader(WorkbookSheet sheet)
    {
        foreach (var row in sheet.Rows.TakeWhile(row => row.Number <= LastHeaderRow))
        {
            if (FindColumn(row, NameHeaders) is { } name && FindColumn(row, ParentHeaders) is { } parent)
                return (row.Number, name, parent);
        }

        return null;
    }

    private static int? FindColumn(WorkbookRow row, string[] headers) =>
        row
            .Cells.Where(cell => headers.Contains(cell.Words.Trim()))
            .Select(cell => (int?)cell.Column)
            .FirstOrDefault();

    private static List<ListedUnit> ReadRows(WorkbookSheet sheet, int header, int name, int parent)
    {
        var units = sheet
            .Rows.Where(row => row.Number > header)
            .Select(row => (Name: row.FindCell(name).Words.Trim(), Parent: row.FindCell(parent).Words.Trim()))
            .Where(row => row.Name.Length > 0)
            .Take(LongestList + 1)
            .Select(row => new ListedUnit(row.Name, row.Parent.Length == 0 ? null : row.Parent))
            .ToList();
        return units.Count switch
        {
            0 => throw new UsageException("单位名单里没有单位，什么也没有改。"),
            > LongestList => throw new UsageException($"单位名单超过 {LongestList} 行，请分几次导入。"),
            _ => PutParentsFirst(units),
        };
    }

    // A list may name a unit before the one above it.
    private static List<ListedUnit> PutParentsFirst(List<ListedUnit> units)
    {
        var names = units.Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var ordered = new List<ListedUnit>();
        for (var left = units; left.Count > 0; )
        {
            var next = left.Where(unit =>
                    unit.Parent is null || !names.Contains(unit.Parent) || placed.Contains(unit.Parent)
                )
                .ToList();
            if (next.Count == 0)
                throw new UsageException(
                    $"“{left[0].Name}”和它的上级互为上下级，什么也没有改。请改好名单再交。"
                );
            ordered.AddRange(next);
            placed.UnionWith(next.Select(unit => unit.Name));
            left = [.. left.Except(next)];
        }

        return ordered;
    }
}
