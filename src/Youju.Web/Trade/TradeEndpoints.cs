using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.CensusReviews;
using Youju.UseCases.FieldPages;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.Maps;

namespace Youju.Web.Trade;

/// <summary>The register as a page that is taken along to where there is no network, and how far a census is checked.</summary>
internal static class TradeEndpoints
{
    private const string Register = "/dossiers/{key}/registers/{register}";

    public static void MapTrade(this IEndpointRouteBuilder app)
    {
        app.MapGet(Register + "/field", SendFieldPage).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/ladder", ShowLadder).NeedsRight(Right.ReadDossier);
        app.MapRegisterMaps();
        app.MapBaseMaps();
        app.MapMapService();
        app.MapPhotos();
        app.MapPapers();
        app.MapSurveys();
    }

    private static IResult ShowLadder(
        DossierView view,
        string? step,
        string? percent,
        string? seed,
        DossierDesk desk
    )
    {
        var asked = new ReviewCensusRequest(
            view.Id,
            step is { Length: > 0 } ? step : null,
            decimal.TryParse(
                percent,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var given
            )
                ? given
                : null,
            seed is { Length: > 0 } ? seed : "1"
        );
        try
        {
            return ShowLadderPage(view, asked, ReviewCensus.ReviewOpen(view.Open, asked), null);
        }
        catch (UsageException refused)
        {
            return ShowLadderPage(view, asked, null, desk.Describe(refused.Remark));
        }
    }

    private static IResult ShowLadderPage(
        DossierView view,
        ReviewCensusRequest asked,
        ReviewCensusResult? result,
        string? refusal
    ) =>
        PageResults.ShowPage<LadderPage>(
            new
            {
                View = view,
                Result = result,
                Refusal = refusal,
                Step = asked.Step ?? "",
                Percent = asked.Percent?.ToString(CultureInfo.InvariantCulture) ?? "10",
                asked.Seed,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static IResult SendFieldPage(DossierView view, string register, DossierDesk desk)
    {
        if (!view.Open.Dossier.Registers.TryGetValue(register, out var found))
            return Results.NotFound();
        using var page = new MemoryStream();
        WriteFieldPage.ComposePage(view.Open, found, desk.Now, page);
        return Results.File(
            page.ToArray(),
            "application/octet-stream",
            $"{found.Definition.Label}-现场.html"
        );
    }
}
