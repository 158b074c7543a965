using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Grids;
using Youju.Web.Hosting;

namespace Youju.Web.Ledgers;

/// <summary>The ledger in a grid: lines of all budgets, each with the ground it was entered on.</summary>
internal static class LedgerGridEndpoints
{
    private const string Route = "/dossiers/{key}/money/grid";
    private const string Here = "/money";

    public static void MapLedgerGrid(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view) =>
                GridAnswers.ShowSheet(view, Here, new LedgerGrid(view).BuildSheet())
            )
            .NeedsRight(Right.EditDossier);
        app.MapGet(Route + "/rows", (DossierView view) =>
                GridAnswers.SendSheet(new LedgerGrid(view).BuildSheet())
            )
            .NeedsRight(Right.EditDossier);
        app.MapPost(Route + "/check", CheckLinesAsync).NeedsRight(Right.EditDossier);
        app.MapPost(Route, SaveLinesAsync).NeedsRight(Right.EditDossier);
    }

    private static async Task<IResult> CheckLinesAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var grid = new LedgerGrid(view);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var rows = grid.MergeRows(GridForm.ReadRows(form, grid.Columns));
        var checkedLines = SaveLedger.CheckLines(view.Open, grid.CreateRequest(rows, desk.Now));
        return GridAnswers.SendVerdict(grid.Columns, rows, grid.ShowOutcome(rows, checkedLines, view.Open));
    }

    private static async Task<IResult> SaveLinesAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var grid = new LedgerGrid(view);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var rows = grid.MergeRows(GridForm.ReadRows(form, grid.Columns));
        var before = view.Catalogue.Store.FindLastNumber(view.Id);
        var saved = SaveLedger.SaveLines(grid.CreateRequest(rows, desk.Now));
        var after = desk.Open(view.Line.Key, http.ReadPerson())!.Open;
        return GridAnswers.ShowOutcome(
            view,
            Here,
            grid.BuildSheet(),
            rows,
            [.. grid.ShowOutcome(rows, saved, after)],
            GridForm.IsFromScript(form),
            before
        );
    }
}
