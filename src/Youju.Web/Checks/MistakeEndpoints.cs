using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Checks;

/// <summary>误报: findings that are none, with the small cases that those need who keep the rules.</summary>
internal static class MistakeEndpoints
{
    private const string Page = "/checks/{id}/mistakes";

    public static void MapMistakes(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowMistakes).NeedsRight(Right.CheckReport);
        app.MapPost(Page, MarkAsync).NeedsRight(Right.CheckReport);
        app.MapPost(Page + "/cases", WriteCasesAsync).NeedsRight(Right.CheckReport);
        app.MapPost(Page + "/{number:int}/remove", Unmark).NeedsRight(Right.CheckReport);
    }

    private static IResult ShowMistakes(CheckCase one, CheckDesk desk) =>
        PageResults.ShowPage<MistakesPage>(new { Case = one, Mistakes = desk.Shelf.ReadMistakes(one) });

    private static async Task<IResult> MarkAsync(CheckCase one, HttpContext http, CheckDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var reason = form["reason"].ToString().Trim();
        if (reason.Length == 0)
            return Results.Redirect($"/checks/{one.Id}?mistaken={form["number"]}");
        if (await CheckEndpoints.FindReadFindingAsync(one, http, desk) is { } finding)
            await desk.MarkMistakenAsync(one, finding, reason, http.RequestAborted);
        return Results.Redirect($"/checks/{one.Id}");
    }

    private static IResult Unmark(CheckCase one, int number, CheckDesk desk)
    {
        desk.UnmarkMistaken(one, number);
        return Results.Redirect($"/checks/{one.Id}/mistakes");
    }

    // As they stand in the form: a person has looked at them, and may have changed more names.
    private static async Task<IResult> WriteCasesAsync(CheckCase one, HttpContext http, CheckDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var text = new StringBuilder();
        foreach (var (mistake, at) in desk.Shelf.ReadMistakes(one).Select((mistake, at) => (mistake, at + 1)))
            text.Append(
                CultureInfo.InvariantCulture,
                $"# {mistake.Rule} 误报 {at}\n\n理由：{mistake.Reason}\n\n```不报告\n{ReadCase(form, at, mistake).Trim()}\n```\n\n"
            );
        return Results.File(
            Encoding.UTF8.GetBytes(text.ToString()),
            "text/markdown; charset=utf-8",
            "误报案例.md"
        );
    }

    private static string ReadCase(IFormCollection form, int at, MarkedMistake mistake) =>
        form.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"case.{at}"), out var typed)
            ? typed.ToString().ReplaceLineEndings("\n")
            : mistake.Text;
}
