using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Indicators;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Indicators;

/// <summary>分解: an indicator by township, month, project or sex.</summary>
internal static class SplitEndpoints
{
    private const string Route = "/dossiers/{key}/indicators/{id}/split";
    private const int EmptyRows = 6;

    public static void MapIndicatorSplit(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowSplit).NeedsRight(Right.ReadDossier);
        app.MapPost(Route, SaveSplitAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowSplit(DossierView view, string id) =>
        FindIndicator(view, id) is { } indicator
            ? ShowPage(
                view,
                indicator,
                new(indicator.Split?.By ?? SplitBy.Township, [.. ListParts(indicator)]),
                refusal: null
            )
            : Results.NotFound();

    private static async Task<IResult> SaveSplitAsync(
        DossierView view,
        string id,
        HttpContext http,
        DossierDesk desk
    )
    {
        if (FindIndicator(view, id) is not { } indicator)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var typed = new TypedSplit(
            Enum.TryParse<SplitBy>(form["by"], out var by) && Enum.IsDefined(by) ? by : SplitBy.Township,
            [.. ReadParts(form)]
        );
        try
        {
            SplitIndicator.SaveParts(new(view.Id, id, typed.By, typed.Parts, desk.Now));
            return Results.Redirect($"{view.Path}/indicators#{id}");
        }
        catch (UsageException refused)
        {
            return ShowPage(view, indicator, typed, desk.Describe(refused.Remark));
        }
    }

    private static IEnumerable<WrittenPart> ReadParts(IFormCollection form)
    {
        var (names, targets, done) = (form["name"], form["target"], form["done"]);
        for (var at = 0; at < names.Count; at++)
            yield return new(
                names[at] ?? "",
                at < targets.Count ? targets[at] ?? "" : "",
                at < done.Count ? done[at] ?? "" : ""
            );
    }

    private static IEnumerable<WrittenPart> ListParts(Indicator indicator) =>
        (indicator.Split?.Parts ?? []).Select(part => new WrittenPart(
            part.Name,
            SplitPage.Print(part.Target),
            SplitPage.Print(part.Done)
        ));

    private static Indicator? FindIndicator(DossierView view, string id) =>
        view.Open.Dossier.Targets.All.FirstOrDefault(one => one.Id == id);

    private static IResult ShowPage(
        DossierView view,
        Indicator indicator,
        TypedSplit typed,
        string? refusal
    ) =>
        PageResults.ShowPage<SplitPage>(
            new
            {
                View = view,
                Indicator = indicator,
                Typed = view.MayEdit
                    ? typed with
                    {
                        Parts =
                        [
                            .. typed.Parts,
                            .. Enumerable.Repeat(new WrittenPart("", "", ""), EmptyRows),
                        ],
                    }
                    : typed,
                Done = SplitIndicator.FindDone(view.Open, indicator),
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}

/// <summary>A split as a person has it before him.</summary>
public sealed record TypedSplit(SplitBy By, IReadOnlyList<WrittenPart> Parts);
