using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.Storage.Files;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.People;

/// <summary>The ways in: the key of the address, a login with its password, the first password of a new account.</summary>
internal static class SignInEndpoints
{
    private const string Wrong =
        "没有进入：用户名、口令或验证码不对，或者账号已锁定、停用。连错几次会锁一阵；忘了口令，请找安全管理员要一次性代码。";

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/enter", Enter).NeedsRight(Right.Enter);
        app.MapGet("/sign-in", ShowSignIn).NeedsRight(Right.Enter);
        app.MapPost("/sign-in", SignInAsync).NeedsRight(Right.Enter).TakesSignIns();
        app.MapGet("/first", ShowFirst).NeedsRight(Right.Enter);
        app.MapPost("/first", SetFirstAsync).NeedsRight(Right.Enter).TakesSignIns();
        app.MapPost("/sign-out", Leave).NeedsRight(Right.Enter);
    }

    public static IResult ShowForm(SignInView view, int status) =>
        PageResults.ShowPage<SignInPage>(new { View = view }, status);

    // A page of our own leads on: a browser sends a strict cookie only where the way began with us.
    public static IResult LeadOn(string to) =>
        PageResults.ShowPage<BarePage>(
            new
            {
                Title = "有据工作台",
                Lines = new[] { "已经进入。" },
                ForwardTo = to,
            }
        );

    /// <summary>Goes on where somebody was: with what he had typed, or on the page he wanted.</summary>
    public static IResult GoOn(TypedForm typed, bool isAdministrator)
    {
        if (typed.SentTo is not null)
            return PageResults.ShowPage<ResumePage>(new { Typed = typed });
        return LeadOn(typed.Back == "/" && isAdministrator ? "/administration" : typed.Back);
    }

    private static IResult Enter(
        string? key,
        HttpContext http,
        SignInKeys keys,
        PeopleDesk desk,
        SessionCookie cookie
    )
    {
        if (desk.IsSignInOn || key is null || keys.TryExchange(key) is not { } secret)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        cookie.WriteSecret(http, secret);
        return LeadOn("/");
    }

    private static IResult ShowSignIn(string? back, string? refused, PeopleDesk desk)
    {
        if (!desk.IsSignInOn)
            return Results.Redirect("/");
        var view = new SignInView(TypedForm.Nothing with { Back = TypedForm.ToOwnPath(back) })
        {
            HasProvider = desk.HasProvider,
            Refusal = refused is null
                ? null
                : "统一身份没有认出这里的账号。请用用户名和口令，或者找安全管理员。",
        };
        return ShowForm(view, StatusCodes.Status200OK);
    }

    private static async Task<IResult> SignInAsync(HttpContext http, PeopleDesk desk)
    {
        if (!desk.IsSignInOn)
            return Results.Redirect("/");
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var typed = TypedForm.ReadCarried(form);
        var outcome = desk.SignIn.TryPassword(
            form["login"].ToString().Trim(),
            form["password"].ToString(),
            form["factor"].ToString(),
            RequestLimits.ReadSource(http)
        );
        if (outcome is { State: SignInState.Entered, Login: { } login })
        {
            desk.BeginSession(http, login);
            return GoOn(typed, IsAdministrator(desk, login));
        }

        var needsFactor = outcome.State == SignInState.NeedsFactor;
        var view = new SignInView(typed)
        {
            Login = form["login"].ToString().Trim(),
            NeedsFactor = needsFactor,
            Refusal = needsFactor ? "口令对了。再填手机上的动态验证码，口令也再填一次。" : Wrong,
            HasProvider = desk.HasProvider,
        };
        return ShowForm(view, StatusCodes.Status422UnprocessableEntity);
    }

    public static bool IsAdministrator(PeopleDesk desk, string login) =>
        IsAdministrator(desk.OpenStaff(Person.Unknown).FindAccount(login));

    private static bool IsAdministrator(AccountLine? account) =>
        account is not null && RoleNames.ReadGrants(account).Any(grant => Access.IsAdministrator(grant.Role));

    private static IResult ShowFirst(string? key, SignInKeys keys, PeopleDesk desk)
    {
        if (!desk.IsSignInOn)
            return Results.Redirect("/");
        if (!desk.HasNobody)
            return ShowFirstPage(new(Key: null), StatusCodes.Status200OK);
        return keys.IsCurrent(key)
            ? ShowFirstPage(new(key), StatusCodes.Status200OK)
            : PageResults.ShowWords(
                StatusCodes.Status401Unauthorized,
                "先建系统管理员",
                "工作台改为按姓名登录，还没有人有账号。启动程序的窗口里有一个地址，末尾带着一次性代码，从那个地址建立系统管理员。",
                "代码用过一次就换新的。找不到窗口的，停下程序再启动一次。"
            );
    }

    private static async Task<IResult> SetFirstAsync(HttpContext http, SignInKeys keys, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string? key = form["key"] is [{ Length: > 0 } given] ? given : null;
        if (!desk.IsSignInOn || (key is not null && !keys.IsCurrent(key)))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var view = new FirstView(key)
        {
            Login = form["login"].ToString().Trim(),
            Name = form["name"].ToString().Trim(),
            Code = form["code"].ToString().Trim(),
        };
        try
        {
            if (form["password"] != form["again"])
                throw new UsageException("两次填的口令不一样。");
            var login = SetPassword(desk, view, form["password"].ToString());
            if (key is not null)
                keys.EndAll();
            return LetIn(http, desk, login);
        }
        catch (Exception refused) when (refused is DossierException or UsageException)
        {
            return ShowFirstPage(
                view with
                {
                    Refusal = refused.Message,
                },
                StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    // A one-time code stands for the password alone.
    private static IResult LetIn(HttpContext http, PeopleDesk desk, string login)
    {
        var account = desk.OpenStaff(Person.Unknown).FindAccount(login);
        if (account is { HasSecondFactor: true })
            return ShowForm(AskForFactor(login, desk), StatusCodes.Status200OK);
        desk.BeginSession(http, login);
        return LeadOn(IsAdministrator(account) ? "/administration" : "/");
    }

    private static SignInView AskForFactor(string login, PeopleDesk desk) =>
        new(TypedForm.Nothing)
        {
            Login = login,
            NeedsFactor = true,
            Refusal = "口令设好了。请用新口令和手机上的动态验证码登录。",
            HasProvider = desk.HasProvider,
        };

    private static string SetPassword(PeopleDesk desk, FirstView view, string password)
    {
        if (view.Key is null)
            return desk.Passwords.ClaimCode(view.Login, view.Code, password);
        desk.Passwords.AddFirst(
            view.Login,
            view.Name,
            password,
            new(nameof(PersonRole.SystemAdministrator), Unit: null)
        );
        return view.Login;
    }

    private static IResult ShowFirstPage(FirstView view, int status) =>
        PageResults.ShowPage<FirstPage>(new { View = view }, status);

    private static IResult Leave(HttpContext http, PeopleDesk desk)
    {
        desk.EndSession(http);
        return PageResults.ShowWords(
            StatusCodes.Status200OK,
            "已经退出",
            "您做过的都已保存。"
                + (desk.IsSignInOn ? "再进来，打开首页登录。" : "再进来，用启动程序的窗口里的新地址。")
        );
    }
}
