using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import;

/// <summary>Finds of which register a sheet lists records.</summary>
internal sealed class RecordHeads(Pack pack, ImportRequest request, ColumnMappings maps)
{
    private readonly AskedRegisters registers = new(pack, request, maps);

    /// <summary>The register whose records the sheet surely lists; null where none is.</summary>
    /// <param name="doubt">Why none is where several fit alike, in Chinese; null otherwise.</param>
    public SheetHeader? FindHeader(WorkbookSheet sheet, Dossier dossier, out string? doubt)
    {
        doubt = null;
        var finder = new HeaderFinder(pack.Imports, request.Register is not null)
        {
            Unit = dossier.Unit.Name,
        };
        if (
            finder.FindHeader(
                sheet,
                registers.SelectLedgerForms(),
                key => maps.CollectFor(dossier, key),
                out _
            )
                is { HoldsAllRequired: true } form
            && LedgerForm.IsFormSheet(sheet, form)
        )
            return form;
        var head = finder.FindHeader(
            sheet,
            registers.SelectRegisters(dossier),
            key => maps.CollectFor(dossier, key),
            out var tied
        );
        if (tied.Count > 0)
        {
            doubt = head!.DescribeTied(sheet, tied);
            return null;
        }

        // What lacks a column that nothing makes up for is told with what comes nearest, unless someone said what it is.
        return
            request.Register is null
                && head is { Missing.Count: > 0 }
                && !head.UpdatesRecords(dossier)
                && !IsMadeUpFor(head)
            || IsOfMoneyElsewhere(head)
            ? null
            : head;
    }

    // 金额单位：元 above a head, and a register that keeps no money: its numbers are no counts.
    private bool IsOfMoneyElsewhere(SheetHeader? head) =>
        request.Register is null
        && head is { Announced: not null }
        && !head.Register.Fields.Any(field => field.Type == FieldType.Money);

    private bool IsMadeUpFor(SheetHeader head) =>
        head.Missing.All(field => request.SharesField(head.Register.Key, field));

    /// <summary>The head of a sheet that somebody said is of this register.</summary>
    public SheetHeader FindHeaderOf(RegisterDefinition register, WorkbookSheet sheet, Dossier dossier) =>
        new HeaderFinder(pack.Imports, isAsked: true).FindHeader(
            sheet,
            [register],
            key => maps.CollectFor(dossier, key),
            out _
        )!;

    /// <summary>The register that columns and cells together speak for, whatever the sheet is called.</summary>
    public SheetHeader? FindClaim(WorkbookSheet sheet, Dossier dossier) =>
        request.Register is null
            ? new RegisterEvidence(registers.SelectRegisters(dossier), pack.Imports).FindHeader(
                sheet,
                Path.GetFileNameWithoutExtension(request.FileName)
            )
            : null;

    /// <summary>The register of a paper that is money of the ledger too.</summary>
    public SheetHeader? FindPaperHead(WorkbookSheet sheet, Dossier dossier) =>
        request.Register is null
            ? new HeaderFinder(pack.Imports) { TakesPapers = true, Unit = dossier.Unit.Name }.FindHeader(
                sheet,
                registers
                    .SelectRegisters(dossier)
                    .Where(register => register.RecognisedBy == SheetMark.Paper),
                key => maps.CollectFor(dossier, key),
                out _
            )
            : null;
}
