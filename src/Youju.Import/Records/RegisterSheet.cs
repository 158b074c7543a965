using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs;

namespace Youju.Import.Records;

/// <summary>Brings one sheet of records into its register.</summary>
internal sealed class RegisterSheet(WorkbookSheet sheet, SheetHead head, Pack pack, ImportRequest request)
{
    /// <summary>A register with more entries in a year is none that people keep.</summary>
    private const int MostRows = 200_000;

    private const int MostRejected = 10_000;

    private readonly List<RejectedRow> rejected = [];
    private readonly List<string> told = [];
    private readonly List<string> warnings = [];
    private int passedOver;

    public ImportResult Take(Dossier dossier)
    {
        var register = dossier.Registers[head.Register.Key];
        var (constants, state) = new Constants(head.Register, pack).Read(request.Constants);
        if (MissingColumns(register, constants, state) is { Length: > 0 } missing)
            throw new ImportException($"工作表“{sheet.Name}”缺少必填列：{missing}。请在表里补上；整张表都一样的，用 --set 列=值 写明，如 --set {missing.Split('、')[0]}=…。");
        var taker = new RecordTaker(register, new($"导入 {request.FileName}", sheet.Name, request.At));
        var reader = new RowReader(head, pack.Imports, new FigureReader(pack.Figures), constants, state);
        foreach (var draft in Joined(Drafts(reader), taker))
        {
            if (taker.Take(draft) is { Count: > 0 } reasons) Reject(draft.Row, reasons);
        }

        Tell(taker);
        return new(dossier with { Registers = dossier.Registers.SetItem(head.Register.Key, taker.Register) }, told)
        {
            Warnings = warnings,
            Rejected = rejected.Count == 0 ? [] : [new(sheet.Name, head.Rows, rejected, ReasonColumn)],
            IsAnything = true,
        };
    }

    private int ReasonColumn => head.Find(ColumnTarget.Reason)?.Position
        ?? head.Rows.SelectMany(row => row.Cells).Concat(rejected.SelectMany(row => row.Row.Cells)).Max(cell => cell.Column) + 1;

    private IEnumerable<DraftRecord> Drafts(RowReader reader)
    {
        var count = 0;
        foreach (var row in sheet.Rows.Where(row => row.Number > head.LastRow))
        {
            if (++count > MostRows) throw new ImportException($"工作表“{sheet.Name}”超过 {MostRows} 行，不像一年的台账。请核对文件，或按月份拆成几个再导入。");
            var reasons = new List<string>();
            if (reader.IsPassedOver(row)) passedOver++;
            else if (reader.Read(row, reasons) is { } draft) yield return draft;
            else Reject(row, reasons);
        }
    }

    private IEnumerable<DraftRecord> Joined(IEnumerable<DraftRecord> drafts, RecordTaker taker)
    {
        if (head.Find(ColumnTarget.Breakdown) is not { } parted) return drafts;
        var joined = new PartedRecords(head.Register, taker.Identity);
        var records = joined.Join(drafts).ToList();
        told.Add($"“{parted.Head.Printed}”列把一条分成几行：只取“{head.Register.Breakdown!.Totals[0]}”一行，不与各行相加"
            + (joined.AddedUp > 0 ? Text($"；{joined.AddedUp} 条没有这一行，取各行之和") : ""));
        return records;
    }

    private void Reject(WorkbookRow row, IReadOnlyList<string> reasons)
    {
        if (rejected.Count >= MostRejected) throw new ImportException($"工作表“{sheet.Name}”有 {MostRejected} 行以上不合要求，没有导入。前一行是：{reasons[0]}。请先核对表头和单位。");
        rejected.Add(new(row, reasons));
    }

    private string MissingColumns(Register register, ImmutableSortedDictionary<string, FieldValue> constants, string? state)
    {
        var canUpdate = head.Find(ColumnTarget.Id) is not null && register.Records.Count > 0;
        var missing = head.Register.Fields.Where(field => field.IsRequired && !head.Holds(field.Key) && !constants.ContainsKey(field.Key)).Select(field => field.Label).ToList();
        if (head.Register.States.Count > 0 && state is null && head.Find(ColumnTarget.State) is null)
            missing.Add(pack.Imports.Columns.GetValueOrDefault(ColumnTarget.State.Field)?[0] ?? ColumnTarget.State.Field);
        return canUpdate ? "" : string.Join("、", missing);
    }

    private void Tell(RecordTaker taker)
    {
        told.Insert(0, Text($"工作表“{sheet.Name}”→ 台账“{head.Register.Label}”：新增 {taker.Added} 条，更新 {taker.Updated} 条，未变 {taker.Unchanged} 条，未导入 {rejected.Count} 行")
            + (passedOver > 0 ? Text($"；示例、合计和备注 {passedOver} 行不算") : ""));
        foreach (var column in head.Columns.Where(column => !column.IsByName && column.Target.Part != FieldPart.Fixed))
            told.Add($"“{column.Head.Printed}”列作为“{head.Register.Field(column.Target.Field)!.Label}”导入");
        warnings.AddRange(head.Unknown.Select(column => Unknown(column.Position, column.Head)));
    }

    private string Unknown(int position, ColumnHead unknown)
    {
        var free = head.Register.Fields.Where(field => !head.Holds(field.Key)).Select(field => field.Label).ToList();
        var near = free.FirstOrDefault(label => Likeness.Of(label, unknown.BareName) >= 0.5m);
        var advice = near is null ? $"如有对应的字段，用 --map {unknown.BareName}=字段 写明" : $"如果就是“{near}”，用 --map {unknown.BareName}={near} 写明";
        return $"工作表“{sheet.Name}”{WorkbookCell.Address(position, head.LastRow)}“{unknown.Printed}”列不认识，没有导入。{advice}。";
    }

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
