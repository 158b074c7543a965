using Youju.Cli.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import;
using Youju.Import.Requests;
using Youju.Storage.Steps;

namespace Youju.Cli.Intakes;

/// <summary>Takes workbooks: registers, final accounts, budgets.</summary>
internal sealed class WorkbookIntake : IIntake
{
    private const string ReasonHead = "未导入原因";
    private const int MostTold = 20;

    public string Takes => "台账、绩效指标、决算和预算工作簿（xlsx、xls）";

    public bool CanTake(FileKind kind) => WorkbookReader.CanOpen(kind);

    public int Take(SourceFile file, FileKind kind, ImportSettings settings, Terminal terminal)
    {
        var open = OpenDossier.Read(settings.Into, pack: null);
        var at = terminal.Now();
        var result = Read(file, kind, open, settings, at);
        if (result.IsAnything)
        {
            var note = new StepNote($"导入 {file.Name}", at)
            {
                File = file.Name,
                Sha256 = file.Sha256(),
                Told = result.Told,
            };
            DossierSteps.Take(settings.Into, result.Dossier, note);
        }

        foreach (var line in result.Told)
            terminal.PrintLine(line);
        foreach (var warning in result.Warnings)
            terminal.Warn(warning);
        if (result.Rejected.Count > 0)
            GiveBack(result.Rejected, settings, terminal);
        if (!result.IsAnything)
            terminal.Warn($"“{file.Name}”里没有可以导入的内容，档案没有变。");
        return result.Rejected.Count > 0 || !result.IsAnything ? ExitCode.Findings : ExitCode.Clean;
    }

    private static ImportResult Read(
        SourceFile file,
        FileKind kind,
        OpenDossier open,
        ImportSettings settings,
        DateTimeOffset at
    )
    {
        using var workbook = WorkbookReader.Open(file, kind, new ReadingBudget(ReadingLimits.RowByRow));
        var request = new ImportRequest(file.Name, at)
        {
            Register = settings.Register,
            Maps = settings.Maps,
            Constants = settings.Constants,
            Unit = settings.Unit,
            Evidence = open.Dossier.EvidenceNames.ToDictionary(
                file => file.Value,
                file => file.Key,
                StringComparer.Ordinal
            ),
        };
        try
        {
            return new WorkbookImport(open.Pack, request).Take(open.Dossier, workbook.Sheets, () =>
                DocumentReader.Read(file).Document
            );
        }
        catch (ImportException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    private static void GiveBack(
        IReadOnlyList<RejectedSheet> rejected,
        ImportSettings settings,
        Terminal terminal
    )
    {
        var rows = rejected.SelectMany(sheet => sheet.Rows.Select(row => (sheet.Name, row.Reasons))).ToList();
        foreach (var (name, reasons) in rows.Take(MostTold))
            terminal.Warn($"未导入：{name} {string.Join("；", reasons)}");
        if (rows.Count > MostTold)
            terminal.Warn($"另有 {rows.Count - MostTold} 行未导入。");
        var path = RejectedRows.Write(settings, stream =>
            WorkbookWriter.WriteRows([.. rejected.Select(Sheet)], stream)
        );
        terminal.Warn($"未导入的行和原因写在 {path}，改好后可以直接再导入。");
    }

    private static WorkbookSheet Sheet(RejectedSheet sheet)
    {
        var head = sheet.Head.Select(row =>
            row.Number == sheet.Head[^1].Number ? With(row, sheet.ReasonColumn, ReasonHead) : row
        );
        var rows = sheet.Rows.Select(
            (row, at) =>
                With(
                    row.Row with
                    {
                        Number = sheet.Head[^1].Number + 1 + at,
                    },
                    sheet.ReasonColumn,
                    string.Join("；", row.Reasons)
                )
        );
        return new(sheet.Name, head.Concat(rows));
    }

    private static WorkbookRow With(WorkbookRow row, int column, string words) =>
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
