using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Editions;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>保密审查和公开: the two acts after certification, by at least one other person.</summary>
internal static class PublicationEndpoints
{
    private const string Page = "/dossiers/{key}/publication";

    public static void MapPublication(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowPublication).NeedsRight(Right.PublishDossier);
        app.MapPost(Page, PublishAsync).NeedsRight(Right.PublishDossier);
    }

    private static IResult ShowPublication(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var entry = desk.OpenEntry(view, http.ReadPerson());
        var submission = entry.Store.ReadSubmission(view.Id);
        return PageResults.ShowPage<PublicationPage>(
            new
            {
                View = view,
                Submission = submission,
                Allowed = SubmissionDesk.ListAllowed(entry, submission, view.Open.Seen.Digest),
                Rules = SubmissionDesk.LoadRules(),
                Deadlines = desk.ListDeadlines(view, submission),
            }
        );
    }

    private static async Task<IResult> PublishAsync(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (entry, words) = (desk.OpenEntry(view, http.ReadPerson()), SubmissionForm.ReadWords(form));
        switch (form["verb"].ToString())
        {
            case "clear":
                ClearForPublication.ClearContent(entry, mayBeShown: true, words);
                break;
            case "withhold":
                ClearForPublication.ClearContent(entry, mayBeShown: false, words);
                break;
            case "publish":
                var press = http.RequestServices.GetService<IEditionPress>();
                await new ReleaseForPublication(press)
                    .ReleaseAsync(
                        entry with
                        {
                            Seen = view.Open.Seen.Digest,
                        },
                        words,
                        EditionEndpoints.SplitWords(form["hide"]),
                        http.RequestAborted
                    )
                    .ConfigureAwait(false);
                break;
            default:
                throw new UsageException("请选一个结论。");
        }

        return Results.Redirect($"{view.Path}/publication");
    }
}
