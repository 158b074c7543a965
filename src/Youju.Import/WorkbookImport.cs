using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Papers;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Reading.Papers;

namespace Youju.Import;

/// <summary>Brings the sheets of a workbook into a dossier: records into registers, published tables into the ledger.</summary>
public sealed partial class WorkbookImport(Pack pack, ImportRequest wish)
{
    /// <summary>A sheet shows by its first rows whether it holds a published table.</summary>
    private const int Beginning = 60;

    private readonly PaperReader papers = new(pack);
    private readonly ColumnMappings maps = new(wish.Maps);
    private readonly List<string> messages = [];
    private readonly List<string> warnings = [];
    private readonly List<RejectedSheet> rejected = [];
    private readonly List<UnderstoodSheet> understood = [];
    private readonly HashSet<string> splitSheets = new(StringComparer.Ordinal);
    private ImportRequest request = wish;

    private TargetIntake Targets => new(pack, request, maps);

    private AskedRegisters Registers => new(pack, request, maps);

    private RecordHeads Heads => new(pack, request, maps);

    /// <exception cref="ImportException">Nothing of the file can be taken as it stands.</exception>
    public ImportResult ImportSheets(Dossier dossier, IReadOnlyList<WorkbookSheet> sheets)
    {
        Registers.RefuseUnknown(dossier);
        request = request with { Year = dossier.Year };
        var others = new List<WorkbookSheet>();
        var watches = sheets.Select(SheetWatch.WatchSheet).ToList();
        var parts = watches
            .Where(watch => !pack.Imports.Guides.Contains(watch.Sheet.Name))
            .SelectMany(watch =>
                SplitRecords(dossier, new PostedAccounts(pack.Papers).AddUpPostings(watch.Sheet))
            )
            .ToList();
        splitSheets.UnionWith(
            parts.CountBy(part => part.Name).Where(name => name.Value > 1).Select(name => name.Key)
        );
        foreach (var sheet in Targets.OrderByMonth(parts, dossier))
        {
            var taken = TakeSheet(dossier, sheet);
            if (taken is null)
                others.Add(sheet);
            dossier = taken ?? dossier;
        }

        if (others.Count > 0)
            dossier = ImportTables(dossier, others);
        warnings.AddRange(UncomputedCells.DescribeSheets(sheets));
        return new(dossier, messages)
        {
            Warnings =
            [
                .. warnings.Distinct(),
                .. watches.SelectMany(watch => watch.DescribeNotes()),
                .. maps.UnusedWarnings,
            ],
            Rejected = rejected,
            Understood = understood,
            HasKnownSheets = messages.Count > 0,
        };
    }

    private WorkbookSheet Unfold(Dossier begun, WorkbookSheet sheet) =>
        new UnfoldedSheets(pack, Registers, FindRecordHeader, warnings.Add).UnfoldSheet(begun, sheet);

    /// <summary>The dossier with what the sheet holds; null for one that is none of our forms.</summary>
    private Dossier? TakeSheet(Dossier dossier, WorkbookSheet sheet)
    {
        if (sheet.IsHidden)
        {
            warnings.Add($"工作表“{sheet.Name}”是隐藏的，没有导入。需要的话请取消隐藏。");
            return dossier;
        }

        try
        {
            return ImportSheet(dossier, sheet) is { } result ? CollectResult(result) : null;
        }
        catch (ImportException lacking) when (request.Register is null)
        {
            // What its form or register cannot take is kept as a list all the same.
            warnings.Add(lacking.Message);
            return null;
        }
    }

    private ImportResult? ImportSheet(Dossier dossier, WorkbookSheet sheet)
    {
        if (
            NamedForms.FindForm(sheet, dossier, pack) is { } form
            && Targets.FindFormHeader(sheet, form.Definition, dossier) is { HoldsAllRequired: true } named
        )
            return form.Import(sheet, named, pack, request, dossier);
        if (Targets.FindHeader(sheet, dossier) is { } targets)
            return targets.TellWhile(sheet, () => Targets.ImportSheet(dossier, sheet, targets));
        if (IsPublished(sheet))
            return null;
        if (FindRecordHeader(sheet, dossier) is { } head && !IsOfCounts(head, sheet, dossier))
            return IsOfLedger(head, sheet)
                ? null
                : ImportRecords(dossier, sheet, head.FitToCells(sheet, dossier));
        return ImportCounts(dossier, sheet);
    }

    // Months that stand across say the same as a sum beside them, and more; of several matters in columns of their own each counts.
    private bool IsOfCounts(SheetHeader head, WorkbookSheet sheet, Dossier dossier) =>
        head.Register.Key == pack.Papers.Counted.Register
        && (
            !head.ContainsField(pack.Papers.Counted.Dates)
                ? FindCounts(dossier, sheet) is not null
                : !head.ContainsField(pack.Papers.Counted.Name)
                    && FindCounts(dossier, sheet)?.Matters.Count(matter => !matter.IsPart) > 1
        );

    // 工程名称 | 年度资金安排 | 累计支付: a register that knows only names and money of a list has no more to tell than the ledger; nor does
    // one that knows its kind as well, where the list tells 年初预算 and 年中追加.
    private bool IsOfLedger(SheetHeader head, WorkbookSheet sheet) =>
        request.Register is null
        && papers.ReadTables(sheet) is [{ TellsProjectMoney: true } table]
        && head.Columns.All(column =>
            head.Register.FindField(column.Target.Field) is { } field
            && (
                field.Type == FieldType.Money
                || head.Register.DistinguishingFields.Contains(field.Key)
                || (table.TellsProjectSteps && field.Type == FieldType.Choice)
            )
        )
        && !table.Columns.Any(column => pack.Papers.TellsContract(column.Path));

    // 业务量 by month or by matter: months stand across or down, and each matter is a record.
    private ImportResult? ImportCounts(Dossier dossier, WorkbookSheet sheet)
    {
        if (FindCounts(dossier, sheet) is not { } counts)
            return null;
        var taken = ImportRecords(
            dossier,
            counts.Sheet,
            Heads.FindHeaderOf(counts.Register, counts.Sheet, dossier)
        );
        return taken with { Warnings = [.. taken.Warnings, .. counts.DescribeDoubts()] };
    }

    private UnfoldedCounts? FindCounts(Dossier dossier, WorkbookSheet sheet) =>
        request.Register is null ? new CountSheet(papers, pack, dossier).UnfoldCounts(sheet) : null;

    private Dossier ImportTables(Dossier dossier, List<WorkbookSheet> sheets)
    {
        var tables = sheets.SelectMany(papers.ReadTables).ToList();
        var import = new PaperImport(tables, pack, request)
        {
            Claimed = sheets
                .Where(sheet => Heads.FindClaim(sheet, dossier) is not null)
                .Select(sheet => sheet.Name)
                .ToHashSet(StringComparer.Ordinal),
        };
        var taken = CollectResult(import.ImportInto(dossier));
        taken = sheets.Aggregate(taken, CountStaff);
        foreach (var sheet in sheets)
            taken = KeepRecordsOf(taken, sheet, import) ?? KeepLeftOver(taken, sheet, import);
        // Of a published table only what holds for the whole file can be said: its unit, its day.
        understood.AddRange(import.KnownSheets.Select(name => new UnderstoodSheet(name, null, "", [])));
        return taken;
    }

    private Dossier CountStaff(Dossier dossier, WorkbookSheet sheet) =>
        request.Register is null
            ? CollectResult(StaffCollector.CountRoster(dossier, sheet, pack.Papers, request.FileName))
            : dossier;

    // A list of purchases tells what they cost together, and each of them.
    private Dossier? KeepRecordsOf(Dossier dossier, WorkbookSheet sheet, PaperImport import) =>
        (
            Heads.FindPaperHead(sheet, dossier)
            ?? (import.ListedSheets.Contains(sheet.Name) ? null : Heads.FindClaim(sheet, dossier))
        )
            is { Missing.Count: 0, Register.RecognisedBy: SheetMark.Paper } head
            ? CollectResult(ImportRecords(dossier, sheet, head.FitToCells(sheet, dossier)))
            : null;

    private Dossier KeepLeftOver(Dossier dossier, WorkbookSheet sheet, PaperImport import)
    {
        var unplaced = new UnplacedSheets(pack, request, ImportRecords)
        {
            IsAlone = !splitSheets.Contains(sheet.Name),
        };
        foreach (var part in import.ListLeftOver(sheet))
        {
            var taken = request.Register is null ? unplaced.TakeTables(dossier, part) : [];
            if (taken.Count == 0 && part == sheet && sheet.Rows.Any(row => row.Cells.Count > 1))
                TellUntaken(sheet, unplaced.DescribeNothing(sheet, dossier, Targets.SelectForms()), dossier);
            dossier = taken.Aggregate(dossier, (_, result) => CollectResult(result));
        }

        return dossier;
    }

    private void TellUntaken(WorkbookSheet sheet, string words, Dossier dossier)
    {
        understood.Add(
            sheet.TellUntaken(Registers.SelectAll(dossier).Find(_ => request.Register is not null))
        );
        warnings.Add(words);
    }

    /// <summary>Whether a title tells a published table, whose columns may bear names that registers know as well.</summary>
    private bool IsPublished(WorkbookSheet sheet) =>
        papers
            .ReadTables(sheet with { Rows = sheet.Rows.Take(Beginning) })
            .Any(table => table.Title?.Form is not null);

    private SheetHeader? FindRecordHeader(WorkbookSheet sheet, Dossier dossier)
    {
        var head = Heads.FindHeader(sheet, dossier, out var doubt);
        if (doubt is not null)
            warnings.Add(doubt);
        return head;
    }

    private ImportResult ImportRecords(Dossier dossier, WorkbookSheet sheet, SheetHeader head)
    {
        maps.MarkUsedMappings(head);
        var taken = head.TellWhile(sheet, () =>
            dossier.Registers.ContainsKey(head.Register.Key)
                ? RegisterSheet.ImportTitled(sheet, head, pack, request, dossier)
                : new LedgerSheet(sheet, head, pack, request).ImportInto(dossier)
        );
        return taken with
        {
            Dossier = maps.KeepIn(
                taken.Dossier == dossier ? dossier : FillCounts(taken.Dossier, sheet, head),
                head
            ),
        };
    }

    private Dossier FillCounts(Dossier taken, WorkbookSheet sheet, SheetHeader head) =>
        taken with
        {
            Ledger = taken.Ledger with
            {
                ThreePublic = new StatedCounts(head, pack).FillCounts(taken.Ledger.ThreePublic, sheet),
            },
        };

    private Dossier CollectResult(ImportResult result)
    {
        messages.AddRange(result.Messages);
        warnings.AddRange(result.Warnings);
        rejected.AddRange(result.Rejected);
        understood.AddRange(result.Understood);
        return result.Dossier;
    }
}
