using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Grids;
using Youju.Web.Hosting;
using Youju.Web.Imports;

namespace Youju.Web.Registers;

/// <summary>The records of a register in a grid: many at once, pasted from a spreadsheet, saved as one step.</summary>
internal static class RegisterGridEndpoints
{
    private const string Route = "/dossiers/{key}/registers/{register}/grid";
    private const string Here = "/registers";

    public static void MapRegisterGrids(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowGrid).NeedsRight(Right.EditDossier);
        app.MapGet(Route + "/rows", SendRows).NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/import/{id}/mend", MendRejected).NeedsRight(Right.EditDossier);
        app.MapPost(Route + "/check", CheckRowsAsync).NeedsRight(Right.EditDossier);
        app.MapPost(Route, SaveRowsAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowGrid(DossierView view, string register) =>
        FindGrid(view, register) is { } grid
            ? GridAnswers.ShowSheet(view, Here, grid.BuildSheet())
            : Results.NotFound();

    private static IResult SendRows(DossierView view, string register) =>
        FindGrid(view, register) is { } grid ? GridAnswers.SendSheet(grid.BuildSheet()) : Results.NotFound();

    private static IResult MendRejected(DossierView view, string id, ImportShelf shelf, DossierDesk desk)
    {
        if (shelf.FindUpload(view.Line.Key, id) is null || !File.Exists(shelf.LocateRejected(id)))
            return Results.NotFound();
        if (
            RejectedSheets.ReadRows(view, shelf.LocateRejected(id)) is not { Rows.Count: > 0 } rejected
            || FindGrid(view, rejected.Register) is not { } grid
        )
            return Results.Redirect($"{view.Path}/import/{id}/rejected");
        List<GridRow> rows = [.. rejected.Rows.Select(grid.FillRow)];
        var judged = SaveRecords.CheckRows(view.Open, grid.CreateRequest(rows, desk.Now, ""));
        return GridAnswers.ShowLeft(view, Here, grid.BuildSheet([.. grid.ShowOutcome(rows, judged)]));
    }

    private static async Task<IResult> CheckRowsAsync(
        DossierView view,
        string register,
        HttpContext http,
        DossierDesk desk
    )
    {
        if (FindGrid(view, register) is not { } grid)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var rows = grid.MergeRows(GridForm.ReadRows(form, grid.Columns));
        var request = grid.CreateRequest(rows, desk.Now, http.ReadPerson().Name);
        return GridAnswers.SendVerdict(
            grid.Columns,
            rows,
            grid.ShowOutcome(rows, SaveRecords.CheckRows(view.Open, request))
        );
    }

    private static async Task<IResult> SaveRowsAsync(
        DossierView view,
        string register,
        HttpContext http,
        DossierDesk desk
    )
    {
        if (FindGrid(view, register) is not { } grid)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var rows = grid.MergeRows(GridForm.ReadRows(form, grid.Columns));
        var before = view.Catalogue.Store.FindLastNumber(view.Id);
        var saved = SaveRecords.SaveRows(grid.CreateRequest(rows, desk.Now, http.ReadPerson().Name));
        return GridAnswers.ShowOutcome(
            view,
            Here,
            grid.BuildSheet(),
            rows,
            [.. grid.ShowOutcome(rows, saved)],
            GridForm.IsFromScript(form),
            before
        );
    }

    private static RegisterGrid? FindGrid(DossierView view, string register) =>
        view.Open.Dossier.Registers.GetValueOrDefault(register) is { } found ? new(view, found) : null;
}
