using System.Globalization;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.LastReports;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Cli.Intakes;

/// <summary>Brings the files of a folder in: last year's report first, then workbooks, and at last what proves something.</summary>
/// <param name="workbooks">Takes workbooks.</param>
/// <param name="reports">Takes last year's report and the tables of its package.</param>
/// <param name="pictures">Takes what is evidence by its kind.</param>
internal sealed class FolderIntake(
    IIntake workbooks,
    IIntake reports,
    IIntake pictures,
    ImportSettings settings,
    Terminal terminal
)
{
    private const int MostFiles = 2000;
    private const int MostNamed = 8;
    private const int DeepestFolder = 8;

    // Whatever the packs of the dossier are, the words of a title stand in the one below them all.
    private readonly Pack pack = PackLibrary.LoadPack(PackLibrary.Root);
    private readonly List<(string Path, int Length)> reportPaths = [];
    private readonly List<string> workbookPaths = [];
    private readonly List<EvidencePath> proofs = [];
    private readonly List<EvidencePath> offered = [];
    private int worst = ExitCode.Clean;

    public int ImportFolder()
    {
        var files = ListFiles();
        if (files.Count == 0)
            throw new UsageException($"“{settings.File}”里没有文件。");
        foreach (var file in files)
            AttemptStep(file, () => SortByKind(file));
        // The fullest one decides the packs of a new dossier.
        foreach (var (path, _) in reportPaths.OrderByDescending(report => report.Length))
            ImportFile(reports, path);
        foreach (var path in workbookPaths)
            ImportFile(workbooks, path);
        if (proofs.Count > 0)
            AttemptStep(settings.File, () =>
                EvidenceIntake.ImportFrom(proofs, settings, terminal, (file, wrong) =>
                    RefuseFile(file.Path, wrong)
                )
            );
        OfferAsEvidence();
        return worst;
    }

    private List<string> ListFiles()
    {
        var into =
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Into)) + Path.DirectorySeparatorChar;
        List<string> files =
        [
            .. new FolderWalk(settings.File, DeepestFolder, terminal.PrintWarning)
                .ListFiles()
                .Where(path =>
                    !Path.GetFullPath(path).StartsWith(into, StringComparison.Ordinal)
                    && Path.GetFileName(path) is not (['~', '$', ..] or ['.', ..])
                )
                .Take(MostFiles + 1),
        ];
        return files.Count <= MostFiles
            ? files
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{settings.File}”里超过 {MostFiles} 个文件，请分几个文件夹导入。"
                )
            );
    }

    private int SortByKind(string path)
    {
        var file = EvidenceContent.LoadSource(path);
        var kind = Signature.RecogniseKind(file);
        if (workbooks.CanImport(kind))
            workbookPaths.Add(path);
        else if (reports.CanImport(kind) && MeasureReport(file, kind) is { } length)
            reportPaths.Add((path, length));
        else
        {
            EvidenceContent.RecogniseExtension(file);
            (settings.IsEvidence || pictures.CanImport(kind) ? proofs : offered).Add(
                EvidencePath.CreateWithin(settings.File, path)
            );
        }

        return ExitCode.Clean;
    }

    /// <summary>How long a report is; null for other papers.</summary>
    private int? MeasureReport(SourceFile file, FileKind kind)
    {
        // Scans and old formats take long to read: only those are read that are called reports.
        if (
            kind is not (FileKind.Docx or FileKind.Html or FileKind.Txt or FileKind.Md)
            && !ReportTitle.NamesReportKind(file.Name, pack)
        )
            return null;
        try
        {
            var document = DocumentReader.ReadDocument(file).Document;
            return ReportTitle.IsTitleOfReport(document, pack) ? document.Text.Length : null;
        }
        catch (UnreadableFileException)
        {
            // It may still prove something, or is refused as evidence with a better reason.
            return null;
        }
    }

    private void ImportFile(IIntake intake, string path) => AttemptStep(path, () =>
        {
            terminal.PrintLine($"{Path.GetRelativePath(settings.File, path)}：");
            var file = SourceFile.LoadFromPath(path, ReadingLimits.RowByRow);
            return intake.ImportFrom(
                file,
                Signature.RecogniseKind(file),
                settings with
                {
                    File = path,
                },
                terminal
            );
        });

    // One file that cannot be taken keeps the others from nothing.
    private void AttemptStep(string path, Func<int> take)
    {
        try
        {
            worst = Math.Max(worst, take());
        }
        catch (Exception wrong) when (wrong is UsageException or UnreadableFileException or DossierException)
        {
            RefuseFile(path, wrong);
        }
    }

    private void RefuseFile(string path, Exception wrong)
    {
        worst = Math.Max(worst, ExitCode.Findings);
        terminal.PrintWarning($"{Path.GetFileName(path)}：{wrong.Message}");
    }

    private void OfferAsEvidence()
    {
        if (offered.Count == 0)
            return;
        worst = Math.Max(worst, ExitCode.Findings);
        var named = string.Join('、', offered.Take(MostNamed).Select(file => $"“{file.Name}”"));
        terminal.PrintWarning(
            string.Create(
                CultureInfo.InvariantCulture,
                $"有 {offered.Count} 个文件不是表格，也不像上年报告，没有导入：{named}{(offered.Count > MostNamed ? "等" : "")}。"
            )
                + $"如果是佐证，一起登记：youju import {settings.File} --into {settings.Into} --evidence；逐份写明证明什么：youju import {offered[0].Path} --into {settings.Into} --for 数据项。"
        );
    }
}
