using System.Globalization;
using Youju.Cli.Terminals;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Packs.Library;
using Youju.Reading.LastReports;
using Youju.Reading.Outline;
using Youju.Storage.Steps;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Intakes;

/// <summary>Takes last year's report as the draft of the next year's dossier; what the dossier already says stays.</summary>
internal sealed class LastReportIntake : IIntake
{
    private const int OpeningLength = 400;
    private const int MostShown = 60;

    public string AcceptedFiles => "上年的自评报告（docx、doc、wps、pdf、html、txt）";

    public bool CanImport(FileKind kind) =>
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

    public int ImportFrom(SourceFile file, FileKind kind, ImportSettings settings, Terminal terminal)
    {
        BlankDossier.CheckFolderName(settings.Into);
        var document = DocumentReader.ReadDocument(file).Document;
        if (
            settings.Year is null
            && ReportTitle.IsTitleOfOtherPaper(document, PackLibrary.LoadPack(PackLibrary.Root))
        )
            throw new UsageException(
                $"“{file.Name}”的标题像是通知、批复、合同一类，不是上年的自评报告，没有导入。作为佐证登记请加 --evidence；确是上年报告的用 --year 写明新档案的年度。"
            );
        var standing = ReadExistingDossier(settings.Into);
        var year = DetermineYear(document, CheckAskedYear(standing, settings));
        var packs = standing?.Packs ?? ChoosePacks(document, settings, file.Name, year);
        var pack = PackLibrary.LoadPack(packs);
        var report = LastReportReader.ReadDocument(document, pack, file.Name, year - 1)!;
        var now = terminal.ReadCurrentTime();
        var dossier = new Draft(
            report,
            pack.LastReport.Promises,
            pack.LastReport.Pending,
            now
        ).FillMissingValues(standing ?? BlankDossier.CreateForUnit(Draft.NoName, year, packs));
        var taken = dossier
            .Unconfirmed.Where(mark => standing?.ToConfirm.ContainsKey(mark.Key) != true)
            .ToList();
        if (taken.Count == 0)
        {
            terminal.PrintWarning(
                $"“{file.Name}”里没有档案还缺的内容，没有导入。请核对它是不是上年的自评报告；如果是佐证，请加 --evidence。"
            );
            return ExitCode.Findings;
        }

        DossierSteps.WriteAsStep(
            settings.Into,
            dossier,
            new($"导入上年报告 {file.Name}", now) { File = file.Name, Sha256 = file.ComputeSha256() }
        );
        PrintOutcome(dossier, isNew: standing is null, taken, report, settings.Into, terminal);
        return ExitCode.Clean;
    }

    /// <summary>The dossier that is there; null for a folder that is absent or empty.</summary>
    private static Dossier? ReadExistingDossier(string folder) =>
        BlankDossier.CanCreateIn(folder) ? null : OpenDossier.FromFolder(folder, pack: null).Dossier;

    private static int? CheckAskedYear(Dossier? standing, ImportSettings settings) =>
        standing is null || settings.Year is null || settings.Year == standing.Year
            ? standing?.Year ?? settings.Year
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{settings.Into}”是{standing.Year}年度的档案，不是{settings.Year}年度的。--year 只在新开档案时写。"
                )
            );

    private static int DetermineYear(Document document, int? asked)
    {
        var told = ReportYear.InferFromTitle(document);
        var year = asked
            ?? told + 1
            ?? throw new UsageException(
                "报告的标题没有写年度。请用 --year 写明新档案的年度，如 --year 2025；如果它是佐证，请加 --evidence。"
            );
        return told is null || told == year - 1
            ? year
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"报告是{told}年度的，应导入{told + 1}年度的档案，不是{year}年度。"
                )
            );
    }

    // The place decides by the report's title, the trade by the unit's name.
    private static IReadOnlyList<string> ChoosePacks(
        Document document,
        ImportSettings settings,
        string file,
        int year
    )
    {
        if (settings.Packs.Count > 0)
            return settings.Packs;
        var opening = document.Text[..Math.Min(document.Text.Length, OpeningLength)];
        var name = LastReportReader
            .ReadDocument(
                document,
                PackLibrary.LoadPack(PackLibrary.ChooseForOpening(opening)),
                file,
                year - 1
            )!
            .UnitName?.Value
            ?? "";
        return BlankDossier.ChoosePacks(name, year, opening);
    }

    private static void PrintOutcome(
        Dossier dossier,
        bool isNew,
        IReadOnlyList<Unconfirmed> taken,
        LastReport report,
        string folder,
        Terminal terminal
    )
    {
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(isNew ? "建立" : "补充")}{dossier.Unit.Name}{dossier.Year}年度档案，方案包 {string.Join('、', dossier.Packs.Select(pack => PackPin.ParsePin(pack).Id))}。"
            )
        );
        var values = new DossierValues(dossier);
        foreach (var mark in taken)
            terminal.PrintLine(
                $"  {values.FindValue(mark.Key)!.Label}：{(mark.Words.Length <= MostShown ? mark.Words : mark.Words[..MostShown] + "…")}"
            );
        foreach (var doubt in report.Doubts)
            terminal.PrintWarning(doubt);
        if (dossier.Unit.Name == Draft.NoName)
            terminal.PrintWarning("报告里没有认出单位名称，请填在 dossier.yaml 的 unit.name。");
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"取来 {taken.Count} 项，都要人确认：youju confirm {folder}"
            )
        );
    }
}
