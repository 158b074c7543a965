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

    private static IResult ShowChanges(string key, DossierDesk desk) =>
        desk.Open(key) is { } view
            ? PageResults.ShowPage<ChangesPage>(
                new
                {
                    View = view,
                    Steps = desk.Catalogue.Store.ListSteps(view.Id),
                    Broken = desk.Catalogue.VerifyLog(),
                }
            )
            : Results.NotFound();

    private static IResult Undo(string key, int number, DossierDesk desk)
    {
        if (desk.Open(key) is not { } view)
            return Results.NotFound();
        desk.Catalogue.Store.UndoStep(view.Id, number, view.Open.Seen);
        return Results.Redirect($"{view.Path}/changes");
    }
}
