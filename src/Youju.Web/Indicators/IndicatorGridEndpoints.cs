using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Grids;
using Youju.Web.Hosting;

namespace Youju.Web.Indicators;

/// <summary>The indicators in a grid: targets change only with a reason.</summary>
internal static class IndicatorGridEndpoints
{
    private const string Route = "/dossiers/{key}/indicators/edit";
    private const string Here = "/indicators";

    public static void MapIndicatorGrid(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view) =>
                GridAnswers.ShowSheet(view, Here, new IndicatorGrid(view).BuildSheet())
            )
            .NeedsRight(Right.EditDossier);
        app.MapGet(Route + "/rows", (DossierView view) =>
                GridAnswers.SendSheet(new IndicatorGrid(view).BuildSheet())
            )
            .NeedsRight(Right.EditDossier);
        app.MapPost(Route + "/check", CheckRowsAsync).NeedsRight(Right.EditDossier);
        app.MapPost(Route, SaveRowsAsync).NeedsRight(Right.EditDossier);
    }

    private static async Task<IResult> CheckRowsAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var grid = new IndicatorGrid(view);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var rows = grid.MergeRows(GridForm.ReadRows(form, grid.Columns));
        var judged = SaveIndicators.CheckRows(view.Open, grid.CreateRequest(rows, desk.Now));
        return GridAnswers.SendVerdict(
            grid.Columns,
            rows,
            grid.ShowOutcome(rows, judged, SaveIndicators.OpenForm(view.Open))
        );
    }

    private static async Task<IResult> SaveRowsAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var grid = new IndicatorGrid(view);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var rows = grid.MergeRows(GridForm.ReadRows(form, grid.Columns));
        var before = view.Catalogue.Store.FindLastNumber(view.Id);
        var saved = SaveIndicators.SaveRows(grid.CreateRequest(rows, desk.Now));
        var after = desk.Open(view.Line.Key, http.ReadPerson())!.Open;
        return GridAnswers.ShowOutcome(
            view,
            Here,
            grid.BuildSheet(),
            rows,
            [.. grid.ShowOutcome(rows, saved, SaveIndicators.OpenForm(after))],
            GridForm.IsFromScript(form),
            before
        );
    }
}
