using Youju.Domain.Workbooks;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>The unit of money that a line above a table gives to all its columns: 单位：万元, （元）, 金额：万元, 车辆费用　　元.</summary>
public static class AnnouncedMoney
{
    /// <summary>More cells beside each other are heads or amounts.</summary>
    private const int MostCells = 3;

    /// <summary>Yuan per printed unit as the last of the lines says that says it; null where none does.</summary>
    public static decimal? FindLast(
        IEnumerable<WorkbookRow> above,
        IReadOnlyDictionary<string, decimal> units
    ) =>
        (
            from row in above
            let isLine = row.Cells.Count(cell => !cell.IsBlank) <= MostCells
            from cell in row.Cells
            let scale = isLine ? FindScale(cell.Words, units) : MoneyUnit.ParseAnnouncement(cell.Words)?.Scale
            where scale is not null
            select scale
        ).LastOrDefault();

    /// <summary>Yuan per printed unit as a line says it; null where it says none.</summary>
    public static decimal? FindScale(string line, IReadOnlyDictionary<string, decimal> units)
    {
        var plain = RowLabel.NormaliseName(line);
        if (units.TryGetValue(plain.Trim('(', ')'), out var bare))
            return bare;
        if (MoneyUnit.ParseAnnouncement(plain) is { Scale: { } scale })
            return scale;
        // 金额：万元, （金额：元）
        if (units.TryGetValue(plain[(plain.LastIndexOf(':') + 1)..].TrimEnd(')'), out var behind))
            return behind;
        return MoneyUnit.FindInBrackets(plain, units) ?? FindApart(line, units) ?? FindCounted(plain, units);
    }

    // 均以万元计, 以元为单位
    private static decimal? FindCounted(string plain, IReadOnlyDictionary<string, decimal> units) =>
        units
            .Where(unit =>
                plain.Contains($"以{unit.Key}计", StringComparison.Ordinal)
                || plain.Contains($"以{unit.Key}为单位", StringComparison.Ordinal)
            )
            .Select(unit => (decimal?)unit.Value)
            .FirstOrDefault();

    // 车辆费用　　　　元
    private static decimal? FindApart(string line, IReadOnlyDictionary<string, decimal> units) =>
        line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [_, .., var last]
        && units.TryGetValue(last, out var scale)
            ? scale
            : null;
}
