using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Portal;

/// <summary>A question on a published figure, from anybody; the unit answers, and only then it is public.</summary>
internal static class AskEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/public/ask", (PortalDesk desk, string? of) => ShowForm(desk, of, "", "", null))
            .NeedsRight(Right.SeePublished);
        app.MapPost("/public/ask", AskAsync).NeedsRight(Right.SeePublished).TakesPublicFiles();
    }

    private static IResult ShowForm(PortalDesk desk, string? of, string figure, string text, string? refusal)
    {
        var latest = desk.ReadShelf().ListLatest();
        return PageResults.ShowPage<AskPage>(
            new
            {
                Latest = latest,
                Of = latest.FirstOrDefault(edition => PortalShelf.FormatId(edition) == of)
                    ?? (latest.Count == 1 ? latest[0] : null),
                Figure = figure,
                Text = text,
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> AskAsync(HttpContext http, PortalDesk desk, WorkbenchSettings settings)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (of, figure, text) = (form["of"].ToString(), form["figure"].ToString(), form["text"].ToString());
        if (
            desk.ReadShelf().ListLatest().FirstOrDefault(one => PortalShelf.FormatId(one) == of)
            is not { } edition
        )
            return ShowForm(desk, of, figure, text, "没有这个单位和年度，请重新选。");
        try
        {
            desk.Questions.AddQuestion(edition, figure, text, settings.Clock.GetUtcNow());
        }
        catch (UsageException refusal)
        {
            return ShowForm(desk, of, figure, text, settings.Wording(refusal.Remark));
        }

        return PageResults.ShowPage<AskedPage>(new { });
    }
}
