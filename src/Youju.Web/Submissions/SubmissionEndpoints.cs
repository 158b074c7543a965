using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
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
        app.MapPost("/dossiers/{key}/submission/review", ReviewAsync).NeedsRight(Right.ReviewSubmission);
    }

    private static IResult ShowSubmission(DossierView view, HttpContext http, DossierDesk desk) =>
        PageResults.ShowPage<SubmissionPage>(
            new
            {
                View = view,
                Composed = desk.Compose(view),
                Parties = SubmissionParties.ReadParties(view, desk.OpenActs(http.ReadPerson())),
                MayApprove = desk.IsAllowed(http.ReadPerson(), Right.ApproveDossier, view.Unit),
                MayReview = desk.IsAllowed(http.ReadPerson(), Right.ReviewSubmission, view.Unit),
            }
        );

    private static async Task<IResult> CloseAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["to"].ToString().Trim() is { Length: > 0 } to && view.ClosedWhy is null)
        {
            var person = http.ReadPerson();
            SubmissionParties.ReadParties(view, desk.OpenActs(person)).RefuseSamePerson(person, Duty.Approve);
            view.Catalogue.Freeze(view.Id, $"已报送{to}", view.Open.Seen);
        }

        return Results.Redirect($"{view.Path}/submission");
    }

    private static async Task<IResult> ReleaseAsync(DossierView view, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["why"].ToString().Trim() is { Length: > 0 } why && view.ClosedWhy is not null)
            view.Catalogue.Release(view.Id, why);
        return Results.Redirect($"{view.Path}/submission");
    }

    // A review is of what was handed in, as it was handed in.
    private static async Task<IResult> ReviewAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (view.ClosedWhy is null)
            throw new UsageException("还没有报送，没有可复核的。");
        var person = http.ReadPerson();
        var acts = desk.OpenActs(person);
        SubmissionParties.ReadParties(view, acts).RefuseSamePerson(person, Duty.Review);
        var outcome = form["outcome"] == "return" ? "退回" : "通过";
        var words = form["words"].ToString().Trim();
        if (outcome == "退回" && words.Length == 0)
            throw new UsageException("退回要写明缘由，好让填报的人知道改什么。");
        acts.AddAct(view.Id, "review", view.Open.Seen, words.Length == 0 ? outcome : $"{outcome}：{words}");
        return Results.Redirect($"{view.Path}/submission");
    }
}
