using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Resources;

/// <summary>For whom a token speaks, and what it opens.</summary>
internal static class AccountResources
{
    public static void MapAccountResources(this IEndpointRouteBuilder app) =>
        app.MapGet(ProgramWay.Root + "/me", ShowHolder)
            .ServesPrograms(Right.CheckReport, new("令牌是谁的、能做什么") { Answer = "me" });

    private static IResult ShowHolder(HttpContext http)
    {
        var person = http.ReadPerson();
        return ApiAnswers.SendValue(
            new
            {
                name = person.Name,
                login = person.Login,
                token = person.Limits!.Token,
                scopes = person.Limits.Scopes.Select(TokenLimits.NameScope),
                unit = person.Limits.Unit,
                roles = person.Grants.Select(grant => new
                {
                    role = grant.Role.ToString(),
                    unit = grant.Unit,
                }),
            }
        );
    }
}
