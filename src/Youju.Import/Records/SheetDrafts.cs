using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Text.Times;

namespace Youju.Import.Records;

/// <summary>The records on one sheet, and the rows that are none.</summary>
internal sealed class SheetDrafts(WorkbookSheet sheet, SheetHeader head, Pack pack, ImportRequest request)
{
    /// <summary>A register with more entries in a year is none that people keep.</summary>
    private const int MostRows = 200_000;

    private const int MostRejected = 10_000;

    private readonly List<RejectedRow> rejected = [];
    private readonly List<string> doubts = [];
    private ColumnTotals? totals;
    private readonly (ImmutableSortedDictionary<string, FieldValue> Values, string? State) shared =
        new ConstantValues(head.Register, pack).ReadSharedValues([
            .. request.ConstantsFor(head.Register.Key),
        ]);

    /// <summary>What the cells above say for rows that leave them out; null where a form has its own rule for that.</summary>
    public CellsAbove? Above { get; init; }

    /// <summary>Fields of which only the title says something.</summary>
    public IReadOnlySet<string> ToldByTitle { get; init; } = new HashSet<string>();

    public int PassedOver { get; private set; }

    public IReadOnlyList<RejectedSheet> Rejected =>
        rejected.Count == 0 ? [] : [new(sheet.Name, head.Rows, rejected, ReasonColumn)];

    /// <summary>Required columns that the sheet does not have, by name.</summary>
    public string MissingColumns
    {
        get
        {
            var missing = head
                .Missing.Where(one => !shared.Values.ContainsKey(one.Key))
                .Select(one => one.Label);
            return string.Join("、", missing);
        }
    }

    public IEnumerable<DraftRecord> ReadDrafts()
    {
        var reader = new RowReader(
            head,
            pack,
            new(request.Year, ChinaTime.FindDay(request.At), request.Evidence, shared.Values, shared.State)
            {
                ToldByTitle = ToldByTitle,
            }
        );
        var others = new RowsWithoutRecord(head, pack);
        var belowSums = new RowsBelowSums(others, pack, request.Year);
        totals = new(head, pack);
        var (sums, count) = (new SumRows(sheet, head, pack.Papers), 0);
        var spanned = new SpannedCells(sheet, head);
        foreach (var printed in sheet.Rows.Where(row => row.Number > head.LastRow))
        {
            if (++count > MostRows)
                throw new ImportException(
                    $"工作表“{sheet.Name}”超过 {MostRows} 行，不像一年的台账。请核对文件，或按月份拆成几个再导入。"
                );
            var reasons = new List<string>();
            var isPassedOver = belowSums.ContainsRow(printed) || others.ContainsRow(printed);
            var row = isPassedOver ? printed : spanned.FillRow(printed);
            if (isPassedOver || sums.IsSum(row))
                PassOver(printed, others);
            else if (reader.ReadRecord(Above?.FillRow(row) ?? row, reasons) is { } draft)
            {
                totals.AddRecord(draft);
                sums.AddRecord(row);
                yield return draft;
            }
            else
                RejectRow(row, reasons);
        }

        doubts.AddRange([.. reader.Doubts, .. spanned.DescribeNames(), .. Above?.DescribeFilled() ?? []]);
        doubts.AddRange(rejected.Count == 0 ? totals.DescribeDifferences() : []);
    }

    private void PassOver(WorkbookRow row, RowsWithoutRecord others)
    {
        PassedOver++;
        if (others.IsSum(row))
            totals?.AddTotal(row);
    }

    /// <summary>Cells that may mean something else than what was taken, once all rows are read.</summary>
    public IReadOnlyList<string> Doubts => doubts;

    /// <summary>Gives back a row that was read as a record and cannot be one.</summary>
    public void RejectDraft(DraftRecord draft, IReadOnlyList<string> reasons)
    {
        totals?.RemoveRecord(draft);
        RejectRow(draft.Row, reasons);
    }

    public void RejectRow(WorkbookRow row, IReadOnlyList<string> reasons)
    {
        if (rejected.Count >= MostRejected)
            throw new ImportException(
                $"工作表“{sheet.Name}”有 {MostRejected} 行以上不合要求，没有导入。前一行是：{reasons[0]}。请先核对表头和单位。"
            );
        rejected.Add(new(row, reasons));
    }

    /// <summary>What the amounts of the records come to, in Chinese.</summary>
    public string DescribeSums() => totals?.DescribeSums() ?? "";

    public string DescribeCounts(string taken) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"工作表“{sheet.Name}”→ {taken}，未导入 {rejected.Count} 行"
        )
        + (
            PassedOver > 0
                ? string.Create(CultureInfo.InvariantCulture, $"；示例、合计和备注 {PassedOver} 行不算")
                : ""
        );

    private int ReasonColumn =>
        head.FindColumn(ColumnTarget.Reason)?.Position
        ?? head.Rows.SelectMany(row => row.Cells)
            .Concat(rejected.SelectMany(row => row.Row.Cells))
            .Max(cell => cell.Column) + 1;
}
