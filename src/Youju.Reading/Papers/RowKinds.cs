using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Tells what a row of a sheet is before its table is known.</summary>
internal sealed class RowKinds(Pack pack, HeadWords words)
{
    private const int LongestAside = 40;

    /// <summary>某站 | 2025年1-12月科目余额 | 单位：元</summary>
    private const int UnitTitleAndAside = 3;

    /// <summary>Whether the row only tells of the table: unit, period, who made it, or a single line above it.</summary>
    public bool IsAside(WorkbookRow row) =>
        !TellsColumnsApart(row)
        && (
            row.Cells.All(IsAsideCell)
            || (row.Cells.Count > 1 && IsTitleCell(row.Cells[0]) && row.Cells.Skip(1).All(IsAsideCell))
            || (
                row.Cells.Count == UnitTitleAndAside
                && row.Cells.Any(TellsUnit)
                && row.Cells.All(cell => IsAsideCell(cell) || IsTitleCell(cell))
            )
        );

    // 2025年 | 2024年 and （万元） | （元） are heads: a table says its year and its unit once.
    private bool TellsColumnsApart(WorkbookRow row) =>
        row.Cells.Count > 1
        && row.Cells.Select(cell => RowLabel.NormaliseName(cell.Words)).ToList() is var words
        && (
            words.TrueForAll(word => pack.Imports.MoneyUnits.ContainsKey(word.Trim('(', ')')))
            || (words.TrueForAll(IsPeriod) && words.Distinct().Count() > 1)
        );

    public bool IsNote(WorkbookRow row) =>
        row.Cells.Count <= 2
        && RowLabel.NormaliseName(row.Cells[0].Words) is var first
        && pack.Tables.Words.NoteStarts.Concat(pack.Imports.Notes)
            .Any(start => first.StartsWith(RowLabel.NormaliseName(start), StringComparison.Ordinal))
        && !row.Cells.Any(IsAmount);

    /// <summary>栏次 1 2 3</summary>
    public bool IsNumbering(WorkbookRow row)
    {
        var numbers = row.Cells.Where(cell => !IsOrdinalHead(cell)).ToList();
        return numbers.Count > 1
            && numbers.Index().All(cell => CellAmount.FromCell(cell.Item)?.Value == cell.Index + 1)
            && (numbers.Count < row.Cells.Count || numbers.Count > 2);
    }

    public static bool HasAmounts(WorkbookRow row) => row.Cells.Any(IsAmount);

    /// <summary>Whether the row of words may be heads of columns, and not names of rows.</summary>
    public bool LooksLikeHeads(WorkbookRow row)
    {
        // 年初结转和结余 | — is a line without an amount.
        if (row.Cells.Count < 2 || HasAmounts(row) || row.Cells.Any(cell => words.IsEmptyCell(cell.Words)))
            return false;
        var known = row.Cells.Count(cell => words.IsKnownHead(RowLabel.NormaliseName(cell.Words)));
        return known >= 2 && known * 2 >= row.Cells.Count;
    }

    /// <summary>使用非财政拨款结余 | 结余分配: a row of lines that have no amounts.</summary>
    public bool NamesLines(WorkbookRow row) =>
        row.Cells.All(cell => words.IsKnownLine(RowLabel.ParsePrinted(cell.Words).Words));

    private bool IsOrdinalHead(WorkbookCell cell) =>
        words.FindRole(RowLabel.NormaliseName(cell.Words)) == Packs.Definitions.Imports.PaperRole.Ordinal;

    private static bool IsAmount(WorkbookCell cell) =>
        CellAmount.FromCell(cell) is { } amount && !IsYear(cell, amount);

    private static bool IsYear(WorkbookCell cell, CellAmount amount) =>
        amount is { Value: >= 2000 and < 2100 } && cell.Words.Length == 4;

    // 某馆2025年基本支出执行情况, or the name of a unit, beside 千元
    private bool IsTitleCell(WorkbookCell cell) =>
        PaperYears.FindWrittenYear(cell.Words) is not null
        || !words.IsKnownHead(RowLabel.NormaliseName(cell.Words));

    private bool IsAsideCell(WorkbookCell cell)
    {
        var plain = RowLabel.NormaliseName(cell.Words);
        return plain.Contains(':')
            || pack.Imports.MoneyUnits.ContainsKey(plain.Trim('(', ')'))
            || MoneyUnit.ParseAnnouncement(plain) is not null
            || IsPeriod(plain)
            || IsFormNumber(plain);
    }

    private bool TellsUnit(WorkbookCell cell) =>
        RowLabel.NormaliseName(cell.Words) is var plain
        && (
            pack.Imports.MoneyUnits.ContainsKey(plain.Trim('(', ')'))
            || MoneyUnit.ParseAnnouncement(plain) is not null
        );

    // 2025年度, 2025年1-12月
    private static bool IsPeriod(string plain) =>
        PaperYears.FindWrittenYear(plain) is not null
        && PaperYears.WriteDigits(plain).AsSpan().TrimEnd("年度月日至-—~0123456789.止截初末").IsEmpty;

    private static bool IsFormNumber(string plain) =>
        plain.Length < LongestAside
        && (plain.EndsWith('表') || plain.StartsWith("附件") || plain.StartsWith("附表"))
        && plain.Any(char.IsAsciiDigit);
}
