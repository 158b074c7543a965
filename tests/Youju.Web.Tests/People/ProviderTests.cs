using System.Net;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.People;

/// <summary>Signing in by another provider of identities, one that truly runs and signs.</summary>
public sealed class ProviderTests : IAsyncLifetime
{
    private IdentityServer identities = null!;
    private ProviderWorkbench bench = null!;

    public async ValueTask InitializeAsync()
    {
        identities = await IdentityServer.StartAsync();
        bench = new(identities.Authority);
        await bench.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await bench.DisposeAsync();
        await identities.DisposeAsync();
    }

    [Fact]
    public async Task Whom_the_provider_knows_and_who_has_an_account_comes_in()
    {
        bench.AddPerson("zhang", "张三", (PersonRole.Clerk, SignedWorkbench.Bureau));
        identities.Login = "zhang";
        using var browser = CreateBrowser();

        using var came = await browser.GetAsync("/sign-in/provider?back=/checks", Workbench.Cancel);
        using var page = await browser.GetAsync("/checks", Workbench.Cancel);

        Assert.Contains(
            "content=\"0;url=/checks\"",
            await SignedWorkbench.ReadAsync(came),
            StringComparison.Ordinal
        );
        Assert.Contains("张三（zhang）", await SignedWorkbench.ReadAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "youju")]
    [InlineData("zhang", "another-client")]
    public async Task Who_has_no_account_or_no_token_for_us_stays_out(string login, string audience)
    {
        bench.AddPerson("zhang", "张三", (PersonRole.Clerk, SignedWorkbench.Bureau));
        (identities.Login, identities.Audience) = (login, audience);
        using var browser = CreateBrowser();

        using var came = await browser.GetAsync("/sign-in/provider", Workbench.Cancel);
        using var page = await browser.GetAsync("/checks", Workbench.Cancel);

        Assert.Contains("统一身份没有认出", await SignedWorkbench.ReadAsync(came), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, page.StatusCode);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_lets_nobody_in()
    {
        using var browser = CreateBrowser();

        using var came = await browser.GetAsync(
            "/sign-in/provider/back?code=code-1&state=forged",
            Workbench.Cancel
        );

        Assert.Contains("统一身份没有认出", await SignedWorkbench.ReadAsync(came), StringComparison.Ordinal);
    }

    private HttpClient CreateBrowser() =>
        new(new HttpClientHandler { UseProxy = false }) { BaseAddress = new(bench.Server.Origin) };

    private sealed class ProviderWorkbench(string authority) : SignedWorkbench
    {
        protected override WorkbenchSettings CompleteSettings(WorkbenchSettings settings) =>
            base.CompleteSettings(settings) with
            {
                Provider = new()
                {
                    Authority = authority,
                    ClientId = "youju",
                    ClientSecret = "secret-1",
                },
            };
    }
}
