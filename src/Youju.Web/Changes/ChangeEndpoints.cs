using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Changes;

/// <summary>改动: every step of a dossier, and the way back from it.</summary>
internal static class ChangeEndpoints
{
    public static void MapChanges(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/changes", ShowChanges).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/changes/{number:int}/undo", Undo).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowChanges(DossierView view) =>
        PageResults.ShowPage<ChangesPage>(
            new
            {
                View = view,
                Steps = view.Catalogue.Store.ListSteps(view.Id),
                Broken = view.Catalogue.VerifyLog(),
            }
        );

    private static IResult Undo(DossierView view, int number)
    {
        view.TakeStepBack(number);
        return Results.Redirect($"{view.Path}/changes");
    }
}
