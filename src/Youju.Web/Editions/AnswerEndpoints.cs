using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.UseCases.Publications;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Editions;

/// <summary>问答: what the public asks of a year, and what the head of the unit answers.</summary>
internal static class AnswerEndpoints
{
    public static void MapAnswers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/questions", ShowQuestions).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/questions/{id}", AnswerAsync).NeedsRight(Right.ApproveDossier);
    }

    private static IResult ShowQuestions(
        DossierView view,
        WorkbenchSettings settings,
        HttpContext http,
        DossierDesk desk
    ) =>
        PageResults.ShowPage<QuestionsPage>(
            new
            {
                View = view,
                Questions = ListQuestions(view, settings),
                MayAnswer = desk.IsAllowed(http.ReadPerson(), Right.ApproveDossier, view.Unit),
            }
        );

    private static async Task<IResult> AnswerAsync(
        DossierView view,
        string id,
        HttpContext http,
        WorkbenchSettings settings
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (ListQuestions(view, settings).FirstOrDefault(one => one.Id == id) is not { } question)
            return Results.NotFound();
        var state = form["act"] == "decline" ? QuestionState.Declined : QuestionState.Answered;
        var isKept = new QuestionBox(settings.Folder).Answer(
            question with
            {
                Text = PublishEdition.MaskWords(view.Open, question.Text),
            },
            state,
            PublishEdition.MaskWords(view.Open, form["words"].ToString()),
            http.ReadPerson().Name,
            settings.Clock.GetUtcNow()
        );
        return isKept
            ? Results.Redirect($"{view.Path}/questions")
            : PageResults.ShowPage<QuestionsPage>(
                new
                {
                    View = view,
                    Questions = ListQuestions(view, settings),
                    MayAnswer = true,
                    Late = new LateAnswer(id, form["words"].ToString()),
                },
                StatusCodes.Status409Conflict
            );
    }

    private static IReadOnlyList<PublicQuestion> ListQuestions(
        DossierView view,
        WorkbenchSettings settings
    ) =>
        new QuestionBox(settings.Folder).ListQuestions(
            view.Open.Dossier.Unit.Identity.ToString(),
            view.Open.Dossier.Year
        );
}

/// <summary>An answer to a question that somebody else has answered meanwhile.</summary>
public sealed record LateAnswer(string Question, string Words);
