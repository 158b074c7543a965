using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import.Records;

/// <summary>Brings one sheet of records into its register.</summary>
internal sealed class RegisterSheet(WorkbookSheet sheet, SheetHead head, Pack pack, ImportRequest request)
{
    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly List<string> told = [];

    /// <exception cref="ImportException">A required column is missing.</exception>
    public ImportResult Take(Dossier dossier)
    {
        var register = dossier.Registers[head.Register.Key];
        var canUpdate = head.Find(ColumnTarget.Id) is not null && register.Records.Count > 0;
        if (!canUpdate && drafts.MissingColumns is { Length: > 0 } missing)
            throw new ImportException(
                $"工作表“{sheet.Name}”缺少必填列：{missing}。请在表里补上；整张表都一样的，用 --set 列=值 写明，如 --set {missing.Split('、')[0]}=…。"
            );
        var taker = new RecordTaker(register, new($"导入 {request.FileName}", sheet.Name, request.At));
        var others = new OtherYears(head.Register, dossier.Year);
        foreach (var draft in Joined(taker))
        {
            if (taker.Take(draft) is { Count: > 0 } reasons)
                drafts.Reject(draft.Row, reasons);
            else
                others.Look(draft);
        }

        told.Insert(
            0,
            drafts.Count(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"台账“{head.Register.Label}”：新增 {taker.Added} 条，更新 {taker.Updated} 条，未变 {taker.Unchanged} 条"
                )
            )
        );
        return new(
            dossier with
            {
                Registers = dossier.Registers.SetItem(head.Register.Key, taker.Register),
            },
            [.. told, .. head.Renamed()]
        )
        {
            Warnings =
            [
                .. head.Unknowns(sheet.Name),
                .. others.Words(sheet.Name) is { } words ? [words] : Array.Empty<string>(),
            ],
            Rejected = drafts.Rejected,
            IsAnything = true,
        };
    }

    private IEnumerable<DraftRecord> Joined(RecordTaker taker)
    {
        if (head.Find(ColumnTarget.Breakdown) is not { } parted)
            return drafts.Read();
        var joined = new PartedRecords(head.Register, taker.Identity);
        var records = joined.Join(drafts.Read()).ToList();
        told.Add(
            $"“{parted.Head.Printed}”列把一条分成几行：只取“{head.Register.Breakdown!.Totals[0]}”一行，不与各行相加"
                + (
                    joined.AddedUp > 0
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"；{joined.AddedUp} 条没有这一行，取各行之和"
                        )
                        : ""
                )
        );
        return records;
    }
}
