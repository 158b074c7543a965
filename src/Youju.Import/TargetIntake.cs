using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Indicators;
using Youju.Import.Papers;
using Youju.Import.Requests;
using Youju.Import.Templates;
using Youju.Packs.Definitions;
using Youju.Reading.Papers;

namespace Youju.Import;

/// <summary>Takes tables of indicators, with the goals and the money that stand above them.</summary>
internal sealed class TargetIntake(Pack pack, ImportRequest request, ColumnMappings maps)
{
    private const int DeepestTitle = 5;
    private const int LastMonth = 12;

    /// <summary>The form of indicators, where the pack has one and nobody said that the sheet is another.</summary>
    public List<RegisterDefinition> SelectForms() =>
        TargetForm.CreateDefinition(pack) is { } form
        && (request.Register is not { } asked || TargetForm.IsNameOfForm(asked, pack.Imports))
            ? [form]
            : [];

    // A table of indicators names them and says what they aim at; with ids it may as well hold only what was reached.
    public SheetHeader? FindHeader(WorkbookSheet sheet, Dossier dossier) =>
        new HeaderFinder(pack.Imports).FindHeader(
            NameColumns(sheet, dossier.Year),
            SelectForms(),
            key => maps.CollectFor(dossier, key),
            out _
        )
            is { } head
        && head.ContainsField(IndicatorKeys.Name)
            ? head.HoldsAllRequired
            || request.Register is not null
            || head.FindColumn(ColumnTarget.Id) is not null
                ? head
                : LacksOnlyClasses(head)
                    ? head with
                    {
                        IsNamed = true,
                    }
                    : null
            : null;

    // What was aimed at and what was reached beside a name is an indicator's; its class follows from the name.
    private static bool LacksOnlyClasses(SheetHeader head) =>
        head.ContainsField(IndicatorKeys.Target)
        && head.ContainsField(IndicatorKeys.Actual)
        && head.Register.Fields.All(field =>
            !field.IsRequired || head.ContainsField(field.Key) || field.Key == IndicatorKeys.Class
        );

    /// <summary>The sheets with those of earlier months before those of later ones, where several tell indicators as far as they
    /// had come.</summary>
    public IReadOnlyList<WorkbookSheet> OrderByMonth(IReadOnlyList<WorkbookSheet> sheets, Dossier dossier) =>
        sheets.Count > 1
        && sheets.Count(sheet => !sheet.IsHidden && FindHeader(sheet, dossier) is not null) > 1
            ? [.. sheets.OrderBy(sheet => FindMonth(sheet, dossier.Year))]
            : sheets;

    private static int FindMonth(WorkbookSheet sheet, int year) =>
        PaperYears.FindMonthOfName(sheet.Name)
        ?? sheet
            .Rows.Take(DeepestTitle)
            .Where(row => row.Cells.Count == 1)
            .Select(row => PaperYears.FindLastDay(row.Cells[0].Words))
            .FirstOrDefault(day => day?.Year == year)
            ?.Month
        ?? LastMonth;

    private WorkbookSheet NameColumns(WorkbookSheet sheet, int year)
    {
        if (SelectForms() is not [var form])
            return sheet;
        var heads = new IndicatorFormHeads(form, pack.Imports.IndicatorHeads, pack.Papers, year);
        var named = new IndicatorTableHead(heads, new(pack.Indicators.Classes)).NameColumns(sheet);
        return named == sheet ? new ClasslessTableHead(heads).NameColumns(sheet) : named;
    }

    public ImportResult ImportSheet(Dossier dossier, WorkbookSheet sheet, SheetHeader head)
    {
        maps.MarkUsedMappings(head);
        var taken = new TargetSheet(sheet, head, pack, request, dossier).ImportSheet();
        return taken.HasKnownSheets
            ? ImportMoneyAbove(
                ImportOverallGoals(taken with { Dossier = maps.KeepIn(taken.Dossier, head) }, sheet, head),
                sheet,
                head
            )
            : taken;
    }

    // A published table tells what was aimed at as a whole above its indicators.
    private ImportResult ImportOverallGoals(ImportResult taken, WorkbookSheet sheet, SheetHeader head)
    {
        if (
            FindFormHeader(sheet, pack.Imports.Aims, taken.Dossier) is not { } aims
            || aims.LastRow >= head.LastRow
        )
            return taken;
        var above = new OverallGoalSheet(
            OverallGoalSheet.SelectRowsAbove(sheet, aims),
            aims,
            pack,
            request,
            TableOpening.FromHeader(head).Project
        ).ImportInto(taken.Dossier);
        return taken with { Dossier = above.Dossier, Messages = [.. taken.Messages, .. above.Messages] };
    }

    public SheetHeader? FindFormHeader(WorkbookSheet sheet, RegisterDefinition? form, Dossier dossier) =>
        form is null
            ? null
            : new HeaderFinder(pack.Imports).FindHeader(
                sheet,
                [form],
                key => maps.CollectFor(dossier, key),
                out _
            );

    // 年初预算数, 全年执行数: the money of the unit or of the project stands above its indicators.
    private ImportResult ImportMoneyAbove(ImportResult taken, WorkbookSheet sheet, SheetHeader head)
    {
        var above = sheet with { Rows = [.. sheet.Rows.TakeWhile(row => row.Number < head.LastRow)] };
        var project = TableOpening.FromHeader(head).Project;
        var money = ImportMoneyOf(above, project, taken.Dossier);
        if (money?.HasKnownSheets != true && PairedMoney.ListPairs(above, pack.Imports) is { } pairs)
            money = ImportMoneyOf(pairs, project, taken.Dossier);
        return money?.HasKnownSheets == true
            ? taken with
            {
                Dossier = money.Dossier,
                Messages = [.. taken.Messages, .. money.Messages],
                Warnings = [.. taken.Warnings, .. money.Warnings],
            }
            : taken;
    }

    private ImportResult? ImportMoneyOf(WorkbookSheet above, string? project, Dossier dossier)
    {
        var tables = new PaperReader(pack)
            .ReadTables(above)
            .Select(table => table with { Title = null })
            .ToList();
        return tables.Count == 0
            ? null
            : new PaperImport(tables, pack, request) { Project = project }.ImportInto(dossier);
    }
}
