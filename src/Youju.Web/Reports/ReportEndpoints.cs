using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Storage.Files;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.People;
using Youju.Web.Checks;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Jobs;
using Youju.Web.Layout;
using Youju.Web.Submissions;

namespace Youju.Web.Reports;

/// <summary>报告: the package as it will print, its files, and the words people write into it.</summary>
internal static class ReportEndpoints
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".docx"] = MediaTypes.Word,
        [".xlsx"] = MediaTypes.Excel,
        [".html"] = MediaTypes.Page,
    };

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/report", ShowReport).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/report/page", ShowViewer).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/report/files/{name}", DownloadFile).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/report/pdf/{name}", SendPdf).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/report/all", DownloadAll).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/report/figures", (DossierView view) =>
                Results.Json(OfferedFigures.ListFigures(view))
            )
            .NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/report/check", CheckAsync).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/report/words/{chapter}", ShowWords).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/report/words/{chapter}", SaveWordsAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowReport(DossierView view, string? show, DossierDesk desk, JobDesk jobs)
    {
        var composed = desk.Compose(view);
        var pdfs = PackagePdfs.ListNames(view, jobs);
        return PageResults.ShowPage<ReportPage>(
            new
            {
                View = view,
                Composed = composed,
                Pdfs = pdfs,
                Shown = pdfs.FirstOrDefault(name => name == show),
                Gaps = composed
                    .Package?.Gaps.Select(gap => new OpenGap(
                        desk.Describe(gap),
                        PlaceLinks.BuildLink(view, gap.Place)
                    ))
                    .ToList()
                    ?? [],
            }
        );
    }

    private static IResult ShowViewer(DossierView view, DossierDesk desk, HttpResponse response)
    {
        if (FindFile(desk, view, PackageFiles.Viewer) is not { } file)
            return Results.NotFound();
        response.Headers.ContentSecurityPolicy = PagePolicy.OwnPage;
        return Results.Bytes(file.Content, MediaTypes.Page);
    }

    private static IResult DownloadFile(DossierView view, string name, DossierDesk desk) =>
        FindFile(desk, view, name) is { } file
            ? Results.File(file.Content.ToArray(), Types[Path.GetExtension(name)], name)
            : Results.NotFound();

    // Shown in the page; a browser that cannot show it offers to keep it.
    private static IResult SendPdf(DossierView view, string name, JobDesk jobs, HttpResponse response)
    {
        if (PackagePdfs.ReadFile(view, jobs, name) is not { } content)
            return Results.NotFound();
        response.Headers.ContentSecurityPolicy = PagePolicy.OwnPdf;
        response.Headers.ContentDisposition = $"inline; filename*=UTF-8''{Uri.EscapeDataString(name)}";
        return Results.Bytes(content, MediaTypes.Pdf);
    }

    private static IResult DownloadAll(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        SubmissionDesk submissions
    )
    {
        if (desk.Compose(view) is not { Files.Count: > 0 } composed)
            return Results.NotFound();
        var submission = desk.OpenSubmissions(http.ReadPerson()).ReadSubmission(view.Id);
        PackageFile[] slips =
        [
            new(SubmissionSlip.FileName, SubmissionSlip.WriteSlip(view, composed, submission)),
            new(SubmissionSlip.PrintedName, SubmissionSlip.PrintDocx(view, composed, submission)),
        ];
        return Results.File(
            PackedFiles.Pack(
                composed
                    .Files.Concat(slips)
                    .Select(file => (file.Name, file.Content.ToArray()))
                    .Concat(
                        DepartmentPapers.ListFiles(view, submissions.OpenDepartment(view, http.ReadPerson()))
                    )
            ),
            "application/zip",
            $"{view.Line.Unit}{view.Line.Year}年度报告包.zip"
        );
    }

    private static async Task<IResult> CheckAsync(
        DossierView view,
        DossierDesk desk,
        CheckDesk checks,
        CancellationToken cancel
    )
    {
        if (
            desk.Compose(view).Files.FirstOrDefault(file => Path.GetExtension(file.Name) == ".docx")
            is not { } report
        )
            return Results.NotFound();
        using var content = new MemoryStream(report.Content.ToArray());
        var one = await checks.TakeInAsync(report.Name, content, cancel, taken =>
            taken with
            {
                Dossier = view.Line.Key,
                Version = view.Open.Seen.Digest,
            }
        );
        return Results.Redirect($"/checks/{one.Id}");
    }

    private static IResult ShowWords(DossierView view, string chapter) =>
        FindTitle(view, chapter) is { } title
            ? PageResults.ShowPage<WordsPage>(
                new
                {
                    View = view,
                    Chapter = chapter,
                    Title = title,
                    Words = view.Open.Dossier.Narrative.GetValueOrDefault(chapter, ""),
                    Seen = view.Open.Dossier.Narrative.GetValueOrDefault(chapter, ""),
                    Figures = OfferedFigures.ListFigures(view),
                }
            )
            : Results.NotFound();

    private static async Task<IResult> SaveWordsAsync(
        DossierView view,
        string chapter,
        HttpContext http,
        DossierDesk desk
    )
    {
        if (FindTitle(view, chapter) is not { } title)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (words, seen) = (form["words"].ToString(), form["seen"].ToString());
        // Whoever has changed nothing takes what stands now.
        if (words.ReplaceLineEndings("\n").TrimEnd() == seen.ReplaceLineEndings("\n").TrimEnd())
            return Results.Redirect($"{view.Path}/report");
        var saved = SaveNarrative.SaveWords(new(view.Id, chapter, title, words, seen, desk.Now));
        return saved.Standing is { } standing
            ? PageResults.ShowPage<WordsPage>(
                new
                {
                    View = view,
                    Chapter = chapter,
                    Title = title,
                    Words = words,
                    Seen = standing,
                    Figures = OfferedFigures.ListFigures(view),
                    Theirs = standing,
                },
                StatusCodes.Status409Conflict
            )
            : Results.Redirect($"{view.Path}/report");
    }

    private static string? FindTitle(DossierView view, string chapter) =>
        view.Open.Pack.Report.Chapters.FirstOrDefault(one => one.Key == chapter)?.Title
        ?? (view.Open.Dossier.Narrative.ContainsKey(chapter) ? chapter : null);

    private static PackageFile? FindFile(DossierDesk desk, DossierView view, string name) =>
        desk.Compose(view).Files.FirstOrDefault(file => file.Name == name);
}

/// <summary>Something that is still missing in a package, with the page on which it is mended.</summary>
public sealed record OpenGap(string Words, string Link);
