using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Reading.Tables;

namespace Youju.Import.Indicators;

/// <summary>What stands above a table of indicators: of which year it is, and of which project.</summary>
/// <param name="Project">Null for a table of the whole unit, or one with a column of projects.</param>
internal sealed record TableOpening(int? Year, string? Project)
{
    private const int Digits = 4;

    public static TableOpening FromHeader(SheetHeader head)
    {
        var above = head.Rows.Where(row => row.Number < head.LastRow).ToList();
        var names = head.Register.FindField(IndicatorKeys.Project) is { } field
            ? field.Aliases.Prepend(field.Label).ToHashSet(StringComparer.Ordinal)
            : [];
        return new(
            above
                .SelectMany(row => row.Cells)
                .Select(cell => ParseYear(cell.Words))
                .FirstOrDefault(year => year is not null),
            head.ContainsField(IndicatorKeys.Project)
                ? null
                : above.Select(row => FindProjectName(row, names)).FirstOrDefault(name => name is not null)
        );
    }

    // 项目支出名称 | 旅游节会活动, or 项目名称：旅游节会活动 in one cell
    private static string? FindProjectName(WorkbookRow row, HashSet<string> names)
    {
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var words = row.Cells[at].Words;
            var mark = words.IndexOfAny([':', '：']);
            if (!names.Contains(RowLabel.NormaliseName(mark < 0 ? words : words[..mark])))
                continue;
            if (mark >= 0 && words[(mark + 1)..].Trim() is { Length: > 0 } named)
                return named;
            if (at + 1 < row.Cells.Count)
                return row.Cells[at + 1].Words.Trim();
        }

        return null;
    }

    // 2024年度部门整体支出绩效自评表, 2025年项目支出绩效目标表; a day such as 2025年3月 names no year of the table.
    private static int? ParseYear(string words)
    {
        for (var at = words.IndexOf('年'); at >= 0; at = words.IndexOf('年', at + 1))
        {
            if (
                at >= Digits
                && !(at + 1 < words.Length && char.IsAsciiDigit(words[at + 1]))
                && int.TryParse(
                    words.AsSpan(at - Digits, Digits),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var year
                )
            )
                return year;
        }

        return null;
    }
}
