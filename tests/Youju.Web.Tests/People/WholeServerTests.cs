using System.Net;
using Youju.UseCases.People;

namespace Youju.Web.Tests.People;

/// <summary>What concerns every unit of the server is done by who keeps it, and leaves a line.</summary>
public sealed class WholeServerTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    [Fact]
    public async Task A_copy_of_all_data_is_made_by_the_system_administrator_and_noted()
    {
        bench.AddPerson("keeper", "管系统", (PersonRole.SystemAdministrator, null));
        using var keeper = bench.OpenBrowser("keeper");
        var stick = Directory.CreateTempSubdirectory("youju-stick-");

        using var chosen = await SignedWorkbench.SendAsync(
            keeper,
            "/copies",
            "/copies",
            ("place", stick.FullName)
        );
        using var again = await SignedWorkbench.SendAsync(keeper, "/copies", "/copies/now");

        Assert.Equal(
            (HttpStatusCode.Redirect, HttpStatusCode.Redirect),
            (chosen.StatusCode, again.StatusCode)
        );
        var lines = bench.Trail.ListLines(new(), 10);
        Assert.Contains(lines, line =>
            line.Verb == "copy-place"
            && line.Detail.EndsWith(stick.FullName, StringComparison.Ordinal)
            && line.By == "管系统（keeper）"
        );
        Assert.Contains(lines, line => line.Verb == "copy" && line.Detail == stick.FullName);
        var administration = await keeper.GetStringAsync("/administration", Workbench.Cancel);
        Assert.Contains("href=\"/copies\"", administration, StringComparison.Ordinal);
        await NoUnitSeesAsync(stick.FullName);
        stick.Delete(recursive: true);
    }

    private async Task NoUnitSeesAsync(string place)
    {
        foreach (var role in Enum.GetValues<PersonRole>().Where(Access.NeedsUnit))
        {
            bench.AddPerson($"own-{role}", "某人", (role, SignedWorkbench.Bureau));
            using var browser = bench.OpenBrowser($"own-{role}");

            foreach (var page in new[] { "/", "/checks", "/account/tokens" })
            {
                var shown = await browser.GetStringAsync(page, Workbench.Cancel);

                Assert.DoesNotContain("\"/copies\"", shown, StringComparison.Ordinal);
                Assert.DoesNotContain("\"/exchange\"", shown, StringComparison.Ordinal);
                Assert.DoesNotContain(place, shown, StringComparison.Ordinal);
            }
        }
    }
}
