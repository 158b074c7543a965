using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Packs.Library;
using Youju.UseCases.InstalledPacks;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

namespace Youju.Web.Administration;

/// <summary>管理: how things stand, the switch of sign-in, and the packs.</summary>
internal static class OverviewEndpoints
{
    public static void MapOverview(this IEndpointRouteBuilder app)
    {
        app.MapGet("/administration", ShowOverview).NeedsRight(Right.SeeAdministration);
        app.MapPost("/administration/sign-in", TurnSignInOn).NeedsRight(Right.ManageSystem);
        app.MapGet("/administration/packs", ShowPacks).NeedsRight(Right.SeeAdministration);
    }

    private static IResult ShowOverview(HttpContext http, PeopleDesk desk)
    {
        var person = http.ReadPerson();
        return PageResults.ShowPage<OverviewPage>(
            new
            {
                Person = person,
                desk.IsSignInOn,
                Accounts = desk.OpenStaff(person).ListAccounts(),
                Units = desk.OpenUnits(person).ListUnits().Count,
            }
        );
    }

    private static IResult TurnSignInOn(HttpContext http, PeopleDesk desk, SignInKeys keys)
    {
        if (desk.IsSignInOn)
            return Results.Redirect("/administration");
        desk.TurnSignInOn(http.ReadPerson());
        return Results.Redirect($"/first?key={keys.Current}");
    }

    private static IResult ShowPacks(HttpContext http, WorkbenchSettings settings) =>
        PageResults.ShowPage<PacksPage>(
            new
            {
                Person = http.ReadPerson(),
                Packs = PackLibrary.Ids.SelectMany(PackLibrary.ListCards).ToList(),
                Installed = InspectPacks.ListInstalled(settings.Folder),
            }
        );
}
