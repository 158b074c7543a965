using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Copies;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Copies;

/// <summary>备份: the second place of all data, and the copies there.</summary>
internal static class CopyEndpoints
{
    public static void MapCopies(this IEndpointRouteBuilder app)
    {
        app.MapGet("/copies", (DailyCopies copies) => Show(copies, null)).NeedsRight(Right.KeepCopies);
        app.MapPost("/copies", ChooseAsync).NeedsRight(Right.KeepCopies);
        app.MapPost("/copies/now", CopyNow).NeedsRight(Right.KeepCopies);
    }

    private static IResult Show(DailyCopies copies, string? refusal)
    {
        if (!copies.IsOffered)
            return Results.NotFound();
        var state = copies.ReadState();
        return PageResults.ShowPage<CopyPage>(
            new
            {
                State = state,
                Copies = state.Place is { } place ? DataCopy.ListCopies(place) : [],
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> ChooseAsync(
        HttpContext http,
        DailyCopies copies,
        WorkbenchSettings settings
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            copies.ChoosePlace(form["place"].ToString());
            return Results.Redirect("/copies");
        }
        catch (UsageException refused)
        {
            return Show(copies, settings.Wording(refused.Remark));
        }
    }

    private static IResult CopyNow(DailyCopies copies)
    {
        copies.CopyNow();
        return Results.Redirect("/copies");
    }
}
