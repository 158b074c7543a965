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
        app.MapGet("/dossiers/{key}/import/{id}", ShowTrial).NeedsRight(Right.EditDossier);
        app.MapPost("/dossiers/{key}/import/{id}", Import).NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/import/{id}/rejected", DownloadRejected).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowStart(DossierView view) => ShowPage(view, null, null, 200);

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, ImportShelf shelf)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string[] proves = [.. form["proves"].OfType<string>().Where(one => one.Length > 0)];
        return await shelf
            .KeepAsync(view.Line.Key, form.Files, form["evidence"] == "yes", proves)
            .LeadOnAsync(
                id => $"{view.Path}/import/{id}",
                words => ShowPage(view, null, words, StatusCodes.Status422UnprocessableEntity)
            );
    }

    private static IResult ShowTrial(DossierView view, string id, ImportShelf shelf, ImportDesk imports) =>
        shelf.FindUpload(view.Line.Key, id) is { } upload
            ? ShowPage(view, imports.TryOut(view, id, upload), null, 200)
            : Results.NotFound();

    private static IResult Import(DossierView view, string id, ImportShelf shelf, ImportDesk imports) =>
        shelf.FindUpload(view.Line.Key, id) is { } upload
            ? ShowPage(view, imports.Import(view, id, upload), null, 200)
            : Results.NotFound();

    private static IResult DownloadRejected(DossierView view, string id, ImportShelf shelf) =>
        shelf.FindUpload(view.Line.Key, id) is not null && File.Exists(shelf.LocateRejected(id))
            ? Results.File(File.ReadAllBytes(shelf.LocateRejected(id)), MediaTypes.Excel, "未导入的行.xlsx")
            : Results.NotFound();

    private static IResult ShowPage(DossierView view, ImportReport? report, string? refusal, int status) =>
        PageResults.ShowPage<ImportPage>(
            new
            {
                View = view,
                Report = report,
                Refusal = refusal,
            },
            status
        );
}
