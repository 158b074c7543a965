using System.Collections.Immutable;
using Youju.Domain.Cells;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Records;

/// <summary>Reads the rows under a head as records.</summary>
internal sealed class RowReader
{
    private readonly SheetHeader header;
    private readonly ImportLexicon words;
    private readonly List<(BoundColumn Column, FieldDefinition Field, FieldReader Reader)> columns;
    private readonly IReadOnlyList<ExtraColumn> extras;
    private readonly StateReader states;
    private readonly RowSettings settings;
    private readonly PaperLexicon papers;
    private readonly PersonalCells personal = new();
    private readonly LeftOutFields leftOut;
    private readonly List<string> doubts = [];

    public RowReader(SheetHeader head, Pack pack, RowSettings settings)
    {
        (this.header, words, this.settings) = (head, pack.Imports, settings);
        var figures = new FigureReader(pack.Figures);
        columns =
        [
            .. from column in head.Columns
            where column.Target.Part != FieldPart.Fixed
            let field = head.Register.FindField(column.Target.Field)!
            select (
                column,
                field,
                new FieldReader(field, figures, column.Scale)
                {
                    Evidence = settings.Evidence,
                    AlikeUnits = words.AlikeUnits,
                    Year = settings.Year,
                }
            ),
        ];
        extras = new ExtraColumns(head, pack).ListColumns();
        states = new(head, words, settings.At, personal);
        leftOut = new(head, settings.ToldByTitle);
        papers = pack.Papers;
    }

    /// <summary>Cells that may mean something else than what was taken, in Chinese.</summary>
    public IReadOnlyList<string> Doubts => [.. doubts, .. leftOut.Doubts, .. personal.DescribeRemoved()];

    /// <summary>The record, or the reasons why the row is none.</summary>
    public DraftRecord? ReadRecord(WorkbookRow row, List<string> reasons)
    {
        var values = settings.Constants.ToBuilder();
        var foreign = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, field, reader) in columns)
        {
            if (row.FindCell(column.Position) is { IsBlank: false } cell && !IsEmpty(cell, field))
                AddCellValue(new(row, cell, column, field, reader, values, foreign), reasons);
        }

        foreach (var extra in extras)
            foreign.TryAdd(
                extra.Name,
                personal.RemoveNumbers(extra.FormatCell(row.FindCell(extra.Position)))
            );
        CombineParts(values, row, reasons);
        leftOut.FillFields(values, row);
        var state = states.ReadState(row, values, foreign) ?? settings.State;
        var draft = new DraftRecord(
            row,
            ReadCellText(row, ColumnTarget.Id),
            state,
            values.ToImmutable(),
            ReadCellText(row, ColumnTarget.Breakdown)
        )
        {
            Foreign = ForeignCells.FromColumns(foreign),
        };
        return reasons.Count == 0 ? draft : null;
    }

    // A choice may well be called 无, and in a column of words it may be what was meant: 安全事故 无.
    private bool IsEmpty(WorkbookCell cell, FieldDefinition field) =>
        papers.IsEmptyCell(cell.Words)
        && !field.Choices.Any(choice => choice.Label == cell.Words)
        && !(
            field.Type is FieldType.Text or FieldType.Place or FieldType.Person
            && cell.Words.Any(char.IsLetter)
        );

    private void AddCellValue(CellOfField at, List<string> reasons)
    {
        var (row, cell, target) = (at.Row, at.Cell, at.Column.Target);
        if (target.Part is FieldPart.First or FieldPart.Last)
        {
            if (FieldReader.ReadDates(cell, settings.Year) is { } days)
                at.Values[FormatPartKey(target)] = days;
            else
                reasons.Add(DescribeWrongCell(row, cell, "应为日期，如 2024-03-01 或 3月1日"));
        }
        else if (target.Part is FieldPart.Method or FieldPart.Source)
            at.Values[FormatPartKey(target)] = new TextValue(cell.Words);
        else if (at.Reader.ReadCachedCell(cell) is { Value: { } value })
            AddValue(at, RemovePersonalNumbers(at, value));
        else if (FindOther(at.Field) is { } other)
        {
            at.Values[at.Field.Key] = new TextValue(other.Key);
            at.Foreign[at.Field.Label] = cell.Words;
        }
        else if (MayStayOpen(at))
            KeepAsWritten(at);
        else
            reasons.Add(DescribeWrongCell(row, cell, at.Reader.ReadCachedCell(cell).Expected!));
    }

    private FieldValue RemovePersonalNumbers(CellOfField at, FieldValue value) =>
        value is TextValue { Text: var text } && at.Field.Type != FieldType.Choice
            ? new TextValue(personal.RemoveNumbers(text))
            : value;

    private void AddValue(CellOfField at, FieldValue value)
    {
        at.Values[at.Field.Key] = value;
        if (
            at.Field.Type is FieldType.Number or FieldType.Money
            && CellWords.FindRemark(at.Cell.Words) is not null
        )
            doubts.Add(
                $"{WorkbookCell.FormatAddress(at.Cell.Column, at.Row.Number)}“{at.Cell.Words}”按 {FieldText.FormatValue(value)} 记，"
                    + "括号里的话没有记，请核对"
            );
        if (at.Reader.FindOtherUnit(at.Cell) is { } unit)
            doubts.Add(
                $"{WorkbookCell.FormatAddress(at.Cell.Column, at.Row.Number)}“{at.Cell.Words}”按 {FieldText.FormatValue(value)} 记，"
                    + $"“{at.Field.Label}”数的是{at.Field.Unit.Symbol}，表里写的是{unit}，请核对"
            );
        if (at.Field.Type is FieldType.Date or FieldType.DateRange && FieldReader.IsDoubtfulDay(at.Cell))
            doubts.Add(
                $"{WorkbookCell.FormatAddress(at.Cell.Column, at.Row.Number)}“{at.Cell.Words}”按 {FieldText.FormatValue(value)} 记；"
                    + "表格软件会把 4.30 存成 4.3，如果是30日（10日、20日），请改成“4月30日”再导入"
            );
    }

    // 其他 takes what no choice names; the words are kept beside it.
    private static FieldChoice? FindOther(FieldDefinition field) =>
        field.Type == FieldType.Choice ? field.Choices.FirstOrDefault(choice => choice.IsOther) : null;

    // A record is not lost for a remark in a column it can do without, or for a choice that the register does not know.
    private bool MayStayOpen(CellOfField at) =>
        at.Field.Type == FieldType.Choice
            ? !header.Register.DistinguishingFields.Contains(at.Field.Key)
            : at.Field
                is {
                    IsRequired: false,
                    Type: FieldType.Number or FieldType.Money or FieldType.Date or FieldType.DateRange
                }
                && (
                    !at.Cell.Words.Any(char.IsDigit)
                    || SaysMoreThanANumber(at)
                    || at.Reader.CountsOtherThings(at.Cell)
                );

    // 收 18000 or 首付30% under 已付款, 10万+ under 阅读量: what that comes to nobody can tell, and the rest of the record is true.
    private static bool SaysMoreThanANumber(CellOfField at) =>
        at.Field.Type is FieldType.Number or FieldType.Money
        && (
            (at.Cell.Words is [var first, ' ' or '　', ..] && char.IsLetter(first))
            || (at.Field.Type == FieldType.Money && at.Cell.Words.Trim() is [.., '%' or '％' or '成'])
            || (at.Field.Type == FieldType.Number && at.Cell.Words.Trim() is [.., '+' or '＋'])
        );

    private void KeepAsWritten(CellOfField at)
    {
        at.Foreign[at.Field.Label] = at.Cell.Words;
        doubts.Add(
            $"{WorkbookCell.FormatAddress(at.Cell.Column, at.Row.Number)}“{ShortenText(at.Cell.Words)}”"
                + $"{at.Reader.ReadCachedCell(at.Cell).Expected}；原样留在记录里，“{at.Field.Label}”空着，请补"
        );
    }

    private static string DescribeWrongCell(WorkbookRow row, WorkbookCell cell, string expected) =>
        $"{WorkbookCell.FormatAddress(cell.Column, row.Number)}“{ShortenText(cell.Words)}”{expected}";

    private static string ShortenText(string words) => words.Length <= 30 ? words : words[..30] + "…";

    private static string FormatPartKey(ColumnTarget target) => $"{target.Field}.{target.Part}";

    /// <summary>Puts the parts of values, which stood in columns of their own, into the values they belong to.</summary>
    private void CombineParts(
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        WorkbookRow row,
        List<string> reasons
    )
    {
        foreach (
            var field in columns
                .Where(column => column.Column.Target.Part != FieldPart.Value)
                .Select(column => column.Field)
                .Distinct()
        )
        {
            CombineDays(values, field, row, reasons);
            CombineNotes(values, field);
        }
    }

    private static void CombineDays(
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        FieldDefinition field,
        WorkbookRow row,
        List<string> reasons
    )
    {
        var (first, last) = (
            RemovePart(values, field, FieldPart.First) as DateRangeValue,
            RemovePart(values, field, FieldPart.Last) as DateRangeValue
        );
        if (first is null)
            return;
        if ((last ?? first).Last < first.First)
            reasons.Add($"第{row.Number}行“{field.Label}”的末日早于首日，请核对");
        else if (last is null)
            values[field.Key] = first;
        else
            values[field.Key] = DateWords.Join(first, last);
    }

    private static void CombineNotes(
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        FieldDefinition field
    )
    {
        var (method, source) = (
            RemovePart(values, field, FieldPart.Method) as TextValue,
            RemovePart(values, field, FieldPart.Source) as TextValue
        );
        if (
            values.GetValueOrDefault(field.Key) is NumberValue { Quantity: var soft }
            && (method ?? source) is not null
        )
            values[field.Key] = new NumberValue(soft with { Method = method?.Text, Source = source?.Text });
    }

    private static FieldValue? RemovePart(
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        FieldDefinition field,
        FieldPart part
    )
    {
        var key = FormatPartKey(new(field.Key, part));
        var value = values.GetValueOrDefault(key);
        if (value is not null)
            values.Remove(key);
        return value;
    }

    private string ReadCellText(WorkbookRow row, ColumnTarget target) =>
        header.FindColumn(target) is { } column ? row.FindCell(column.Position).Words : "";

    /// <summary>One cell with the field it is of and where its value goes.</summary>
    private readonly record struct CellOfField(
        WorkbookRow Row,
        WorkbookCell Cell,
        BoundColumn Column,
        FieldDefinition Field,
        FieldReader Reader,
        ImmutableSortedDictionary<string, FieldValue>.Builder Values,
        Dictionary<string, string> Foreign
    );
}
