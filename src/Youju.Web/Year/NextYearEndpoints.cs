using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Year;

/// <summary>开下一年: what goes on into the year after, and the button that opens it.</summary>
internal static class NextYearEndpoints
{
    private const string Route = "/dossiers/{key}/next";

    public static void MapNextYear(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowNext).NeedsRight(Right.EditDossier);
        app.MapPost(Route, OpenNext).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowNext(DossierView view, DossierDesk desk)
    {
        var next = FindNext(view);
        return next.Store.IsBlank(next)
            ? TryOpen(view, desk, next with { Store = new RehearsalStore(next.Store) }, opened =>
                ShowPage(view, opened, refusal: null)
            )
            : PageResults.ShowPage<NextYearPage>(new { View = view, Standing = $"/dossiers/{next.Folder}" });
    }

    private static IResult OpenNext(DossierView view, DossierDesk desk) =>
        TryOpen(view, desk, FindNext(view), opened => Results.Redirect($"/dossiers/{opened.Folder}"));

    private static IResult TryOpen(
        DossierView view,
        DossierDesk desk,
        DossierId next,
        Func<OpenNextYearResult, IResult> answer
    )
    {
        try
        {
            return answer(OpenNextYear.OpenAfter(new(view.Id, next, desk.Now)));
        }
        catch (UsageException refused)
        {
            return ShowPage(view, opened: null, desk.Describe(refused.Remark));
        }
    }

    // A dossier that an older program began may be called by its unit's name: the key of the next one follows it.
    private static DossierId FindNext(DossierView view) =>
        view.Catalogue.FindId(
            string.Create(CultureInfo.InvariantCulture, $"{view.Unit}-{view.Open.Dossier.Year + 1}")
        );

    private static IResult ShowPage(DossierView view, OpenNextYearResult? opened, string? refusal) =>
        PageResults.ShowPage<NextYearPage>(
            new
            {
                View = view,
                Opened = opened,
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
