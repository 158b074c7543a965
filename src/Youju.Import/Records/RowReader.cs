using System.Collections.Immutable;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>Reads the rows under a head as records.</summary>
internal sealed class RowReader
{
    private readonly SheetHeader header;
    private readonly ImportLexicon words;
    private readonly List<(BoundColumn Column, FieldDefinition Field, FieldReader Reader)> columns;
    private readonly Dictionary<string, string> states;
    private readonly ImmutableSortedDictionary<string, FieldValue> constants;
    private readonly string? state;

    /// <param name="evidence">The stored evidence, by the name it came with.</param>
    /// <param name="constants">Values that all rows share; they stand where a row says nothing.</param>
    /// <param name="state">The state that all rows share.</param>
    public RowReader(
        SheetHeader head,
        ImportLexicon words,
        FigureReader figures,
        IReadOnlyDictionary<string, string> evidence,
        ImmutableSortedDictionary<string, FieldValue> constants,
        string? state
    )
    {
        (this.header, this.words, this.constants, this.state) = (head, words, constants, state);
        columns =
        [
            .. from column in head.Columns
            where column.Target.Part != FieldPart.Fixed
            let field = head.Register.FindField(column.Target.Field)!
            select (column, field, new FieldReader(field, figures, column.Scale) { Evidence = evidence }),
        ];
        states = head
            .Register.States.SelectMany(one =>
                new[] { (RowLabel.NormaliseName(one.Label), one.Key), (one.Key, one.Key) }
            )
            .DistinctBy(one => one.Item1)
            .ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal);
    }

    /// <summary>Whether the row is an example, a total or a remark and no record.</summary>
    public bool IsPassedOver(WorkbookRow row)
    {
        var first = RowLabel.NormaliseName(row.Cells[0].Words);
        return words.PassedOver.Contains(first)
            || (
                row.Cells.Count == 1
                && words.Notes.Any(note => first.StartsWith(note, StringComparison.Ordinal))
            );
    }

    /// <summary>The record, or the reasons why the row is none.</summary>
    public DraftRecord? ReadRecord(WorkbookRow row, List<string> reasons)
    {
        var values = constants.ToBuilder();
        foreach (var (column, field, reader) in columns)
        {
            if (row.FindCell(column.Position) is { IsBlank: false } cell && !SaysNothing(cell, field))
                AddCellValue(values, row, cell, column.Target, field, reader, reasons);
        }

        CombineParts(values, row, reasons);
        var draft = new DraftRecord(
            row,
            ReadCellText(row, ColumnTarget.Id),
            ReadState(row, reasons),
            values.ToImmutable(),
            ReadCellText(row, ColumnTarget.Breakdown)
        );
        return reasons.Count == 0 ? draft : null;
    }

    // In a column of words it may be what was meant: 安全事故 无.
    private bool SaysNothing(WorkbookCell cell, FieldDefinition field) =>
        field.Type is not (FieldType.Text or FieldType.Place or FieldType.Person or FieldType.Choice)
        && words.Blanks.Contains(cell.Words.Trim());

    private static void AddCellValue(
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        WorkbookRow row,
        WorkbookCell cell,
        ColumnTarget target,
        FieldDefinition field,
        FieldReader reader,
        List<string> reasons
    )
    {
        if (target.Part is FieldPart.First or FieldPart.Last)
        {
            if (FieldReader.ReadDate(cell) is { } day)
                values[FormatPartKey(target)] = new DateValue(day);
            else
                reasons.Add(DescribeWrongCell(row, cell, "应为日期，如 2024-03-01"));
        }
        else if (target.Part is FieldPart.Method or FieldPart.Source)
            values[FormatPartKey(target)] = new TextValue(cell.Words);
        else if (reader.ReadCachedCell(cell) is { Value: { } value })
            values[field.Key] = value;
        else
            reasons.Add(DescribeWrongCell(row, cell, reader.ReadCachedCell(cell).Expected!));
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
            var (first, last) = (
                RemovePart(values, field, FieldPart.First) as DateValue,
                RemovePart(values, field, FieldPart.Last) as DateValue
            );
            if (first is not null && (last ?? first).Date < first.Date)
                reasons.Add($"第{row.Number}行“{field.Label}”的末日早于首日，请核对");
            else if (first is not null)
                values[field.Key] = new DateRangeValue(first.Date, (last ?? first).Date);
            var (method, source) = (
                RemovePart(values, field, FieldPart.Method) as TextValue,
                RemovePart(values, field, FieldPart.Source) as TextValue
            );
            if (
                values.GetValueOrDefault(field.Key) is NumberValue { Quantity: var soft }
                && (method ?? source) is not null
            )
                values[field.Key] = new NumberValue(
                    soft with
                    {
                        Method = method?.Text,
                        Source = source?.Text,
                    }
                );
        }
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

    private string? ReadState(WorkbookRow row, List<string> reasons)
    {
        if (
            header.FindColumn(ColumnTarget.State) is not { } column
            || row.FindCell(column.Position) is not { IsBlank: false } cell
        )
            return state;
        if (states.TryGetValue(RowLabel.NormaliseName(cell.Words), out var known))
            return known;
        reasons.Add(
            DescribeWrongCell(
                row,
                cell,
                $"应为下列之一：{string.Join("、", header.Register.States.Select(one => one.Label))}"
            )
        );
        return null;
    }

    private string ReadCellText(WorkbookRow row, ColumnTarget target) =>
        header.FindColumn(target) is { } column ? row.FindCell(column.Position).Words : "";
}
