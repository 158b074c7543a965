using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Joins two rows of heads: cells of the lower one may stand under merged ones, of which they take the unit.</summary>
internal sealed class GroupedHeads(ImportLexicon words, ColumnNames names)
{
    /// <summary>What parts the name of a group from that of a column in it.</summary>
    public const char Behind = '·';

    /// <summary>本次, 上年</summary>
    private const int LongestTime = 2;

    /// <summary>The heads by column; those of one row where both are the same.</summary>
    public IReadOnlyDictionary<int, string> JoinRows(WorkbookRow above, WorkbookRow below)
    {
        var heads = new SortedDictionary<int, string>(
            below.Cells.ToDictionary(cell => cell.Column, cell => cell.Words)
        );
        if (above == below)
            return heads;
        if (HoldsUnits(below))
            return AddUnits(above, below);
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

    /// <summary>（万人次） | （万元） beneath the names of columns: a row of units.</summary>
    public static bool HoldsUnits(WorkbookRow row) =>
        row.Cells.Count > 0 && row.Cells.All(cell => RowLabel.NormaliseName(cell.Words) is ['(', _, .., ')']);

    private static SortedDictionary<int, string> AddUnits(WorkbookRow above, WorkbookRow units) =>
        new(
            above.Cells.ToDictionary(
                cell => cell.Column,
                cell => cell.Words + units.FindCell(cell.Column).Words
            )
        );

    /// <summary>Whether the lower row is part of the head: words of which several stand under one of the upper row's.</summary>
    public static bool HasGroups(WorkbookRow above, WorkbookRow below) =>
        above != below
        && (
            HoldsUnits(below)
            || (
                IsPartOfHead(below, above)
                && below.Cells.Count(cell => above.FindCell(cell.Column).IsBlank)
                    > (TellThemselves(below, above) ? 0 : 1)
            )
        );

    private void NameGroup(SortedDictionary<int, string> heads, WorkbookCell group, List<WorkbookCell> parts)
    {
        var head = ColumnHeader.FromPrintedText(group.Words);
        foreach (var part in parts)
        {
            var name = IsTelling(part) ? part.Words : $"{head.BareName}{Behind}{part.Words}";
            var isBare = ColumnHeader.FromPrintedText(part.Words).Unit.Length == 0;
            heads[part.Column] = isBare && head.Unit.Length > 0 ? $"{name}（{head.Unit}）" : name;
        }

        var whole = FindWhole(parts) ?? FindResult(parts) ?? group.Column;
        if (SaysMore(group.Words, heads[whole]))
            heads[whole] = group.Words;
    }

    // 累计 alone says nothing of what it is of.
    private bool IsTelling(WorkbookCell part) =>
        names.FindTarget(ColumnHeader.FromPrintedText(part.Words)) is not null
        || words.PassedOver.Contains(ColumnHeader.FromPrintedText(part.Words).BareName);

    // 师资 | 食宿 | 小计 under 开支（元）: the last is what the group is called by.
    private int? FindWhole(List<WorkbookCell> parts) =>
        parts
            .Where(part => words.PassedOver.Contains(ColumnHeader.FromPrintedText(part.Words).BareName))
            .Select(part => (int?)part.Column)
            .FirstOrDefault();

    // 计划 | 实际 under 培训人数: what came of it is what the register asks for.
    private int? FindResult(List<WorkbookCell> parts) =>
        parts.Exists(part => HasStem(part, words.IndicatorHeads.Aim))
        && parts.FindAll(part => HasStem(part, words.IndicatorHeads.Result)) is [var only]
            ? only.Column
            : null;

    private static bool HasStem(WorkbookCell part, IReadOnlyList<string> stems) =>
        stems.Any(stem => part.Words.Contains(stem, StringComparison.Ordinal));

    private static bool IsPartOfHead(WorkbookRow below, WorkbookRow above) =>
        (below.Cells.Count < above.Cells.Count || StandInGroups(below, above))
        && below.Cells.All(cell =>
            cell.Number is null
            && (!cell.Words.Any(char.IsDigit) || PaperYears.FindWrittenYear(cell.Words) is not null)
        );

    // 中央 | 省级 | 县级 | 小计 beneath 资金安排 are as many as all heads above, and each of them shares its group.
    private static bool StandInGroups(WorkbookRow below, WorkbookRow above) =>
        above.Cells.Count > 1
        && below
            .Cells.GroupBy(cell => above.Cells.LastOrDefault(group => group.Column <= cell.Column).Words)
            .All(parts => parts.Key is not null && parts.Count() > 1);

    // 概算总投资 | 累计完成投资 beneath 总投资, as the only group: names of columns, and not 本次 | 上次 of one.
    private static bool TellThemselves(WorkbookRow below, WorkbookRow above) =>
        StandInGroups(below, above) && below.Cells.All(cell => cell.Words.Trim().Length > LongestTime);

    // 合同价款 over 原价 | 已付: the first of the two is what the register asks for.
    private bool SaysMore(string above, string below) =>
        names.FindTarget(ColumnHeader.FromPrintedText(below)) is null
        && names.FindTarget(ColumnHeader.FromPrintedText(above)) is not null;
}
