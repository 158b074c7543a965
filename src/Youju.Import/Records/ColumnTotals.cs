using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import.Records;

/// <summary>Compares the only row of sums of a list with the records above it.</summary>
/// <remarks>A total is never taken, and never passed over in silence.</remarks>
internal sealed class ColumnTotals
{
    private readonly List<(BoundColumn Column, FieldDefinition Field, FieldReader Reader)> columns;
    private readonly Dictionary<string, decimal> sums = new(StringComparer.Ordinal);
    private readonly List<WorkbookRow> totals = [];

    public ColumnTotals(SheetHeader head, Pack pack)
    {
        var figures = new FigureReader(pack.Figures);
        columns =
        [
            .. from column in head.Columns
            where column.Target.Part == FieldPart.Value
            let field = head.Register.FindField(column.Target.Field)
            where field is { Type: FieldType.Money } or { Type: FieldType.Number, IsAdditive: true }
            select (column, field, new FieldReader(field, figures, column.Scale)),
        ];
    }

    public void AddRecord(DraftRecord record) => AddTimes(record, 1);

    /// <summary>For one that was no record after all.</summary>
    public void RemoveRecord(DraftRecord record) => AddTimes(record, -1);

    private void AddTimes(DraftRecord record, int times)
    {
        foreach (var (_, field, _) in columns)
        {
            if (ReadValue(record.Values.GetValueOrDefault(field.Key)) is { } value)
                sums[field.Key] = sums.GetValueOrDefault(field.Key) + times * value;
        }
    }

    public void AddTotal(WorkbookRow row) => totals.Add(row);

    /// <summary>What the amounts come to, in Chinese; empty where there are none.</summary>
    public string DescribeSums() =>
        string.Concat(
            from column in columns
            where column.Field.Type == FieldType.Money && sums.ContainsKey(column.Field.Key)
            select $"，{column.Field.Label}共 {FieldText.FormatNumber(sums[column.Field.Key])} 元"
        );

    /// <summary>The sums that differ, in Chinese; of several rows of sums nobody knows what each is of.</summary>
    public IEnumerable<string> DescribeDifferences() =>
        totals is not [var total]
            ? []
            : from column in columns
            let cell = total.FindCell(column.Column.Position)
            where !cell.IsBlank
            let stated = ReadValue(column.Reader.ReadCell(cell).Value)
            let sum = sums.GetValueOrDefault(column.Field.Key)
            where stated is not null && stated != sum
            select $"{WorkbookCell.FormatAddress(column.Column.Position, total.Number)}“{column.Field.Label}”的合计是 "
                + $"{FieldText.FormatNumber(stated.Value)}，各行之和是 {FieldText.FormatNumber(sum)}，请核对；记的是各行";

    private static decimal? ReadValue(FieldValue? value) =>
        value switch
        {
            MoneyValue money => money.Money.Yuan,
            NumberValue number => number.Quantity.Value,
            _ => null,
        };
}
