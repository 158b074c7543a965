using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.Database.Programs;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.People;

/// <summary>令牌: with which one's own programs do what one may.</summary>
internal static class TokenEndpoints
{
    /// <summary>Where a person keeps his tokens.</summary>
    public const string Path = "/account/tokens";

    private const int LongestName = 60;

    public static void MapTokens(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (HttpContext http, PeopleDesk desk) => ShowTokens(http, desk, new(), 200))
            .NeedsRight(Right.KeepTokens);
        app.MapPost(Path, IssueAsync).NeedsRight(Right.KeepTokens).TakesSignIns();
        app.MapPost(Path + "/{id}/revoke", Revoke).NeedsRight(Right.KeepTokens);
    }

    private static async Task<IResult> IssueAsync(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var view = new TokenView { Name = form["name"].ToString().Trim() };
        try
        {
            var secret = desk.OpenTokens(http.ReadPerson()).IssueToken(ReadWish(http, form, desk));
            return ShowTokens(http, desk, new() { Secret = secret }, StatusCodes.Status200OK);
        }
        catch (UsageException refused)
        {
            return ShowTokens(
                http,
                desk,
                view with
                {
                    Refusal = refused.Message,
                },
                StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    private static TokenWish ReadWish(HttpContext http, IFormCollection form, PeopleDesk desk)
    {
        var name = form["name"].ToString().Trim();
        if (name.Length is 0 or > LongestName)
            throw new UsageException(
                $"请写名称，1 到 {LongestName} 个字，如“报表系统”：以后看得出是给哪个程序的。"
            );
        var scopes = form["scope"].OfType<string>().Distinct().ToList();
        if (scopes.Count == 0 || scopes.Exists(scope => TokenLimits.ParseScope(scope) is null))
            throw new UsageException("请选令牌能做什么，至少一项。");
        var most = PeopleDesk.LoadRules().TokenDays;
        if (
            !int.TryParse(form["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            || days < 1
            || days > most
        )
            throw new UsageException($"有效期写 1 到 {most} 天。");
        var unit = form["unit"].ToString();
        if (unit.Length > 0 && !ListUnits(http, desk).Any(one => one.Id == unit))
            throw new UsageException("您在这个单位没有角色，令牌不能限在那里。");
        return new(
            http.ReadPerson().Login,
            name,
            scopes,
            unit.Length > 0 ? unit : null,
            TimeSpan.FromDays(days)
        );
    }

    private static IResult Revoke(string id, HttpContext http, PeopleDesk desk)
    {
        var person = http.ReadPerson();
        var tokens = desk.OpenTokens(person);
        if (tokens.ListTokens(person.Login).All(token => token.Id != id))
            return Results.NotFound();
        tokens.RevokeToken(person.Login, id);
        return Results.Redirect(Path);
    }

    private static IResult ShowTokens(HttpContext http, PeopleDesk desk, TokenView view, int status)
    {
        var person = http.ReadPerson();
        return PageResults.ShowPage<TokensPage>(
            new
            {
                View = view with
                {
                    Now = desk.Now,
                    MostDays = PeopleDesk.LoadRules().TokenDays,
                },
                Person = person,
                Tokens = desk.OpenTokens(person).ListTokens(person.Login),
                Units = ListUnits(http, desk),
            },
            status
        );
    }

    // Those in which he has a role, and those below them.
    private static List<UnitLine> ListUnits(HttpContext http, PeopleDesk desk)
    {
        var mine = http.ReadPerson().Grants.Select(grant => grant.Unit).ToHashSet();
        var tree = desk.OpenUnits(http.ReadPerson());
        var findChain = tree.ReadChains();
        return [.. tree.ListUnits().Where(unit => mine.Overlaps(findChain(unit.Id)))];
    }
}

/// <summary>What the page of tokens has to tell.</summary>
public sealed record TokenView
{
    /// <summary>The secret of the one that was just issued; null where none was.</summary>
    public string? Secret { get; init; }

    /// <summary>Why none was issued, in Chinese.</summary>
    public string? Refusal { get; init; }

    /// <summary>The name that was typed.</summary>
    public string Name { get; init; } = "";

    public DateTimeOffset Now { get; init; }

    /// <summary>For how many days one is good at most.</summary>
    public int MostDays { get; init; }
}
