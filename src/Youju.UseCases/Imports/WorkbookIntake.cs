using System.Globalization;
using Youju.Domain.Remarks;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import;
using Youju.Import.Papers;
using Youju.Import.Requests;
using Youju.Reading.LastReports;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>Takes workbooks: registers, final accounts, budgets.</summary>
internal sealed class WorkbookIntake : IIntake
{
    private const string ReasonHeader = "未导入原因";
    private const int MostPrinted = 20;

    public bool CanImport(SourceFile file, FileKind kind) => CanImport(file, kind, year: null);

    /// <param name="year">The dossier's own year, whose forms are no report of the year before; null where it is not known.</param>
    public static bool CanImport(SourceFile file, FileKind kind, int? year)
    {
        if (WorkbookReader.CanOpenKind(kind))
            return true;
        try
        {
            using var tables = TableFile.OpenTables(file, kind, year);
            return tables is not null;
        }
        catch (UnreadableFileException)
        {
            // Whoever takes files of its kind says what is wrong with it.
            return false;
        }
    }

    public bool ImportFrom(SourceFile file, FileKind kind, ImportSettings settings, ImportTelling telling)
    {
        var (result, wrong) = DossierEdit.RepeatOnConflict(() => ImportAndSave(file, kind, settings));
        foreach (var line in result.Messages)
            telling.TellDone(ImportRemarks.Done, line);
        foreach (var warning in result.Warnings)
            telling.WarnOf(ImportRemarks.Doubt, warning);
        foreach (var sheet in result.Understood)
            settings.TellSheet?.Invoke(sheet);
        telling.TellContradictions(wrong, result.Warnings);
        if (result.Rejected.Count > 0)
            ReturnRejectedRows(result.Rejected, settings, telling);
        if (!result.HasKnownSheets)
            telling.WarnOf(ImportRemarks.NothingTaken, file.Name);
        if (settings.IsPreview)
            telling.TellDone(ImportRemarks.PreviewOnly, settings.Into.Folder);
        return result.Rejected.Count == 0 && result.HasKnownSheets;
    }

    private static (ImportResult Result, IReadOnlyList<Remark> Contradictions) ImportAndSave(
        SourceFile file,
        FileKind kind,
        ImportSettings settings
    )
    {
        if (settings.Output is { } output)
            new OutputGate(settings.File).CheckPlace(output);
        var open = OpenDossier.FromFolder(settings.Into, pack: null);
        var at = settings.At;
        var result = ImportWorkbook(file, kind, open, settings, at);
        if (result.HasKnownSheets && !settings.IsPreview)
        {
            var note = new StepNote($"导入 {file.Name}", at)
            {
                File = file.Name,
                Sha256 = file.ComputeSha256(),
                SummaryLines = result.Messages,
            };
            DossierEdit.SaveChange(settings.Into, open.Seen, new(result.Dossier, note));
        }

        return (result, NewContradictions.FindBetween(open.Dossier, result.Dossier, open.Pack));
    }

    private static ImportResult ImportWorkbook(
        SourceFile file,
        FileKind kind,
        OpenDossier open,
        ImportSettings settings,
        DateTimeOffset at
    )
    {
        using var workbook = TableFile.OpenTables(file, kind, open.Dossier.Year)!;
        var request = new ImportRequest(file.Name, at)
        {
            Register = settings.Register,
            Maps = settings.Maps,
            Constants = settings.Constants,
            Unit = settings.Unit,
            AsOf = settings.AsOf,
            Evidence = open.Dossier.EvidenceNames.ToDictionary(
                file => file.Value,
                file => file.Key,
                StringComparer.Ordinal
            ),
        };
        try
        {
            var sheets = settings.Watch is { } watch
                ? [.. workbook.Sheets.Select(watch.FollowSheet)]
                : workbook.Sheets;
            var taken = new WorkbookImport(open.Pack, request).ImportSheets(open.Dossier, sheets);
            return FillFromProse(taken, workbook, file, open);
        }
        catch (ImportException wrong)
        {
            if (wrong.Understood is { } sheet)
                settings.TellSheet?.Invoke(sheet);
            throw new UsageException(wrong.Message);
        }
    }

    private static ImportResult FillFromProse(
        ImportResult taken,
        TableFile tables,
        SourceFile file,
        OpenDossier open
    ) =>
        tables.OwnProse is { } prose
            ? StatedFigures.FillMissing(
                taken,
                OwnYearReader.ReadDocument(prose, open.Pack, file.Name, open.Dossier.Year),
                open.Pack
            )
            : taken;

    private static void ReturnRejectedRows(
        IReadOnlyList<RejectedSheet> rejected,
        ImportSettings settings,
        ImportTelling telling
    )
    {
        var rows = rejected.SelectMany(sheet => sheet.Rows.Select(row => (sheet.Name, row.Reasons))).ToList();
        foreach (var (name, reasons) in rows.Take(MostPrinted))
            telling.WarnOf(ImportRemarks.RowRejected, name, string.Join("；", reasons));
        if (rows.Count > MostPrinted)
            telling.WarnOf(
                ImportRemarks.MoreRejected,
                (rows.Count - MostPrinted).ToString(CultureInfo.InvariantCulture)
            );
        if (settings.IsPreview)
            return;
        var path = RejectedRows.WriteWorkbook(settings, stream =>
            WorkbookWriter.WriteRows([.. rejected.Select(ToWorkbookSheet)], stream)
        );
        telling.WarnOf(ImportRemarks.RejectedWritten, path);
    }

    private static WorkbookSheet ToWorkbookSheet(RejectedSheet sheet)
    {
        var head = sheet.HeaderRows.Select(row =>
            row.Number == sheet.HeaderRows[^1].Number
                ? ReplaceCell(row, sheet.ReasonColumn, ReasonHeader)
                : row
        );
        var rows = sheet.Rows.Select(
            (row, at) =>
                ReplaceCell(
                    row.Row with
                    {
                        Number = sheet.HeaderRows[^1].Number + 1 + at,
                    },
                    sheet.ReasonColumn,
                    string.Join("；", row.Reasons)
                )
        );
        return new(sheet.Name, head.Concat(rows));
    }

    private static WorkbookRow ReplaceCell(WorkbookRow row, int column, string words) =>
        row with
        {
            Cells =
            [
                .. row
                    .Cells.Where(cell => cell.Column != column)
                    .Append(new(column, words))
                    .OrderBy(cell => cell.Column),
            ],
        };
}
