using System.Net;
using Youju.Database.Tests;

namespace Youju.Jobs.Tests;

/// <summary>nginx as deploy/ has it before two nodes on PostgreSQL, and a third that never came up.</summary>
public sealed class ProxyTests(PostgresServer server) : IClassFixture<PostgresServer>, IAsyncLifetime
{
    private const string Portal = "/public";
    private const string SignIn = "/sign-in";
    private const string Years = "/dossiers";

    // More than the burst that the configuration lets through.
    private const int Attempts = 60;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-behind-");
    private readonly List<ProvinceProgram> nodes = [];
    private ShippedProxy? proxy;
    private HttpClient? browser;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var missing = server.Missing ?? ShippedProxy.Missing;
        Assert.SkipWhen(missing is not null, missing ?? "");
        var connection = server.CreateDatabase();
        for (var number = 0; number < 2; number++)
            nodes.Add(ProvinceProgram.StartNode(root.FullName, connection));
        proxy = new([.. nodes.Select(node => node.Origin["http://".Length..])]);
        browser = proxy.OpenBrowser();
        foreach (var node in nodes)
            await node.WaitUntilReadyAsync(browser, Cancel);
    }

    public ValueTask DisposeAsync()
    {
        browser?.Dispose();
        proxy?.Dispose();
        nodes.ForEach(node => node.Dispose());
        root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task At_the_door_all_speak_https_and_none_tries_password_after_password()
    {
        using var plain = await AskAsync(HttpMethod.Get, "/sign-in?to=%2F", isSecure: false);
        using var health = await AskAsync(HttpMethod.Get, "/health/ready");
        using var page = await AskAsync(HttpMethod.Get, SignIn);
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < Attempts; attempt++)
            answers.Add((await AskAsync(HttpMethod.Get, SignIn)).StatusCode);

        Assert.Equal("https://youju.example.gov.cn/sign-in?to=%2F", plain.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, health.StatusCode);
        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie));
        Assert.True(page.Headers.Contains("Strict-Transport-Security"));
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    [Fact]
    public async Task A_node_that_falls_is_noticed_by_nobody()
    {
        nodes[0].Dispose();
        nodes.RemoveAt(0);

        for (var visit = 0; visit < 20; visit++)
        {
            using var page = await AskAsync(HttpMethod.Get, Years);
            Assert.InRange(page.StatusCode, HttpStatusCode.OK, HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task What_was_published_is_shown_though_every_node_is_gone()
    {
        using var before = await AskAsync(HttpMethod.Get, Portal);
        nodes.ForEach(node => node.Dispose());
        nodes.Clear();

        using var after = await AskAsync(HttpMethod.Get, Portal);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(
            await before.Content.ReadAsStringAsync(Cancel),
            await after.Content.ReadAsStringAsync(Cancel)
        );
    }

    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, bool isSecure = true) =>
        browser!.SendAsync(proxy!.Ask(method, path, isSecure), Cancel);
}
