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
        app.MapPost("/copies/restore", RestoreAsync).NeedsRight(Right.KeepCopies);
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

    // Only what is listed as a copy is taken for one. The answer goes out before the server ends.
    private static async Task<IResult> RestoreAsync(HttpContext http, DailyCopies copies, RestoreWish wish)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var known =
            copies.IsOffered && copies.ReadState().Place is { } place ? DataCopy.ListCopies(place) : [];
        if (known.FirstOrDefault(copy => Path.GetFileName(copy) == form["copy"]) is not { } chosen)
            return Show(copies, "没有这一份备份。优盘上的，先把优盘插上。");
        if (form["sure"].Count == 0)
            return Show(copies, "没有恢复：请先勾选“换下现在的数据”。");
        var person = http.ReadPerson();
        http.Response.OnCompleted(() =>
        {
            wish.Ask(chosen, person);
            return Task.CompletedTask;
        });
        return PageResults.ShowPage<RestoringPage>(new { Name = Path.GetFileName(chosen) });
    }

    // All data leave the machine that answers for them: it is noted before, so that the copy holds the line too.
    private static void Note(HttpContext http, PeopleDesk people, string verb, string detail) =>
        people.OpenTrail(http.ReadPerson()).AppendNote(verb, "", detail);
}
