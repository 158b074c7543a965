using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Indicators;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Import.Tables;
using Youju.Import.Templates;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Import;

/// <summary>Brings the sheets of a workbook into a dossier: records into registers, published tables into the ledger.</summary>
public sealed class WorkbookImport(Pack pack, ImportRequest request)
{
    private readonly PublishedTitles titles = new(pack.Tables);
    private readonly SaidMaps maps = new(request.Maps);
    private readonly List<string> told = [];
    private readonly List<string> warnings = [];
    private readonly List<RejectedSheet> rejected = [];

    /// <param name="document">The whole workbook as a document, in which published tables are found; asked for only where needed.</param>
    /// <exception cref="ImportException">Nothing of the file can be taken as it stands.</exception>
    public ImportResult Take(Dossier dossier, IReadOnlyList<WorkbookSheet> sheets, Func<Document> document)
    {
        Check(dossier);
        var others = new List<WorkbookSheet>();
        foreach (var sheet in sheets)
        {
            if (pack.Imports.Guides.Contains(sheet.Name))
                continue;
            if (sheet.IsHidden)
                warnings.Add($"工作表“{sheet.Name}”是隐藏的，没有导入。需要的话请取消隐藏。");
            else if (Named(sheet, pack.Imports.Aims, dossier) is { } aims)
                dossier = Keep(new AimSheet(sheet, aims, pack, request, project: null).Take(dossier));
            else if (Named(sheet, pack.Imports.Problems, dossier) is { } problems)
                dossier = Keep(new ProblemSheet(sheet, problems, pack, request).Take(dossier));
            else if (Named(sheet, pack.Imports.Common, dossier) is { } common)
                dossier = Keep(new CommonSheet(sheet, common, pack, request).Take(dossier));
            else if (TargetHead(sheet, dossier) is { } targets)
                dossier = Keep(TakeTargets(dossier, sheet, targets));
            else if (!titles.IsPublished(sheet) && Head(sheet, dossier) is { } head)
                dossier = Keep(TakeRecords(dossier, sheet, head));
            else
                others.Add(sheet);
        }

        if (others.Count > 0)
            dossier = TakeTables(dossier, others, document());
        return new(dossier, told)
        {
            Warnings = [.. warnings, .. maps.Unmet],
            Rejected = rejected,
            IsAnything = told.Count > 0,
        };
    }

    // What was said and cannot be meant is told before anything is taken.
    private void Check(Dossier dossier)
    {
        var (registers, forms) = (Registers(dossier), Forms().Concat(Targets()).ToList());
        if (registers.Count + forms.Count == 0 && request.Register is { } asked)
            throw new ImportException(
                $"没有台账“{asked}”。{StrictYaml.Advice(asked, [.. dossier.Registers.Values.Select(register => register.Definition.Label), .. FormLabels.Of(pack.Imports)])}"
            );
        if (request.Unit is { } unit && !pack.Imports.MoneyUnits.ContainsKey(unit))
            throw new ImportException(
                $"不认识单位“{unit}”，应为下列之一：{string.Join("、", pack.Imports.MoneyUnits.Keys)}。"
            );
        maps.Check([.. registers, .. forms], pack.Imports);
    }

    private List<RegisterDefinition> Registers(Dossier dossier) =>
        Asked(dossier.Registers.Values.Select(register => register.Definition));

    private List<RegisterDefinition> Targets() =>
        TargetForm.Register(pack) is { } form
        && (request.Register is not { } asked || TargetForm.IsAsked(asked, pack.Imports))
            ? [form]
            : [];

    private List<RegisterDefinition> Forms() => Asked(LedgerForm.Registers(pack.Imports));

    private Dossier TakeTables(Dossier dossier, List<WorkbookSheet> sheets, Document document)
    {
        var tables = new TableImport(
            document,
            sheets.Select(sheet => sheet.Name).ToHashSet(StringComparer.Ordinal),
            pack,
            request
        );
        var taken = Keep(tables.Take(dossier));
        warnings.AddRange(
            sheets
                .Where(sheet =>
                    !tables.Known.Contains(sheet.Name) && sheet.Rows.Any(row => row.Cells.Count > 1)
                )
                .Select(sheet =>
                    $"工作表“{sheet.Name}”没有认出是什么，没有导入。台账要有表头，写字段的名称；公开表要有表名。"
                )
        );
        return taken;
    }

    // A table of indicators names them and says what they aim at; with ids it may as well hold only what was reached.
    private SheetHead? TargetHead(WorkbookSheet sheet, Dossier dossier) =>
        new HeadFinder(pack.Imports).Find(sheet, Targets(), key => Maps(dossier, key), out _) is { } head
        && head.Holds(IndicatorKeys.Name)
        && (head.HoldsAllRequired || request.Register is not null || head.Find(ColumnTarget.Id) is not null)
            ? head
            : null;

    private ImportResult TakeTargets(Dossier dossier, WorkbookSheet sheet, SheetHead head)
    {
        maps.Meet(head);
        var taken = new TargetSheet(sheet, head, pack, request, dossier).Take();
        return taken.IsAnything
            ? TakeAims(taken with { Dossier = WithMappings(taken.Dossier, head) }, sheet, head)
            : taken;
    }

    // A published table tells what was aimed at as a whole above its indicators.
    private ImportResult TakeAims(ImportResult taken, WorkbookSheet sheet, SheetHead head)
    {
        if (Find(sheet, pack.Imports.Aims, taken.Dossier) is not { } aims || aims.LastRow >= head.LastRow)
            return taken;
        var above = new AimSheet(
            AimSheet.Above(sheet, aims),
            aims,
            pack,
            request,
            TableOpening.Of(head).Project
        ).Take(taken.Dossier);
        return taken with { Dossier = above.Dossier, Told = [.. taken.Told, .. above.Told] };
    }

    // The further sheets of the form of indicators are known by their names; a published table may bear their heads.
    private SheetHead? Named(WorkbookSheet sheet, RegisterDefinition? form, Dossier dossier) =>
        sheet.Name == form?.Label && Find(sheet, form, dossier) is { HoldsAllRequired: true } head
            ? head
            : null;

    private SheetHead? Find(WorkbookSheet sheet, RegisterDefinition? form, Dossier dossier) =>
        form is null
            ? null
            : new HeadFinder(pack.Imports).Find(sheet, [form], key => Maps(dossier, key), out _);

    private SheetHead? Head(WorkbookSheet sheet, Dossier dossier)
    {
        var finder = new HeadFinder(pack.Imports);
        if (finder.Find(sheet, Forms(), key => Maps(dossier, key), out _) is { HoldsAllRequired: true } form)
            return form;
        var head = finder.Find(sheet, Registers(dossier), key => Maps(dossier, key), out var tied);
        if (tied.Count > 0)
            throw new ImportException(
                $"工作表“{sheet.Name}”既像台账“{head!.Register.Label}”，也像“{string.Join("”“", tied.Select(register => register.Label))}”。用 --register 写明是哪一个。"
            );
        return head;
    }

    private List<RegisterDefinition> Asked(IEnumerable<RegisterDefinition> registers) =>
        [
            .. registers.Where(register =>
                request.Register is not { } asked || register.Key == asked || register.Label == asked
            ),
        ];

    // What is said now counts more than what was said before.
    private IReadOnlyList<ColumnMap> Maps(Dossier dossier, string register) =>
        [
            .. request.Maps,
            .. from column in dossier.Columns
            where column.Key.StartsWith(register + "/", StringComparison.Ordinal)
            select ColumnMap.Parse($"{column.Key[(register.Length + 1)..]}={column.Value}"),
        ];

    private ImportResult TakeRecords(Dossier dossier, WorkbookSheet sheet, SheetHead head)
    {
        maps.Meet(head);
        var isLedger = !dossier.Registers.ContainsKey(head.Register.Key);
        var taken = isLedger
            ? new LedgerSheet(sheet, head, pack, request).Take(dossier)
            : new RegisterSheet(sheet, head, pack, request).Take(dossier);
        return taken with { Dossier = WithMappings(taken.Dossier, head) };
    }

    /// <summary>Keeps how columns were understood that do not bear the field's own name.</summary>
    private Dossier WithMappings(Dossier dossier, SheetHead head) =>
        dossier with
        {
            Columns = dossier.Columns.SetItems(
                from column in head.Columns
                where !column.IsByName && column.Target.Part == FieldPart.Value
                select KeyValuePair.Create($"{head.Register.Key}/{column.Head.BareName}", Written(column))
            ),
        };

    private string Written(BoundColumn column) =>
        request.Maps.FirstOrDefault(map => column.Head.IsMeantBy(map.Head)) is { Unit.Length: > 0 } map
            ? $"{column.Target.Field}:{map.Unit}"
            : column.Target.Field;

    private Dossier Keep(ImportResult result)
    {
        told.AddRange(result.Told);
        warnings.AddRange(result.Warnings);
        rejected.AddRange(result.Rejected);
        return result.Dossier;
    }
}
