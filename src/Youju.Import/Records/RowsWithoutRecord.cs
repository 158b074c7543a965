using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>Knows the rows of a list that are no record: examples, sums, remarks, headings, the head printed again.</summary>
internal sealed class RowsWithoutRecord(SheetHeader header, Pack pack)
{
    /// <summary>合计 stands in one of the first cells, behind a running number or in place of it.</summary>
    private const int LabelCells = 3;

    private const int LongestSumName = 7;

    private static readonly char[] BehindSums = ['(', ':', .. "0123456789"];

    public bool ContainsRow(WorkbookRow row) =>
        IsNamedAsSum(row)
        || IsBesideTotal(row)
        || IsHeading(row)
        || IsGroup(row)
        || IsHeadAgain(row)
        || IsRemark(row);

    /// <summary>Whether the row sums others up: not last year's, which stands in the same place.</summary>
    public bool IsSum(WorkbookRow row) =>
        row
            .Cells.Take(LabelCells)
            .Any(cell => pack.Papers.FindSumEnd(FindStart(RowLabel.NormaliseName(cell.Words))) is not null);

    private bool IsNamedAsSum(WorkbookRow row) =>
        row.Cells.Take(LabelCells).Any(cell => IsSumName(RowLabel.NormaliseName(cell.Words)));

    // 其中：疫情处置用车 and 去年 stand below the sum.
    private bool IsBesideTotal(WorkbookRow row) =>
        row.Cells is [var first, ..]
        && RowLabel.NormaliseName(first.Words) is var name
        && (
            pack.Papers.LastYear.Contains(name)
            || pack.Papers.Counted.Parts.Any(part => name.StartsWith(part, StringComparison.Ordinal))
        );

    private static string FindStart(string name) =>
        name.IndexOfAny(BehindSums) is > 0 and var end ? name[..end] : name;

    // 合计, 年末合计, 小计(食品), 小计:2条, 共计4项
    private bool IsSumName(string name) => IsSumWord(name) || IsSumWord(FindStart(name)) || CountsRows(name);

    // 共6篇
    private bool CountsRows(string name) =>
        name.Length <= LongestSumName
        && pack.Papers.RowSums.Any(word =>
            name.StartsWith(word, StringComparison.Ordinal)
            && name.Length > word.Length
            && char.IsAsciiDigit(name[word.Length])
        );

    private bool IsSumWord(string name) =>
        pack.Imports.PassedOver.Contains(name)
        || (name.Length <= LongestSumName && pack.Papers.FindSumEnd(name) is not null);

    // 一、危险化学品, 附:2024年结转合同 alone in a row, where no name of a record stands that says enough by itself.
    private bool IsHeading(WorkbookRow row) =>
        row.Cells.Where(cell => !cell.IsBlank).Take(2).ToList() is [var only]
        && only.Words.Any(char.IsLetter)
        && (AsksForMore || !IsIdentity(only.Column) || IsBesideNames(only.Column));

    // A signature or a day alone in a row of a long table, and not where its records have their names.
    private bool IsBesideNames(int position) =>
        header.Columns.Count > LabelCells
        && header.Columns.Any(column =>
            column.Position == position
            && header.Register.FindField(column.Target.Field) is { IsRequired: false }
        );

    // 货物类 where the things are named that were bought, and no kind beside it: the sum of its group.
    private bool IsGroup(WorkbookRow row) =>
        (
            from choice in header.Columns
            let field = header.Register.FindField(choice.Target.Field)
            where field is { Type: FieldType.Choice } && row.FindCell(choice.Position).IsBlank
            from named in header.Columns
            where header.Register.DistinguishingFields.Contains(named.Target.Field)
            let name = RowLabel.NormaliseName(row.FindCell(named.Position).Words)
            where
                field.Choices.Any(one =>
                    !one.IsOther
                    && one.Aliases.Append(one.Label).Select(RowLabel.NormaliseName).Contains(name)
                )
            select name
        ).Any();

    private bool AsksForMore =>
        header.Columns.Count > LabelCells && header.Register.Fields.Count(one => one.IsRequired) > 1;

    private bool IsIdentity(int position) =>
        header.Columns.Any(column =>
            column.Position == position && header.Register.DistinguishingFields.Contains(column.Target.Field)
        );

    private bool IsHeadAgain(WorkbookRow row) =>
        header.Columns.Count > 1
        && header.Columns.All(column => column.Header.IsMeantByName(row.FindCell(column.Position).Words));

    // 值班电话：… alone in a row of a table with many columns
    private bool IsRemark(WorkbookRow row) =>
        row.Cells.Count == 1
        && RowLabel.NormaliseName(row.Cells[0].Words) is var first
        && (first.Contains(':') && header.Columns.Count + header.Unknown.Count > LabelCells || IsNote(first));

    private bool IsNote(string first) =>
        pack
            .Imports.Notes.Concat(pack.Papers.Totals.Select(total => total + ":"))
            .Any(note => first.StartsWith(note, StringComparison.Ordinal));
}
