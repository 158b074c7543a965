using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Searching;

namespace Youju.Web.Api.Resources;

/// <summary>What is found in a dossier by its words, and records that probably are one.</summary>
internal static class FindingResources
{
    private const string Duplicates = DossierResources.Route + "/duplicates";

    public static void MapFindingResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(DossierResources.Route + "/search", FindWords)
            .ServesPrograms(
                Right.ReadDossier,
                new("在档案里查找：记录、数、指标、账、佐证、文字")
                {
                    Query = [new("q", "要找的字，一个字也行", IsRequired: true)],
                    Answer = "foundPage",
                    IsPaged = true,
                }
            );
        app.MapGet(Duplicates, ListPairs)
            .ServesPrograms(
                Right.ReadDossier,
                new("可能是同一件事的记录，两条一对") { Answer = "duplicatePage", IsPaged = true }
            );
        app.MapPost(Duplicates, DecideAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("说明两条是不是同一件事：是的，后一条撤去")
                {
                    Body = "duplicateDecision",
                    Answer = "decided",
                    NeedsMatch = true,
                    Refusals = [422],
                }
            );
    }

    private static IResult FindWords(DossierView view, string? q, HttpContext http)
    {
        var words = (q ?? "").Trim();
        if (words.Length == 0)
            throw ApiAnswers.CreateBadQuery("q", "请在 q 里写要找的字。");
        return ApiPages.SendPage(
            http,
            [.. SearchShelf.OpenIndex(view).FindEntries(words)],
            entry => $"{entry.Kind}/{entry.Subject}/{entry.Title}",
            entry => new
            {
                kind = entry.Kind,
                subject = entry.Subject,
                title = entry.Title,
                text = entry.Text,
            }
        );
    }

    private static IResult ListPairs(DossierView view, HttpContext http)
    {
        http.Response.Headers.ETag = EntityTags.FormatVersion(view.Open.Seen);
        return ApiPages.SendPage(http, [.. view.Open.Dossier.LikelyDuplicates], NamePair, pair => new
        {
            register = pair.Register.Key,
            first = $"{pair.Register.Key}/{pair.First.Id}",
            second = $"{pair.Register.Key}/{pair.Second.Id}",
            differences = pair.Differences,
        });
    }

    private static async Task<IResult> DecideAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        EntityTags.RequireMatch(http, EntityTags.FormatVersion(view.Open.Seen));
        var body = await JsonBody.ReadAsync(http, "first", "second", "same");
        var result = ResolveDuplicate.DecidePair(
            new(
                view.Id,
                body.RequireText("first"),
                body.RequireText("second"),
                body.RequireChoice("same"),
                desk.Now
            )
        );
        if (desk.Open(view.Line.Key, http.ReadPerson()) is { } after)
            http.Response.Headers.ETag = EntityTags.FormatVersion(after.Open.Seen);
        return ApiAnswers.SendValue(new { decision = result.Decision, left = result.Left });
    }

    private static string NamePair(LikelyDuplicate pair) =>
        $"{pair.Register.Key}/{pair.First.Id}/{pair.Second.Id}";
}
