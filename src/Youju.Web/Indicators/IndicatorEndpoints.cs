using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Reporting.Scores;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Indicators;

/// <summary>指标: what was aimed at, what was reached, and what it is worth.</summary>
internal static class IndicatorEndpoints
{
    public static void MapIndicators(this IEndpointRouteBuilder app) =>
        app.MapGet("/dossiers/{key}/indicators", ShowIndicators).NeedsRight(Right.ReadDossier);

    private static IResult ShowIndicators(DossierView view) =>
        PageResults.ShowPage<IndicatorsPage>(
            new
            {
                View = view,
                Book = ScoreBook.FromDossier(view.Open.Dossier, view.Open.Pack, view.Open.Facts),
            }
        );
}
