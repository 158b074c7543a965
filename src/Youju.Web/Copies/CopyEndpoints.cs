using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Copies;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

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
        WorkbenchSettings settings,
        PeopleDesk people
    )
    {
        if (!copies.IsOffered)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            var (before, place) = (copies.ReadState().Place, copies.CheckPlace(form["place"].ToString()));
            Note(http, people, "copy-place", $"{before ?? "（无）"} → {place}");
            copies.UsePlace(place);
            return Results.Redirect("/copies");
        }
        catch (UsageException refused)
        {
            return Show(copies, settings.Wording(refused.Remark));
        }
    }

    private static IResult CopyNow(HttpContext http, DailyCopies copies, PeopleDesk people)
    {
        if (copies.ReadState().Place is { } place)
            Note(http, people, "copy", place);
        copies.CopyNow();
        return Results.Redirect("/copies");
    }

    // All data leave the machine that answers for them: it is noted before, so that the copy holds the line too.
    private static void Note(HttpContext http, PeopleDesk people, string verb, string detail) =>
        people.OpenTrail(http.ReadPerson()).AppendNote(verb, "", detail);
}
