using System.Globalization;
using Youju.Domain.Findings;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.LastReports;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>Brings the files of a folder in: last year's report first, then workbooks, and at last what proves something.</summary>
/// <param name="workbooks">Takes workbooks.</param>
/// <param name="reports">Takes last year's report and the tables of its package.</param>
/// <param name="pictures">Takes what is evidence by its kind.</param>
internal sealed class FolderIntake(
    IIntake workbooks,
    IIntake reports,
    IIntake pictures,
    ImportSettings settings,
    ImportTelling telling
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
    private bool isComplete = true;

    /// <returns>Whether nothing is left for a person to do.</returns>
    public bool ImportFolder()
    {
        var files = ListFiles();
        if (files.Count == 0)
            throw new UsageException(ImportRemarks.FolderEmpty, [settings.File]);
        foreach (var file in files)
            AttemptStep(file, () => SortByKind(file));
        // The fullest one decides the packs of a new dossier.
        foreach (var (path, _) in reportPaths.OrderByDescending(report => report.Length))
            ImportByIntake(reports, path);
        foreach (var path in workbookPaths)
            ImportByIntake(workbooks, path);
        if (proofs.Count > 0)
            AttemptStep(settings.File, () =>
            {
                EvidenceIntake.ImportFrom(proofs, settings, telling, (file, wrong) =>
                    RefuseFile(file.Path, wrong)
                );
                return true;
            });
        OfferAsEvidence();
        return isComplete;
    }

    private List<string> ListFiles()
    {
        var into =
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Into.Folder))
            + Path.DirectorySeparatorChar;
        List<string> leftOut = [];
        List<string> files =
        [
            .. new FolderWalk(settings.File, DeepestFolder, leftOut.Add)
                .ListFiles()
                .Where(path =>
                    !Path.GetFullPath(path).StartsWith(into, StringComparison.Ordinal)
                    && Path.GetFileName(path) is not (['~', '$', ..] or ['.', ..])
                )
                .Take(MostFiles + 1),
        ];
        ReportLeftOut(leftOut);
        return files.Count <= MostFiles
            ? files
            : throw new UsageException(
                ImportRemarks.FolderTooLarge,
                [settings.File, FormatNumber(MostFiles)]
            );
    }

    private void ReportLeftOut(List<string> reasons)
    {
        if (reasons.Count == 0)
            return;
        isComplete = false;
        foreach (var reason in reasons.Take(MostNamed))
            telling.WarnOf(ImportRemarks.Doubt, reason);
        if (reasons.Count > MostNamed)
            telling.WarnOf(ImportRemarks.MoreLeftOut, FormatNumber(reasons.Count - MostNamed));
    }

    private bool SortByKind(string path)
    {
        var file = EvidenceContent.LoadSource(path);
        var kind = Signature.RecogniseKind(file);
        if (reports.CanImport(file, kind) && MeasureReport(file, kind) is { } length)
            reportPaths.Add((path, length));
        else if (IsTableKind(kind) && file.Content.Length > 0 && workbooks.CanImport(file, kind))
            workbookPaths.Add(path);
        else
        {
            EvidenceContent.RecogniseExtension(file);
            (settings.IsEvidence || pictures.CanImport(file, kind) ? proofs : offered).Add(
                EvidencePath.CreateWithin(settings.File, path)
            );
        }

        return true;
    }

    // A notice or a contract may hold a table: of papers in a folder only workbooks and plain tables are taken as such.
    private static bool IsTableKind(FileKind kind) =>
        WorkbookReader.CanOpenKind(kind)
        || kind is FileKind.Ods or FileKind.Html or FileKind.Txt or FileKind.Md;

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

    private void ImportByIntake(IIntake intake, string path) => AttemptStep(path, () =>
        {
            telling.TellDone(ImportRemarks.FileBegins, Path.GetRelativePath(settings.File, path));
            var file = SourceFile.LoadFromPath(path, ReadingLimits.RowByRow);
            return intake.ImportFrom(
                file,
                Signature.RecogniseKind(file),
                settings with
                {
                    File = path,
                },
                telling
            );
        });

    // One file that cannot be taken keeps the others from nothing.
    private void AttemptStep(string path, Func<bool> take)
    {
        try
        {
            isComplete &= take();
        }
        catch (Exception wrong) when (wrong is UsageException or UnreadableFileException or DossierException)
        {
            RefuseFile(path, wrong);
        }
    }

    private void RefuseFile(string path, Exception wrong)
    {
        isComplete = false;
        telling.TellRefused(
            Path.GetFileName(path),
            (wrong as UsageException)?.Remark
                ?? new(ImportRemarks.Doubt, Severity.Warning, null, [wrong.Message])
        );
    }

    private void OfferAsEvidence()
    {
        if (offered.Count == 0)
            return;
        isComplete = false;
        var named = string.Join('、', offered.Take(MostNamed).Select(file => $"“{file.Name}”"));
        telling.WarnOf(
            ImportRemarks.FilesLeft,
            FormatNumber(offered.Count),
            named + (offered.Count > MostNamed ? "等" : ""),
            settings.File,
            settings.Into.Folder,
            offered[0].Path
        );
    }

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
