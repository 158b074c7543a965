using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Resources;

/// <summary>The words people write themselves, a chapter each, and the values that wait for somebody to look at them.</summary>
internal static class WordResources
{
    private const string Narrative = DossierResources.Route + "/narrative";
    private const string Waiting = DossierResources.Route + "/unconfirmed";

    public static void MapWordResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Narrative, ListChapters)
            .ServesPrograms(
                Right.ReadDossier,
                new("自己写的文字，一章一项") { Answer = "chapterPage", IsPaged = true }
            );
        app.MapGet(Narrative + "/{chapter}", ShowChapter)
            .ServesPrograms(Right.ReadDossier, new("一章的文字") { Answer = "chapter", IsTagged = true });
        app.MapPut(Narrative + "/{chapter}", SaveChapterAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("换上一章的文字；数用它的名称写，如 {{ events.visitors }}")
                {
                    Body = "chapterChange",
                    Answer = "chapter",
                    NeedsMatch = true,
                    Refusals = [422],
                }
            );
        app.MapGet(Waiting, ListWaiting)
            .ServesPrograms(
                Right.ReadDossier,
                new("取来而没有人确认的值") { Answer = "unconfirmedPage", IsPaged = true }
            );
        app.MapPost(Waiting + "/confirm", ConfirmAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("确认看过的值")
                {
                    Body = "confirmation",
                    Answer = "confirmed",
                    NeedsMatch = true,
                    Refusals = [422],
                }
            );
    }

    private static IResult ListChapters(DossierView view, HttpContext http) =>
        ApiPages.SendPage(
            http,
            [.. ListKeys(view)],
            chapter => chapter,
            chapter => DescribeChapter(view, chapter)
        );

    private static IResult ShowChapter(DossierView view, string chapter, HttpContext http)
    {
        RequireTitle(view, chapter);
        return ApiAnswers.SendTagged(
            http,
            FormatTag(ReadWords(view, chapter)),
            DescribeChapter(view, chapter)
        );
    }

    private static async Task<IResult> SaveChapterAsync(
        DossierView view,
        string chapter,
        HttpContext http,
        DossierDesk desk
    )
    {
        var title = RequireTitle(view, chapter);
        var seen = ReadWords(view, chapter);
        EntityTags.RequireMatch(http, FormatTag(seen));
        var body = await JsonBody.ReadAsync(http, "words");
        var words = body.FindText("words") ?? throw ApiAnswers.CreateInvalid("没有写 words。");
        var saved = SaveNarrative.SaveWords(new(view.Id, chapter, title, words, seen, desk.Now));
        if (saved.Standing is { } newer)
            throw EntityTags.CreateStale(FormatTag(newer));
        var after = desk.Open(view.Line.Key, http.ReadPerson())!;
        http.Response.Headers.ETag = FormatTag(ReadWords(after, chapter));
        return ApiAnswers.SendValue(DescribeChapter(after, chapter));
    }

    private static IResult ListWaiting(DossierView view, HttpContext http)
    {
        http.Response.Headers.ETag = EntityTags.FormatVersion(view.Open.Seen);
        return ApiPages.SendPage(
            http,
            ListUnconfirmed.ListValues(view.Id).Values,
            value => value.Key,
            value => new
            {
                key = value.Key,
                label = value.Label,
                value = value.Words,
                source = value.Source,
            }
        );
    }

    private static async Task<IResult> ConfirmAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        EntityTags.RequireMatch(http, EntityTags.FormatVersion(view.Open.Seen));
        var body = await JsonBody.ReadAsync(http, "values");
        if (body.ListTexts("values") is not { Count: > 0 } asked)
            throw ApiAnswers.CreateInvalid("请在 values 里写要确认哪几个值。");
        var result = ConfirmValues.ConfirmAsked(new(view.Id, asked, desk.Now));
        var after = desk.Open(view.Line.Key, http.ReadPerson())!;
        http.Response.Headers.ETag = EntityTags.FormatVersion(after.Open.Seen);
        return ApiAnswers.SendValue(new { confirmed = result.Confirmed, left = result.Left });
    }

    private static IEnumerable<string> ListKeys(DossierView view) =>
        view
            .Open.Pack.Report.Chapters.Select(chapter => chapter.Key)
            .Concat(view.Open.Dossier.Narrative.Keys)
            .Distinct(StringComparer.Ordinal);

    private static string RequireTitle(DossierView view, string chapter) =>
        view.Open.Pack.Report.Chapters.FirstOrDefault(one => one.Key == chapter)?.Title
        ?? (
            view.Open.Dossier.Narrative.ContainsKey(chapter)
                ? chapter
                : throw ApiAnswers.CreateMissing($"“{chapter}”这一章")
        );

    private static string ReadWords(DossierView view, string chapter) =>
        view.Open.Dossier.Narrative.GetValueOrDefault(chapter, "");

    private static string FormatTag(string words) =>
        EntityTags.FormatText(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16]);

    private static object DescribeChapter(DossierView view, string chapter) =>
        new
        {
            key = chapter,
            title = RequireTitle(view, chapter),
            words = ReadWords(view, chapter),
        };
}
