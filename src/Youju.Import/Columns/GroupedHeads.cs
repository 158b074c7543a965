using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Columns;

/// <summary>Joins two rows of heads: cells of the lower one may stand under merged ones, of which they take the unit.</summary>
internal sealed class GroupedHeads(ImportLexicon words, ColumnNames names)
{
    /// <summary>The heads by column; those of one row where both are the same.</summary>
    public IReadOnlyDictionary<int, string> JoinRows(WorkbookRow above, WorkbookRow below)
    {
        var heads = new SortedDictionary<int, string>(
            below.Cells.ToDictionary(cell => cell.Column, cell => cell.Words)
        );
        if (above == below)
            return heads;
        for (var at = 0; at < above.Cells.Count; at++)
        {
            var group = above.Cells[at];
            var end = at + 1 < above.Cells.Count ? above.Cells[at + 1].Column : int.MaxValue;
            var parts = below.Cells.Where(cell => cell.Column >= group.Column && cell.Column < end).ToList();
            if (!heads.ContainsKey(group.Column))
                heads[group.Column] = group.Words;
            else if (IsPartOfHead(below, above))
                NameGroup(heads, group, parts);
        }

        return heads;
    }

    /// <summary>Whether the lower row is part of the head: words of which several stand under one of the upper row's.</summary>
    public static bool HasGroups(WorkbookRow above, WorkbookRow below) =>
        above != below
        && IsPartOfHead(below, above)
        && below.Cells.Count(cell => above.FindCell(cell.Column).IsBlank) > 1;

    private void NameGroup(SortedDictionary<int, string> heads, WorkbookCell group, List<WorkbookCell> parts)
    {
        var unit = ColumnHeader.FromPrintedText(group.Words).Unit;
        foreach (var part in parts.Where(part => ColumnHeader.FromPrintedText(part.Words).Unit.Length == 0))
            heads[part.Column] = unit.Length > 0 ? $"{part.Words}（{unit}）" : part.Words;
        var whole = FindWhole(parts) ?? group.Column;
        if (SaysMore(group.Words, heads[whole]))
            heads[whole] = group.Words;
    }

    // 师资 | 食宿 | 小计 under 开支（元）: the last is what the group is called by.
    private int? FindWhole(List<WorkbookCell> parts) =>
        parts
            .Where(part => words.PassedOver.Contains(ColumnHeader.FromPrintedText(part.Words).BareName))
            .Select(part => (int?)part.Column)
            .FirstOrDefault();

    private static bool IsPartOfHead(WorkbookRow below, WorkbookRow above) =>
        below.Cells.Count < above.Cells.Count
        && below.Cells.All(cell => cell.Number is null && !cell.Words.Any(char.IsDigit));

    // 合同价款 over 原价 | 已付: the first of the two is what the register asks for.
    private bool SaysMore(string above, string below) =>
        names.FindTarget(ColumnHeader.FromPrintedText(below)) is null
        && names.FindTarget(ColumnHeader.FromPrintedText(above)) is not null;
}
