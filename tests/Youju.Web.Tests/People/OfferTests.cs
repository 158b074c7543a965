using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.People;

/// <summary>No page offers a form or a link that would be refused to the one who reads it.</summary>
public sealed partial class OfferTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private static readonly string[] Pages =
    [
        "",
        "/money",
        "/registers",
        "/registers/events",
        "/registers/events/blossom",
        "/indicators",
        "/indicators/library",
        "/evidence",
        "/report",
        "/submission",
        "/calendar",
        "/monitoring",
        "/glance",
        "/duties",
        "/confirm",
        "/changes",
        "/duplicates",
        "/edition",
        "/questions",
        "/search?q=%E6%B4%BB%E5%8A%A8",
    ];

    [Theory]
    [InlineData(PersonRole.Head)]
    [InlineData(PersonRole.Department)]
    [InlineData(PersonRole.Publisher)]
    [InlineData(PersonRole.Clerk)]
    public Task What_a_page_offers_is_open_to_its_reader(PersonRole role) =>
        OpenPagesAsync("offer-" + role, role, bench.Centre);

    [Theory]
    [InlineData(PersonRole.Department)]
    [InlineData(PersonRole.Finance)]
    [InlineData(PersonRole.Publisher)]
    public Task What_a_page_of_a_unit_below_offers_is_open_to_its_reader(PersonRole role) =>
        OpenPagesAsync("above-" + role, role, SignedWorkbench.Bureau);

    private async Task OpenPagesAsync(string login, PersonRole role, string unit)
    {
        bench.AddPerson(login, "某人", (role, unit));
        var person = new Person("某人", [new(role, bench.FindUnit(unit))]) { Login = login };
        string[] units = [bench.FindUnit(bench.Centre), bench.FindUnit(SignedWorkbench.Bureau)];
        using var browser = bench.OpenBrowser(login);
        var wrong = new List<string>();
        foreach (var page in Pages)
        {
            var shown = await browser.GetStringAsync(
                new Uri(Workbench.Sample + page, UriKind.Relative),
                Workbench.Cancel
            );
            wrong.AddRange(
                from offer in ListOffers(shown)
                where
                    FindRight(offer.Method, offer.Path) is { } right
                    && !Access.Allows(person, right, IsOfDossier(offer.Path) ? units : [])
                select $"{page}: {offer.Method} {offer.Path}"
            );
        }

        Assert.Empty(wrong.Distinct());
    }

    [Theory]
    [InlineData(PersonRole.SystemAdministrator)]
    [InlineData(PersonRole.SecurityAdministrator)]
    [InlineData(PersonRole.Auditor)]
    public async Task Who_keeps_the_program_running_is_led_to_no_page_of_figures(PersonRole role)
    {
        var login = "offer-" + role;
        bench.AddPerson(login, "某人", (role, bench.Centre));
        using var browser = bench.OpenBrowser(login);
        var shown = await browser.GetStringAsync(
            new Uri("/administration", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Contains("<a class=\"mark\" href=\"/administration\"", shown, StringComparison.Ordinal);
        Assert.All(ListOffers(shown).Where(offer => offer.Method == "GET"), offer =>
            Assert.NotEqual(Right.ReadDossier, FindRight(offer.Method, offer.Path))
        );
    }

    private static bool IsOfDossier(string path) => path.StartsWith("/dossiers/", StringComparison.Ordinal);

    private static IEnumerable<(string Method, string Path)> ListOffers(string page) =>
        Forms()
            .Matches(page)
            .Select(form => ("POST", form.Groups["path"].Value))
            .Concat(
                Links().Matches(page).Select(link => ("GET", link.Groups["path"].Value.Split('?', '#')[0]))
            );

    // The way in that a path leads to; literal parts before parameters.
    private Right? FindRight(string method, string path) =>
        bench
            .Server.Endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(way => way.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains(method))
            .Where(way => new TemplateMatcher(new RouteTemplate(way.RoutePattern), []).TryMatch(path, []))
            .OrderBy(way => way.RoutePattern.Parameters.Count)
            .FirstOrDefault()
            ?.Metadata.GetMetadata<NeededRight>()
            ?.Right;

    [GeneratedRegex(
        "<form[^>]*method=\"post\"[^>]*action=\"(?<path>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Forms();

    [GeneratedRegex("<a[^>]*href=\"(?<path>/[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
