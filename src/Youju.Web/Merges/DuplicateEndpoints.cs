using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Merges;

/// <summary>重复: records that probably are one, side by side, until a person has said whether they are.</summary>
internal static class DuplicateEndpoints
{
    private const string Route = "/dossiers/{key}/duplicates";

    public static void MapDuplicates(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowPairs).NeedsRight(Right.ReadDossier);
        app.MapPost(Route, DecidePairAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowPairs(DossierView view) =>
        PageResults.ShowPage<DuplicatesPage>(new { View = view, Pairs = view.Open.Dossier.LikelyDuplicates });

    private static async Task<IResult> DecidePairAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        ResolveDuplicate.DecidePair(
            new(view.Id, form["first"].ToString(), form["second"].ToString(), form["same"] == "yes", desk.Now)
        );
        return Results.Redirect($"{view.Path}/duplicates");
    }
}
