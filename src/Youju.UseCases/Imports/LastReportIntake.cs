using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Packs.Library;
using Youju.Reading.LastReports;
using Youju.Reading.Outline;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>Takes last year's report as the draft of the next year's dossier; what the dossier already says stays.</summary>
internal sealed class LastReportIntake : IIntake
{
    private const int MostShown = 60;
    private const int MostNamed = 12;

    public bool CanImport(SourceFile file, FileKind kind) =>
        kind
            is FileKind.Docx
                or FileKind.Doc
                or FileKind.Wps
                or FileKind.Rtf
                or FileKind.Odt
                or FileKind.WordXml
                or FileKind.Pdf
                or FileKind.Html
                or FileKind.Txt
                or FileKind.Md;

    public bool ImportFrom(SourceFile file, FileKind kind, ImportSettings settings, ImportTelling telling) =>
        DossierEdit.RepeatOnConflict(() => ImportReport(file, settings, telling));

    private static bool ImportReport(SourceFile file, ImportSettings settings, ImportTelling telling)
    {
        BlankDossier.CheckFolderName(settings.Into.Folder);
        var document = ReadReport(file, settings);
        var open = OpenExistingDossier(settings.Into);
        var standing = open?.Dossier;
        var year = DetermineYear(document, CheckAskedYear(standing, settings));
        var packs = standing?.Packs ?? ChoosePacks(document, settings, file.Name, year);
        var pack = PackLibrary.LoadPack(packs);
        var report = LastReportReader.ReadDocument(document, pack, file.Name, year - 1)!;
        var draft = new Draft(report, pack.LastReport.Promises, pack.LastReport.Pending, settings.At);
        var dossier = draft.FillMissingValues(
            standing ?? BlankDossier.CreateForUnit(Draft.NoName, year, packs)
        );
        var taken = dossier
            .Unconfirmed.Where(mark => standing?.ToConfirm.ContainsKey(mark.Key) != true)
            .ToList();
        if (taken.Count == 0 && (standing is null || HasSameAmounts(standing, dossier)))
        {
            telling.WarnOf(ImportRemarks.NothingMissing, file.Name);
            return false;
        }

        if (settings.IsPreview)
            telling.TellDone(ImportRemarks.PreviewOnly, settings.Into.Folder);
        else
            SaveAsStep(file, dossier, open?.Seen ?? DossierVersion.None, settings);
        TellOutcome(dossier, isNew: standing is null, taken, report, settings.Into.Folder, telling);
        TellLeft(dossier, draft.FindStanding(dossier), report, telling);
        telling.TellContradictions(NewContradictions.FindBetween(standing, dossier, pack), []);
        return true;
    }

    private static bool HasSameAmounts(Dossier standing, Dossier dossier) =>
        standing.Ledger.Named.SequenceEqual(dossier.Ledger.Named);

    private static void SaveAsStep(
        SourceFile file,
        Dossier dossier,
        DossierVersion seen,
        ImportSettings settings
    ) =>
        DossierEdit.SaveChange(
            settings.Into,
            seen,
            new(
                dossier,
                new($"导入上年报告 {file.Name}", settings.At)
                {
                    File = file.Name,
                    Sha256 = file.ComputeSha256(),
                }
            )
        );

    private static Document ReadReport(SourceFile file, ImportSettings settings)
    {
        var document = DocumentReader.ReadDocument(file).Document;
        return
            settings.Year is null
            && ReportTitle.IsTitleOfOtherPaper(document, PackLibrary.LoadPack(PackLibrary.Root))
            ? throw new UsageException(ImportRemarks.OtherPaper, [file.Name])
            : document;
    }

    /// <summary>The dossier that is there; null for a folder that is absent or empty.</summary>
    private static OpenDossier? OpenExistingDossier(DossierId folder) =>
        BlankDossier.CanCreateIn(folder) ? null : OpenDossier.FromFolder(folder, pack: null);

    private static int? CheckAskedYear(Dossier? standing, ImportSettings settings) =>
        standing is null || settings.Year is null || settings.Year == standing.Year
            ? standing?.Year ?? settings.Year
            : throw new UsageException(
                ImportRemarks.OtherYear,
                [settings.Into.Folder, FormatNumber(standing.Year), FormatNumber(settings.Year.Value)]
            );

    private static int DetermineYear(Document document, int? asked)
    {
        var told = ReportYear.InferFromTitle(document);
        var year = asked ?? told + 1 ?? throw new UsageException(ImportRemarks.YearUnknown, []);
        return told is null || told == year - 1
            ? year
            : throw new UsageException(
                ImportRemarks.ReportOfOtherYear,
                [FormatNumber(told.Value), FormatNumber(told.Value + 1), FormatNumber(year)]
            );
    }

    // The place decides by the report's outline, the trade by the unit's name.
    private static IReadOnlyList<string> ChoosePacks(
        Document document,
        ImportSettings settings,
        string file,
        int year
    )
    {
        if (settings.Packs.Count > 0)
            return settings.Packs;
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var report = LastReportReader.ReadDocument(document, pack, file, year - 1)!;
        return BlankDossier.ChoosePacks(report.UnitName?.Value ?? "", year, new(document, year - 1));
    }

    private static void TellOutcome(
        Dossier dossier,
        bool isNew,
        IReadOnlyList<Unconfirmed> taken,
        LastReport report,
        string folder,
        ImportTelling telling
    )
    {
        telling.TellDone(
            isNew ? ImportRemarks.DossierBegun : ImportRemarks.DossierCompleted,
            dossier.Unit.Name,
            FormatNumber(dossier.Year),
            string.Join('、', dossier.Packs.Select(pack => PackPin.ParsePin(pack).Id))
        );
        var values = new DossierValues(dossier);
        foreach (var mark in taken)
            telling.TellDone(
                ImportRemarks.ValueTaken,
                values.FindValue(mark.Key)!.Label,
                mark.Words.Length <= MostShown ? mark.Words : mark.Words[..MostShown] + "…"
            );
        foreach (var doubt in report.Doubts)
            telling.WarnOf(ImportRemarks.Doubt, doubt);
        if (dossier.Unit.Name == Draft.NoName)
            telling.WarnOf(ImportRemarks.UnitUnknown);
        telling.TellDone(ImportRemarks.ValuesToConfirm, FormatNumber(taken.Count), folder);
    }

    // Who sees a preview takes what it does not name for taken.
    private static void TellLeft(
        Dossier dossier,
        IReadOnlyList<string> standing,
        LastReport report,
        ImportTelling telling
    )
    {
        var values = new DossierValues(dossier);
        if (standing.Count > 0)
            telling.TellDone(
                ImportRemarks.ValuesStanding,
                FormatNumber(standing.Count),
                string.Join(
                    '、',
                    standing.Take(MostNamed).Select(key => values.FindValue(key)?.Label ?? key)
                ),
                standing.Count > MostNamed ? "等" : ""
            );
        foreach (var chapter in report.Left)
            telling.TellDone(ImportRemarks.ChapterLeft, chapter.Title, FormatNumber(chapter.Paragraphs));
    }

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
