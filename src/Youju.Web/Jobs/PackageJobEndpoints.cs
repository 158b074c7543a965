using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Jobs;
using Youju.Jobs.Kinds;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Jobs;

/// <summary>The package of a dossier in one file, with its PDFs: made while nobody waits for the page.</summary>
internal static class PackageJobEndpoints
{
    private const string Page = "/dossiers/{key}/report/package";
    private const string WithoutPdf = "no";

    public static void MapPackageJobs(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowPackage).NeedsRight(Right.ReadDossier);
        app.MapPost(Page, AskForPackageAsync).NeedsRight(Right.ReadDossier);
        app.MapPost(Page + "/cancel", CancelPackage).NeedsRight(Right.ReadDossier);
        app.MapGet(Page + "/{id}/all", DownloadPackage).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowPackage(DossierView view, JobDesk desk)
    {
        var job = FindJob(view, desk);
        return PageResults.ShowPage<PackageJobPage>(
            new
            {
                View = view,
                Job = job,
                Told = job is { State: JobState.Done } ? ReadTold(desk, job) : null,
                HasWorker = !desk.HandsOver || desk.Engine.ListWorkers().Count > 0,
            }
        );
    }

    private static async Task<IResult> AskForPackageAsync(DossierView view, HttpContext http, JobDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        desk.Engine.AskForPackage(
            view.Catalogue,
            new(view.Line, form["pdf"] != WithoutPdf, http.ReadPerson().Login)
        );
        return Results.Redirect($"{view.Path}/report/package");
    }

    private static IResult CancelPackage(DossierView view, JobDesk desk)
    {
        if (FindJob(view, desk) is { } job)
            desk.Book.Cancel(job.Id);
        return Results.Redirect($"{view.Path}/report/package");
    }

    private static IResult DownloadPackage(DossierView view, string id, JobDesk desk)
    {
        if (desk.Book.FindJob(id) is not { State: JobState.Done } job || job.Wish.Subject != view.Line.Key)
            return Results.NotFound();
        if (desk.Engine.Results.FindResult(job.Wish.ResultKey) is not { } result)
            return Results.NotFound();
        if (desk.Engine.Results.ReadContent(result) is { } content)
            return Results.File(
                content,
                "application/zip",
                $"{view.Line.Unit}{view.Line.Year}年度报告包.zip"
            );
        // The file was lost beside the program: it is made anew when somebody asks again.
        desk.Engine.Results.DropResult(result.Key);
        return Results.NotFound();
    }

    // The one that was asked for last.
    private static JobLine? FindJob(DossierView view, JobDesk desk) =>
        new[] { true, false }
            .Select(hasPdf => desk.Engine.FindPackage(view.Line.Key, view.Open.Seen, hasPdf))
            .OfType<JobLine>()
            .MaxBy(job => job.AskedAt);

    private static PackageTold? ReadTold(JobDesk desk, JobLine job) =>
        desk.Engine.Results.FindResult(job.Wish.ResultKey) is { } result
            ? JsonSerializer.Deserialize<PackageTold>(result.Told)
            : null;
}
