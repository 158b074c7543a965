using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.Storage.Files;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

namespace Youju.Web.Administration;

/// <summary>人员: who works here, what each may do, and who takes over from one who leaves.</summary>
internal static class PeopleEndpoints
{
    private const string Path = "/administration/people";

    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, ShowPeople).NeedsRight(Right.SeeAdministration);
        app.MapPost(Path, AddAsync).NeedsRight(Right.ManageSystem);
        app.MapGet(Path + "/{login}", ShowPerson).NeedsRight(Right.SeeAdministration);
        app.MapPost(Path + "/{login}/grant", GrantAsync).NeedsRight(Right.GrantRights);
        app.MapPost(Path + "/{login}/revoke", RevokeAsync).NeedsRight(Right.GrantRights);
        app.MapPost(Path + "/{login}/off", SwitchOffAsync).NeedsRight(Right.GrantRights);
        app.MapPost(Path + "/{login}/code", IssueCode).NeedsRight(Right.GrantRights);
        app.MapPost(Path + "/{login}/unlock", Unlock).NeedsRight(Right.GrantRights);
        app.MapPost(Path + "/{login}/dismiss", Dismiss).NeedsRight(Right.ManageSystem);
    }

    private static IResult ShowPeople(HttpContext http, string? q, StaffDesk desk) =>
        ShowList(http, desk, new() { Search = q?.Trim() ?? "" }, StatusCodes.Status200OK);

    private static async Task<IResult> AddAsync(HttpContext http, StaffDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (login, name) = (form["login"].ToString().Trim(), form["name"].ToString().Trim());
        try
        {
            var code = desk.AddPerson(http.ReadPerson(), login, name, RoleNames.ParseRole(form["appointed"]));
            return ShowOne(http, desk, login, new() { Code = code, Told = $"加了{name}。" }, 200);
        }
        catch (Exception refused) when (refused is DossierException or UsageException)
        {
            return ShowList(
                http,
                desk,
                new()
                {
                    Login = login,
                    Name = name,
                    Refusal = refused.Message,
                },
                StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    private static IResult ShowPerson(string login, HttpContext http, StaffDesk desk) =>
        ShowOne(http, desk, login, new(), StatusCodes.Status200OK);

    private static Task<IResult> GrantAsync(string login, HttpContext http, StaffDesk desk) =>
        ActOnFormAsync(http, desk, login, form =>
        {
            desk.GrantRole(http.ReadPerson(), login, ReadGrant(form));
            return new() { Told = "角色给了。" };
        });

    private static Task<IResult> RevokeAsync(string login, HttpContext http, StaffDesk desk) =>
        ActOnFormAsync(http, desk, login, form =>
        {
            desk.RevokeRole(http.ReadPerson(), login, ReadGrant(form));
            return new() { Told = "角色收回了。" };
        });

    private static Task<IResult> SwitchOffAsync(string login, HttpContext http, StaffDesk desk) =>
        ActOnFormAsync(http, desk, login, form =>
        {
            desk.SwitchOff(http.ReadPerson(), login, form["successor"].ToString());
            return new() { Told = "停用了。做过的都还记着他的名字。" };
        });

    private static IResult IssueCode(string login, HttpContext http, StaffDesk desk) =>
        Act(http, desk, login, () => new() { Code = desk.IssueCode(http.ReadPerson(), login) });

    private static IResult Unlock(string login, HttpContext http, StaffDesk desk) =>
        Act(http, desk, login, () =>
        {
            desk.Unlock(http.ReadPerson(), login);
            return new() { Told = "解除了锁定。" };
        });

    private static IResult Dismiss(string login, HttpContext http, StaffDesk desk) =>
        Act(http, desk, login, () =>
        {
            desk.DismissAdministrator(http.ReadPerson(), login);
            return new() { Told = "停用了。请在“人员”里另外指定一个人。" };
        });

    private static GrantLine ReadGrant(IFormCollection form) =>
        new(form["role"].ToString(), form["unit"] is [{ Length: > 0 } unit] ? unit : null);

    private static async Task<IResult> ActOnFormAsync(
        HttpContext http,
        StaffDesk desk,
        string login,
        Func<IFormCollection, PersonView> act
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return Act(http, desk, login, () => act(form));
    }

    private static IResult Act(HttpContext http, StaffDesk desk, string login, Func<PersonView> act)
    {
        try
        {
            return ShowOne(http, desk, login, act(), StatusCodes.Status200OK);
        }
        catch (Exception refused) when (refused is DossierException or UsageException)
        {
            return ShowOne(
                http,
                desk,
                login,
                new() { Refusal = refused.Message },
                StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    private static IResult ShowList(HttpContext http, StaffDesk desk, PeopleView view, int status) =>
        PageResults.ShowPage<PeoplePage>(
            new
            {
                View = view,
                Person = http.ReadPerson(),
                desk.IsSignInOn,
                Accounts = desk.ListAccounts(),
                Units = desk.ListUnitNames(),
            },
            status
        );

    private static IResult ShowOne(
        HttpContext http,
        StaffDesk desk,
        string login,
        PersonView view,
        int status
    ) =>
        desk.FindAccount(login) is { } account
            ? PageResults.ShowPage<PersonPage>(
                new
                {
                    View = view,
                    Person = http.ReadPerson(),
                    Account = account,
                    Accounts = desk.ListAccounts(),
                    Units = desk.ListUnitNames(),
                },
                status
            )
            : Results.NotFound();
}

/// <summary>What the list of people has to tell.</summary>
public sealed record PeopleView
{
    public string Search { get; init; } = "";

    public string Login { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Why nobody was added, in Chinese.</summary>
    public string? Refusal { get; init; }
}

/// <summary>What the page of one person has to tell.</summary>
public sealed record PersonView
{
    /// <summary>A one-time code that is shown now and never again.</summary>
    public string? Code { get; init; }

    /// <summary>What was done, in Chinese.</summary>
    public string? Told { get; init; }

    /// <summary>Why it was not done, in Chinese.</summary>
    public string? Refusal { get; init; }
}
