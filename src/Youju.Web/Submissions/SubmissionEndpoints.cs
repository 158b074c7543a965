using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>报送: the package is handed in as it stands, and the dossier closed so that it stays what was handed in.</summary>
internal static class SubmissionEndpoints
{
    public static void MapSubmissions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/submission", ShowSubmission).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/submission", CloseAsync).NeedsRight(Right.ApproveDossier);
        app.MapPost("/dossiers/{key}/submission/release", ReleaseAsync).NeedsRight(Right.ApproveDossier);
    }

    private static IResult ShowSubmission(DossierView view, DossierDesk desk) =>
        PageResults.ShowPage<SubmissionPage>(new { View = view, Composed = desk.Compose(view) });

    private static async Task<IResult> CloseAsync(DossierView view, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["to"].ToString().Trim() is { Length: > 0 } to && view.ClosedWhy is null)
            view.Catalogue.Freeze(view.Id, $"已报送{to}", view.Open.Seen);
        return Results.Redirect($"{view.Path}/submission");
    }

    private static async Task<IResult> ReleaseAsync(DossierView view, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["why"].ToString().Trim() is { Length: > 0 } why && view.ClosedWhy is not null)
            view.Catalogue.Release(view.Id, why);
        return Results.Redirect($"{view.Path}/submission");
    }
}
