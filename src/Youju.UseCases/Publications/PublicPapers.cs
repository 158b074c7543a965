using System.Globalization;
using Youju.Domain.Reports;
using Youju.Publishing.Years;
using Youju.Tourism.Drawing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.PrintedPapers;

namespace Youju.UseCases.Publications;

/// <summary>The papers of a redacted package, under names that every server of web pages takes.</summary>
/// <remarks>No pdf: the program that makes them is not the same everywhere, and an edition must be.</remarks>
internal static class PublicPapers
{
    /// <param name="mark">The code of the edition, which stands below every page of Word.</param>
    public static IReadOnlyList<PublicPaper> WritePapers(
        OpenDossier shown,
        ReportPackage package,
        EditionMark mark
    )
    {
        var told = package with { Gaps = [] };
        var code = QrSketch.DrawText(mark.Words, mark.CameraText);
        var files = new PackageFiles(told, shown.Dossier, ReturnedFile.CreatePassports(told, shown))
            .AddOfficeFiles(new(mark.Words, EmfPrint.WriteSketch(code)))
            .RefuseUnreadable()
            .AddViewerPage(new(shown.Pack.Figures), gap => gap.Code);
        var number = 0;
        return
        [
            .. files.All.Select(file => new PublicPaper(
                ChooseName(file.Name, told, ref number),
                TitleFile(file.Name),
                file.Content
            )),
        ];
    }

    private static string TitleFile(string name) =>
        name == PackageFiles.Viewer ? "自评报告和各张表（网页）" : name;

    private static string ChooseName(string name, ReportPackage package, ref int number)
    {
        var ending = Path.GetExtension(name);
        if (ending is ".html" or ".xlsx")
            return (ending == ".html" ? "report" : "tables") + ending;
        var isReport = package.Documents.Any(document =>
            document.Kind == PackageDocumentKind.Report && document.Name + ending == name
        );
        return isReport
            ? "report" + ending
            : string.Create(CultureInfo.InvariantCulture, $"form-{++number}{ending}");
    }
}
