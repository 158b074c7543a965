using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Dossiers;
using Youju.Text.Words;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Dossiers;

/// <summary>The dossiers that are kept here, and the values in one that wait for a person.</summary>
internal static class DossierEndpoints
{
    public static void MapDossiers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", ShowAll).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers", () => Results.Redirect("/")).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers", BeginAsync).NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/confirm", ShowUnconfirmed).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/confirm", ConfirmAsync).NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/figure", ShowFigure).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowAll(HttpContext http, DossierDesk desk)
    {
        var dossiers = desk.ListDossiers(http.ReadPerson());
        return PageResults.ShowPage<AllDossiersPage>(
            new { Dossiers = dossiers, Returned = desk.ListReturned(dossiers) }
        );
    }

    private static async Task<IResult> BeginAsync(HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (unit, year) = (form["unit"].ToString().Trim(), form["year"].ToString().Trim());
        try
        {
            var number = int.TryParse(
                HalfWidth.FromFullWidth(year),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var parsed
            )
                ? parsed
                : 0;
            var id = desk.OpenCatalogue(http.ReadPerson()).FindId($"{UnitId.FromName(unit)}-{number}");
            if (!desk.IsAllowed(http.ReadPerson(), Right.EditDossier, UnitId.FromName(unit).ToString()))
                throw new UsageException(
                    $"您不是“{unit}”的经办，不能替它新开。单位全称要和单位树里的一样；需要这个角色的，请找安全管理员。"
                );
            CreateDossier.CreateBlank(new(id, unit, number, [], desk.Now));
            return Results.Redirect($"/dossiers/{id.Folder}");
        }
        catch (UsageException refused)
        {
            var dossiers = desk.ListDossiers(http.ReadPerson());
            return PageResults.ShowPage<AllDossiersPage>(
                new
                {
                    Dossiers = dossiers,
                    Returned = desk.ListReturned(dossiers),
                    Unit = unit,
                    Year = year,
                    Refusal = desk.Describe(refused.Remark),
                },
                StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    private static IResult ShowUnconfirmed(DossierView view) =>
        PageResults.ShowPage<ConfirmPage>(new { View = view, Waiting = ListUnconfirmed.ListValues(view.Id) });

    private static async Task<IResult> ConfirmAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string[] asked = [.. form["value"].OfType<string>()];
        if (asked.Length > 0)
            ConfirmValues.ConfirmAsked(new(view.Id, asked, desk.Now));
        return Results.Redirect($"{view.Path}/confirm");
    }

    private static IResult ShowFigure(DossierView view, string? of, DossierDesk desk)
    {
        if (of is null)
            return Results.NotFound();
        var trace = view.Open.Tracer.TraceFact(of)
            ?? desk.Compose(view).Package?.Sources.GetValueOrDefault(of);
        return trace is null
            ? Results.NotFound()
            : PageResults.ShowPage<FigurePage>(new { View = view, Trace = trace });
    }
}
