using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Indicators;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Indicators;

/// <summary>指标库: indicators that others set too, to be chosen.</summary>
internal static class LibraryEndpoints
{
    private const string Route = "/dossiers/{key}/indicators/library";

    public static void MapIndicatorLibrary(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowLibrary).NeedsRight(Right.ReadDossier);
        app.MapPost(Route, TakeChosenAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowLibrary(DossierView view, string? area, DossierDesk desk) =>
        ShowPage(view, desk, area, refusal: null);

    private static async Task<IResult> TakeChosenAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            ChooseIndicators.TakeChosen(new(view.Id, [.. form["chosen"].OfType<string>()], desk.Now));
            return Results.Redirect($"{view.Path}/indicators");
        }
        catch (UsageException refused)
        {
            return ShowPage(view, desk, form["area"], desk.Describe(refused.Remark));
        }
    }

    private static IResult ShowPage(DossierView view, DossierDesk desk, string? area, string? refusal) =>
        PageResults.ShowPage<LibraryPage>(
            new
            {
                View = view,
                Entries = ChooseIndicators.ListLibrary(view.Open),
                Use = IndicatorUse.CountUnits(desk.Place),
                Area = area ?? "",
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
