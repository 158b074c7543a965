using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Submissions;

/// <summary>分工和确认: the head gives figures to people, and each of them stands for his own.</summary>
internal static class ShareEndpoints
{
    private const string Page = "/dossiers/{key}/submission";

    public static void MapShares(this IEndpointRouteBuilder app)
    {
        app.MapPost($"{Page}/assign", AssignAsync).NeedsRight(Right.ApproveDossier);
        app.MapPost($"{Page}/sign", SignAsync).NeedsRight(Right.ReadDossier);
    }

    private static async Task<IResult> AssignAsync(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        ShareFigures.AssignFigure(
            desk.OpenEntry(view, http.ReadPerson()),
            view.Open,
            form["figure"].ToString(),
            SubmissionForm.ReadWords(form, "holder")
        );
        return Results.Redirect($"{view.Path}/submission#shares");
    }

    private static async Task<IResult> SignAsync(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        ShareFigures.SignFigure(
            desk.OpenEntry(view, http.ReadPerson()),
            view.Open,
            form["figure"].ToString()
        );
        return Results.Redirect($"{view.Path}/submission#shares");
    }
}
