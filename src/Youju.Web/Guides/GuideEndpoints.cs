using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Guides;

/// <summary>帮助: what each page is for, out of docs/help.</summary>
internal static class GuideEndpoints
{
    public static void MapHelp(this IEndpointRouteBuilder app)
    {
        app.MapGet("/help", () => ShowGuide(GuideText.First)).NeedsRight(Right.CheckReport);
        app.MapGet("/help/{topic}", ShowGuide).NeedsRight(Right.CheckReport);
    }

    private static IResult ShowGuide(string topic) =>
        GuideText.FindGuide(topic) is { } guide
            ? PageResults.ShowPage<GuidePage>(new { Guide = guide })
            : Results.NotFound();
}
