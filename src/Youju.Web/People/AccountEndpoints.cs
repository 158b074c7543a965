using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Storage.Files;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.People;

/// <summary>我的账号: one's own password, second factor and browsers.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        app.MapGet("/account", ShowAccount).NeedsRight(Right.KeepAccount);
        app.MapPost("/account/password", ChangePasswordAsync).NeedsRight(Right.KeepAccount).TakesSignIns();
        app.MapPost("/account/factor", BeginFactor).NeedsRight(Right.KeepAccount).TakesSignIns();
        app.MapPost("/account/factor/on", TurnFactorOnAsync).NeedsRight(Right.KeepAccount).TakesSignIns();
        app.MapPost("/account/factor/off", TurnFactorOffAsync).NeedsRight(Right.KeepAccount).TakesSignIns();
        app.MapPost("/account/others", EndOthers).NeedsRight(Right.KeepAccount);
    }

    private static IResult ShowAccount(HttpContext http, PeopleDesk desk) => ShowPage(http, desk, new(), 200);

    private static async Task<IResult> ChangePasswordAsync(
        HttpContext http,
        PeopleDesk desk,
        SessionCookie cookie
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            if (form["password"] != form["again"])
                throw new UsageException("两次填的新口令不一样，口令没有改。");
            var login = http.ReadPerson().Login;
            desk.Passwords.ChangePassword(login, form["old"].ToString(), form["password"].ToString());
            desk.Sessions.EndOthers(login, cookie.ReadSecret(http.Request));
            return ShowPage(http, desk, new() { Told = "口令改好了，别的浏览器都已退出。" }, 200);
        }
        catch (Exception refused) when (refused is DossierException or UsageException)
        {
            return ShowPage(http, desk, new() { Refusal = refused.Message }, 422);
        }
    }

    private static IResult BeginFactor(HttpContext http, PeopleDesk desk) =>
        ShowPage(
            http,
            desk,
            new() { FactorKey = desk.Passwords.CreateFactorKey(http.ReadPerson().Login) },
            200
        );

    private static async Task<IResult> TurnFactorOnAsync(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return desk.Passwords.TryTurnFactorOn(http.ReadPerson().Login, form["factor"].ToString())
            ? ShowPage(http, desk, new() { Told = "动态验证码启用了，下次登录要填。" }, 200)
            : ShowPage(
                http,
                desk,
                new()
                {
                    FactorKey = form["factor-key"].ToString(),
                    Refusal = "验证码不对，没有启用。看手机上的时间准不准，等下一个验证码再填。",
                },
                422
            );
    }

    // Whoever sits before an open browser for a moment cannot make the account weaker.
    private static async Task<IResult> TurnFactorOffAsync(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var login = http.ReadPerson().Login;
        if (!desk.Passwords.IsPassword(login, form["old"].ToString()))
            return ShowPage(http, desk, new() { Refusal = "口令不对，动态验证码没有停用。" }, 422);
        desk.Passwords.TurnFactorOff(login);
        return ShowPage(http, desk, new() { Told = "动态验证码停用了。" }, 200);
    }

    private static IResult EndOthers(HttpContext http, PeopleDesk desk, SessionCookie cookie)
    {
        desk.Sessions.EndOthers(http.ReadPerson().Login, cookie.ReadSecret(http.Request));
        return Results.Redirect(AccessGate.AccountPath);
    }

    private static IResult ShowPage(HttpContext http, PeopleDesk desk, AccountView view, int status)
    {
        var login = http.ReadPerson().Login;
        return PageResults.ShowPage<AccountPage>(
            new
            {
                View = view,
                Account = desk.OpenStaff(http.ReadPerson()).FindAccount(login),
                Sessions = desk.Sessions.CountSessions(login),
                Person = http.ReadPerson(),
            },
            status
        );
    }
}

/// <summary>What the page of one's own account has to tell.</summary>
public sealed record AccountView
{
    /// <summary>What was done, in Chinese.</summary>
    public string? Told { get; init; }

    /// <summary>Why it was not done, in Chinese.</summary>
    public string? Refusal { get; init; }

    /// <summary>The key for an application that shows codes, while it is set up.</summary>
    public string? FactorKey { get; init; }
}
