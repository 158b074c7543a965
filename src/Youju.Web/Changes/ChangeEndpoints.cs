using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Changes;

/// <summary>改动: every step of a dossier, and the way back from it.</summary>
internal static class ChangeEndpoints
{
    // Of those before, the page of each tells what it changed.
    private const int MostOpened = 20;

    public static void MapChanges(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/changes", ShowChanges).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/changes/{number:int}", ShowStep).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/changes/{number:int}/undo", Undo).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowChanges(DossierView view, DossierDesk desk)
    {
        var (steps, values) = (view.Catalogue.Store.ListSteps(view.Id), CreateValues(view, desk));
        return PageResults.ShowPage<ChangesPage>(
            new
            {
                View = view,
                Steps = steps,
                Values = steps
                    .Where(step => step.Number != DossierView.FirstStep)
                    .OrderByDescending(step => step.Number)
                    .Take(MostOpened)
                    .ToDictionary(step => step.Number, values.ListValues),
                Broken = view.Catalogue.VerifyLogOnce(),
            }
        );
    }

    private static IResult ShowStep(DossierView view, int number, DossierDesk desk) =>
        view.Catalogue.Store.FindStep(view.Id, number) is { } step
            ? PageResults.ShowPage<StepPage>(
                new
                {
                    View = view,
                    Step = step,
                    Values = CreateValues(view, desk).ListValues(step),
                }
            )
            : Results.NotFound();

    private static ChangedValues CreateValues(DossierView view, DossierDesk desk) =>
        new(view, new StepHistory(desk.Place));

    private static IResult Undo(DossierView view, int number)
    {
        view.TakeStepBack(number);
        return Results.Redirect($"{view.Path}/changes");
    }
}
