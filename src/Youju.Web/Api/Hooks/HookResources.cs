using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Programs;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Hooks;

/// <summary>The addresses that a token has told of changes.</summary>
internal static class HookResources
{
    private const string Route = ProgramWay.Root + "/webhooks";
    private const int MostHooks = 20;

    public static void MapHooks(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ListHooks)
            .ServesPrograms(
                Right.ReadDossier,
                new("这个令牌登记的通知网址，和最近一次送得怎样") { Answer = "webhookPage", IsPaged = true }
            );
        app.MapPost(Route, AddAsync)
            .ServesPrograms(
                Right.ReadDossier,
                new("登记一个网址：以后档案有变化就通知它，内容与 /changes 一样，带签名")
                {
                    Body = "newWebhook",
                    Answer = "newWebhookAnswer",
                    Status = StatusCodes.Status201Created,
                    Refusals = [422],
                }
            );
        app.MapDelete(Route + "/{id}", RemoveHook)
            .ServesPrograms(Right.ReadDossier, new("不再通知") { Status = StatusCodes.Status204NoContent });
    }

    private static HookBook OpenBook(HttpContext http, DossierDesk desk, WorkbenchSettings settings) =>
        new(desk.Place, settings.Clock, http.ReadPerson().Name);

    private static IResult ListHooks(HttpContext http, DossierDesk desk, WorkbenchSettings settings) =>
        ApiPages.SendPage(
            http,
            OpenBook(http, desk, settings).ListHooks(http.ReadPerson().Limits!.Token),
            hook => hook.Id,
            DescribeHook
        );

    private static async Task<IResult> AddAsync(
        HttpContext http,
        DossierDesk desk,
        WorkbenchSettings settings,
        HookSeal seal,
        HookTargets targets
    )
    {
        var body = await JsonBody.ReadAsync(http, "url");
        var url = body.RequireText("url");
        if (await targets.RefuseAddressAsync(url, http.RequestAborted) is { } why)
            throw ApiAnswers.CreateInvalid(
                $"不能通知“{url}”：{why}。",
                new Dictionary<string, string> { ["url"] = why }
            );
        var (book, person) = (OpenBook(http, desk, settings), http.ReadPerson());
        var token = person.Limits!.Token;
        if (book.ListHooks(token).Count >= MostHooks)
            throw ApiAnswers.CreateInvalid($"一个令牌最多登记 {MostHooks} 个网址，请先删去不用的。");
        var (key, sealedKey) = seal.CreateKey();
        var id = book.AddHook(token, url, sealedKey, person.Login);
        return ApiAnswers.SendCreated(
            http,
            $"{Route}/{id}",
            tag: null,
            new
            {
                id,
                url,
                secret = key,
                signature = "Youju-Signature: t=秒,v1=HMAC-SHA256(secret, t + \".\" + 正文)",
            }
        );
    }

    private static IResult RemoveHook(
        string id,
        HttpContext http,
        DossierDesk desk,
        WorkbenchSettings settings
    )
    {
        var person = http.ReadPerson();
        return OpenBook(http, desk, settings).RemoveHook(person.Limits!.Token, id, person.Login)
            ? Results.NoContent()
            : throw ApiAnswers.CreateMissing($"编号是“{id}”的通知网址");
    }

    private static object DescribeHook(HookLine hook) =>
        new
        {
            id = hook.Id,
            url = hook.Url,
            createdAt = hook.CreatedAt,
            told = hook.Told,
            failures = hook.Failures,
            outcome = hook.Outcome,
            stopped = hook.StoppedWhy,
            nextAt = hook.Failures > 0 && hook.StoppedWhy is null ? hook.NextAt : (DateTimeOffset?)null,
        };
}
