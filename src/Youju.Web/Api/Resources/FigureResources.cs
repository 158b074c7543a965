using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Formats.Json;
using Youju.UseCases.Answers;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;

namespace Youju.Web.Api.Resources;

/// <summary>The figures with what they rest on, and the points: the same JSON as the commands write.</summary>
internal static class FigureResources
{
    public static void MapFigureResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(DossierResources.Route + "/facts", ListFacts)
            .ServesPrograms(
                Right.ReadDossier,
                new("全部数，连同来源；与 youju facts --format json 一样")
                {
                    Query = [new("q", "名称、编号，或名称里的几个字")],
                    Answer = "facts",
                    IsTagged = true,
                    Refusals = [422],
                }
            );
        app.MapGet(DossierResources.Route + "/facts/{fact}", ShowFact)
            .ServesPrograms(
                Right.ReadDossier,
                new("一个数，连同来源，逐级往下") { Answer = "fact", IsTagged = true }
            );
        app.MapGet(DossierResources.Route + "/scores", ShowScores)
            .ServesPrograms(
                Right.ReadDossier,
                new("得分，逐项写明怎么得来；与 youju score --format json 一样")
                {
                    Answer = "scores",
                    IsTagged = true,
                    Refusals = [422],
                }
            );
    }

    private static IResult ListFacts(DossierView view, string? q, HttpContext http, DossierDesk desk) =>
        ApiAnswers.SendText(http, EntityTags.FormatVersion(view.Open.Seen), () => FormatFacts(view, q, desk));

    private static string FormatFacts(DossierView view, string? asked, DossierDesk desk)
    {
        var found = string.IsNullOrWhiteSpace(asked)
            ? null
            : TraceFact.FindFacts(new(view.Open, asked.Trim()));
        return FactsJson.FormatFacts(
            view.Open,
            found is null ? null
                : found.Trace is { Key: { } key } ? [key]
                : found.Keys,
            found?.Alike ?? [],
            view.Open.CollectWarnings(view.Id),
            desk.Describe
        );
    }

    private static IResult ShowFact(DossierView view, string fact, HttpContext http)
    {
        var found = view.Open.Facts.FindFact(fact) ?? throw ApiAnswers.CreateMissing($"编号是“{fact}”的数");
        return ApiAnswers.SendText(http, EntityTags.FormatVersion(view.Open.Seen), () =>
            JsonParts.WriteToString(json =>
                JsonFacts.WriteFact(json, found, view.Open.Tracer.TraceFact(found.Key))
            )
        );
    }

    private static IResult ShowScores(DossierView view, HttpContext http) =>
        ApiAnswers.SendText(http, EntityTags.FormatVersion(view.Open.Seen), () =>
            ScoreJson.FormatScores(ScoreDossier.ScoreIndicators(new(view.Id, Pack: null)))
        );
}
