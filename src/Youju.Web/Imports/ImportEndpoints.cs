using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Imports;

/// <summary>导入: a file is tried out first, and goes in when a person has seen what it would do.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/import", ShowStart).NeedsRight(Right.EditDossier);
        app.MapPost("/dossiers/{key}/import", TakeInAsync).NeedsRight(Right.EditDossier).TakesUploads();
        app.MapGet("/dossiers/{key}/import/{id}", ShowTrialAsync).NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/import/{id}/done", ShowImportAsync).NeedsRight(Right.EditDossier);
        app.MapPost("/dossiers/{key}/import/{id}/stop", Stop).NeedsRight(Right.EditDossier);
        app.MapPost("/dossiers/{key}/import/{id}", ImportAsync).NeedsRight(Right.EditDossier);
        app.MapPost("/dossiers/{key}/import/{id}/reading", SayReadingAsync).NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/import/{id}/rejected", DownloadRejected).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowStart(DossierView view) => ShowPage(view, null, new(), 200);

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, ImportShelf shelf)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string[] proves = [.. form["proves"].OfType<string>().Where(one => one.Length > 0)];
        return await shelf
            .KeepAsync(view.Line.Key, form.Files, form["evidence"] == "yes", proves)
            .LeadOnAsync(
                id => $"{view.Path}/import/{id}",
                words => ShowPage(view, null, new(Refusal: words), StatusCodes.Status422UnprocessableEntity)
            );
    }

    private static async Task<IResult> ShowTrialAsync(
        DossierView view,
        string id,
        string? again,
        ImportShelf shelf,
        ImportRuns runs
    ) =>
        shelf.FindUpload(view.Line.Key, id) is { } upload
            ? ShowRun(view, id, upload, await runs.TryOutAsync(view, id, upload, again is not null))
            : Results.NotFound();

    private static async Task<IResult> ImportAsync(
        DossierView view,
        string id,
        ImportShelf shelf,
        ImportRuns runs
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        var run = await runs.ImportAsync(view, id, upload);
        return run.State == ImportState.Running
            ? Results.Redirect($"{view.Path}/import/{id}/done")
            : ShowRun(view, id, upload, run);
    }

    // An import that ended with the program is tried out again: what is in stays as it is then.
    private static async Task<IResult> ShowImportAsync(
        DossierView view,
        string id,
        ImportShelf shelf,
        ImportRuns runs
    ) =>
        shelf.FindUpload(view.Line.Key, id) is not { } upload ? Results.NotFound()
        : await runs.FindImportAsync(id) is { } run ? ShowRun(view, id, upload, run)
        : Results.Redirect($"{view.Path}/import/{id}");

    private static IResult Stop(DossierView view, string id, ImportShelf shelf, ImportRuns runs)
    {
        if (shelf.FindUpload(view.Line.Key, id) is null)
            return Results.NotFound();
        runs.Stop(id);
        return Results.Redirect($"{view.Path}/import/{id}");
    }

    private static IResult ShowRun(DossierView view, string id, KeptUpload upload, ImportRun run) =>
        run is { State: ImportState.Done, Report: { } report }
            ? ShowPage(view, report, new(upload), 200)
            : PageResults.ShowPage<ImportRunPage>(
                new
                {
                    View = view,
                    Id = id,
                    Upload = upload,
                    Run = run,
                }
            );

    private static IResult DownloadRejected(DossierView view, string id, ImportShelf shelf) =>
        shelf.FindUpload(view.Line.Key, id) is not null && File.Exists(shelf.LocateRejected(id))
            ? Results.File(File.ReadAllBytes(shelf.LocateRejected(id)), MediaTypes.Excel, "未导入的行.xlsx")
            : Results.NotFound();

    private static async Task<IResult> SayReadingAsync(
        DossierView view,
        string id,
        HttpContext http,
        ImportShelf shelf
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        shelf.KeepReading(
            id,
            ReadingForm.ReadForm(await http.Request.ReadFormAsync(http.RequestAborted), upload)
        );
        return Results.Redirect($"{view.Path}/import/{id}");
    }

    private static IResult ShowPage(
        DossierView view,
        ImportReport? report,
        BesideReport beside,
        int status
    ) =>
        PageResults.ShowPage<ImportPage>(
            new
            {
                View = view,
                Report = report,
                beside.Upload,
                beside.Refusal,
            },
            status
        );

    /// <summary>What stands beside the report of an import.</summary>
    private sealed record BesideReport(KeptUpload? Upload = null, string? Refusal = null);
}
