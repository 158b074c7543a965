using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Registers;
using Youju.Tourism.BaseMaps;
using Youju.UseCases.Maps;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Maps;

/// <summary>A register as a map: on the page, to move about in, to take along, and as the public may have it.</summary>
internal static class MapEndpoints
{
    private const string Route = "/dossiers/{key}/registers/{register}/map";
    private const string Svg = "image/svg+xml";
    private const string GeoJson = "application/geo+json";

    public static void MapRegisterMaps(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowMap).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/file", SendMap).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/public", SendPublicMap).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/places", SendPlaces).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowMap(
        DossierView view,
        string register,
        string? by,
        DossierDesk desk,
        BaseMapShelf shelf
    ) =>
        FindRegister(view, register) is { } found
            ? ShowPage(new(view, found, shelf.ListGround(view), desk), by ?? "", refusal: null)
            : Results.NotFound();

    private static IResult SendMap(
        DossierView view,
        string register,
        string? by,
        DossierDesk desk,
        BaseMapShelf shelf
    ) =>
        FindRegister(view, register) is { } found
            ? SendDrawing(
                new(view, found, shelf.ListGround(view), desk),
                CreateRequest(view, found, by),
                "地图.svg"
            )
            : Results.NotFound();

    private static IResult SendPublicMap(
        DossierView view,
        string register,
        string? by,
        string? number,
        DossierDesk desk,
        BaseMapShelf shelf
    ) =>
        FindRegister(view, register) is { } found
            ? SendDrawing(
                new(view, found, shelf.ListGround(view), desk),
                CreateRequest(view, found, by) with
                {
                    IsPublic = true,
                    MapNumber = number?.Trim(),
                },
                "公开地图.svg"
            )
            : Results.NotFound();

    private static IResult SendPlaces(DossierView view, string register, string? by)
    {
        try
        {
            return FindRegister(view, register) is { } found
                ? Results.Bytes(
                    PlaceFile.PrintRecords(view.Open, register, by is { Length: > 0 } ? by : null, record =>
                        $"{view.Path}/registers/{found.Definition.Key}/{Uri.EscapeDataString(record.Id)}"
                    ),
                    GeoJson
                )
                : Results.NotFound();
        }
        catch (UsageException)
        {
            return Results.NotFound();
        }
    }

    private static IResult SendDrawing(AskedMap asked, RegisterMapRequest request, string name)
    {
        if (asked.Ground.Missing is { } missing)
            return ShowPage(asked, request.By ?? "", asked.Desk.Describe(missing));
        try
        {
            return DrawSvg(asked, request, asked.Ground) is { } map
                ? Results.File(Encoding.UTF8.GetBytes(map), Svg, name)
                : ShowPage(asked, request.By ?? "", "没有能画的记录：都没有坐标，或都是不公开的。");
        }
        catch (UsageException refused)
        {
            return ShowPage(asked, request.By ?? "", asked.Desk.Describe(refused.Remark));
        }
        catch (BaseMapException broken)
        {
            return ShowPage(asked, request.By ?? "", broken.Message);
        }
    }

    private static IResult ShowPage(AskedMap asked, string by, string? refusal)
    {
        var (view, register, ground, _) = asked;
        var (svg, missing) = DrawForPage(asked, by);
        return PageResults.ShowPage<MapPage>(
            new
            {
                View = view,
                Register = register,
                By = by,
                Svg = svg,
                Ground = ground,
                Refusal = refusal,
                MissingBase = missing,
                Hidden = RegisterMap.CountHidden(view.Open, register.Definition.Key),
                Unreadable = RegisterMap.ListUnreadable(register),
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    // A base map that cannot be drawn is no reason to hide the places: they lie on the plain ground meanwhile.
    private static (string? Svg, string? MissingBase) DrawForPage(AskedMap asked, string by)
    {
        var request = CreateRequest(asked.View, asked.Register, by);
        try
        {
            var missing = asked.Ground.Missing is { } remark ? asked.Desk.Describe(remark) : null;
            return (DrawSvg(asked, request, asked.Ground), missing);
        }
        catch (BaseMapException broken)
        {
            return (DrawSvg(asked, request, new([], Missing: null)), broken.Message);
        }
    }

    // A base map may show itself to be broken only where it is drawn.
    private static string? DrawSvg(AskedMap asked, RegisterMapRequest request, MapGround ground) =>
        RegisterMap
            .BuildSheet(
                asked.View.Open,
                asked.Register.Definition.Key,
                request with
                {
                    Base = [.. ground.Maps.Select(one => one.Map)],
                }
            )
            ?.PrintSvg();

    private static Register? FindRegister(DossierView view, string register) =>
        view.Open.Dossier.Registers.TryGetValue(register, out var found) && found.Definition.LiesOnMap
            ? found
            : null;

    private static RegisterMapRequest CreateRequest(DossierView view, Register register, string? by) =>
        new(view.Open.Dossier.Unit.Name + register.Definition.Label)
        {
            By = by is { Length: > 0 } ? by : null,
        };

    private sealed record AskedMap(DossierView View, Register Register, MapGround Ground, DossierDesk Desk);
}
