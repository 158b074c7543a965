using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Registers;
using Youju.UseCases.Maps;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Trade;

/// <summary>A register as a map: on the page, to take along, and as the public may have it.</summary>
internal static class MapEndpoints
{
    private const string Route = "/dossiers/{key}/registers/{register}/map";
    private const string Svg = "image/svg+xml";

    public static void MapRegisterMaps(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view, string register, string? by, DossierDesk desk) =>
                FindRegister(view, register) is { } found
                    ? ShowPage(view, found, by ?? "", desk, refusal: null)
                    : Results.NotFound()
            )
            .NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/file", SendMap).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/public", SendPublicMap).NeedsRight(Right.ReadDossier);
    }

    private static IResult SendMap(DossierView view, string register, string? by, DossierDesk desk) =>
        FindRegister(view, register) is { } found
            ? SendDrawing(view, found, by ?? "", CreateRequest(view, found, by), "地图.svg", desk)
            : Results.NotFound();

    private static IResult SendPublicMap(
        DossierView view,
        string register,
        string? by,
        string? number,
        DossierDesk desk
    ) =>
        FindRegister(view, register) is { } found
            ? SendDrawing(
                view,
                found,
                by ?? "",
                CreateRequest(view, found, by) with
                {
                    IsPublic = true,
                    MapNumber = number?.Trim(),
                },
                "公开地图.svg",
                desk
            )
            : Results.NotFound();

    private static IResult SendDrawing(
        DossierView view,
        Register register,
        string by,
        RegisterMapRequest request,
        string name,
        DossierDesk desk
    )
    {
        try
        {
            return RegisterMap.BuildSheet(view.Open, register.Definition.Key, request) is { } map
                ? Results.File(Encoding.UTF8.GetBytes(map.PrintSvg()), Svg, name)
                : ShowPage(view, register, by, desk, "没有能画的记录：都没有坐标，或都是不公开的。");
        }
        catch (UsageException refused)
        {
            return ShowPage(view, register, by, desk, desk.Describe(refused.Remark));
        }
    }

    private static IResult ShowPage(
        DossierView view,
        Register register,
        string by,
        DossierDesk desk,
        string? refusal
    )
    {
        string? svg = null;
        try
        {
            svg = RegisterMap
                .BuildSheet(view.Open, register.Definition.Key, CreateRequest(view, register, by))
                ?.PrintSvg();
        }
        catch (UsageException refused)
        {
            refusal ??= desk.Describe(refused.Remark);
        }

        return PageResults.ShowPage<MapPage>(
            new
            {
                View = view,
                Register = register,
                By = by,
                Svg = svg,
                Refusal = refusal,
                Hidden = RegisterMap.CountHidden(view.Open, register.Definition.Key),
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static Register? FindRegister(DossierView view, string register) =>
        view.Open.Dossier.Registers.TryGetValue(register, out var found) && found.Definition.IsLocated
            ? found
            : null;

    private static RegisterMapRequest CreateRequest(DossierView view, Register register, string? by) =>
        new(view.Open.Dossier.Unit.Name + register.Definition.Label)
        {
            By = by is { Length: > 0 } ? by : null,
        };
}
