using System.Net;
using Youju.Cli.Checks;
using Youju.Cli.Serving;
using Youju.Cli.Wording;
using Youju.Database;
using Youju.Database.People;
using Youju.Database.Tests;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Province;

/// <summary>Two nodes on one database, each with a folder of its own: whoever signed in on one works on the other.</summary>
public sealed class TwoNodesTests(PostgresServer server) : IClassFixture<PostgresServer>, IAsyncLifetime
{
    private const string Words = $"{Workbench.Sample}/report/words/other";
    private const string SeenField = "seen";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-nodes-");
    private readonly List<WorkbenchServer> nodes = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (server.Missing is not null)
            return;
        var connection = server.CreateDatabase();
        // Both at once, on a database that has nothing in it.
        nodes.AddRange(await Task.WhenAll(StartAsync("first", connection), StartAsync("second", connection)));
        var place = DatabasePlace.FromConnection(connection);
        var staff = new Staff(place, TimeProvider.System, TimeSpan.FromHours(1), "测试");
        var code = staff.AddAccount("zhang", "张三");
        new Passwords(place, TimeProvider.System, new()).ClaimCode("zhang", code, SignedWorkbench.Password);
        var unit = new UnitTree(place, TimeProvider.System, "测试").ListUnits()[0];
        staff.GrantRole("zhang", new(nameof(PersonRole.Clerk), unit.Id), _ => null);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
            await node.DisposeAsync();
        root.Delete(recursive: true);
    }

    [Fact]
    public async Task Whoever_signs_in_on_one_node_writes_on_the_other_with_a_form_of_the_first()
    {
        using var browser = await SignInAsync();
        var page = await ReadAsync(browser, nodes[0], Words);

        var written = await PostAsync(
            browser,
            nodes[1],
            Words,
            ("form-mark", SignedWorkbench.ReadMark(page)),
            ("words", "写在第二台上的。"),
            (SeenField, "")
        );

        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
        Assert.Contains(
            "写在第二台上的",
            await ReadAsync(browser, nodes[0], Words),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_form_of_the_second_node_is_good_on_the_first()
    {
        using var browser = await SignInAsync();
        var page = await ReadAsync(browser, nodes[1], Words);

        var written = await PostAsync(
            browser,
            nodes[0],
            Words,
            ("form-mark", SignedWorkbench.ReadMark(page)),
            ("words", "写在第一台上的。"),
            (SeenField, "")
        );

        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
    }

    [Fact]
    public async Task A_mark_that_no_node_has_given_is_refused_on_both()
    {
        using var browser = await SignInAsync();
        foreach (var node in nodes)
        {
            var refused = await PostAsync(browser, node, Words, ("form-mark", "没有这个"), ("words", "甲"));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }
    }

    [Fact]
    public async Task A_session_that_is_ended_on_one_node_is_ended_on_the_other()
    {
        using var browser = await SignInAsync();
        var page = await ReadAsync(browser, nodes[0], Words);

        await PostAsync(browser, nodes[0], "/sign-out", ("form-mark", SignedWorkbench.ReadMark(page)));
        using var after = await browser.GetAsync(new Uri(nodes[1].Origin + Words), Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Every_node_says_that_it_is_ready()
    {
        Require();
        using var stranger = new HttpClient(new HttpClientHandler { UseProxy = false });
        foreach (var node in nodes)
            Assert.Equal("ok", await stranger.GetStringAsync(new Uri(node.Origin + "/health/ready"), Cancel));
    }

    private void Require() => Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");

    private async Task<HttpClient> SignInAsync()
    {
        Require();
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });
        using var asked = await browser.GetAsync(new Uri(nodes[0].Origin + "/"), Cancel);
        var page = await asked.Content.ReadAsStringAsync(Cancel);
        using var entered = await PostAsync(
            browser,
            nodes[0],
            "/sign-in",
            ("form-mark", SignedWorkbench.ReadMark(page)),
            ("login", "zhang"),
            ("password", SignedWorkbench.Password)
        );
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
        return browser;
    }

    private static async Task<string> ReadAsync(HttpClient browser, WorkbenchServer node, string path)
    {
        using var answer = await browser.GetAsync(new Uri(node.Origin + path), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient browser,
        WorkbenchServer node,
        string path,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        return await browser.PostAsync(new Uri(node.Origin + path), form, Cancel);
    }

    private Task<WorkbenchServer> StartAsync(string name, string connection) =>
        Task.Run(() =>
            WorkbenchServer.StartAsync(
                new(
                    Path.Combine(root.FullName, name),
                    new(IPAddress.Loopback, 0),
                    ReaderProgram.LocateProgram(),
                    RemarkWording.DescribeRemark
                )
                {
                    Database = connection,
                    Sample = SampleDossier.LoadFiles(),
                    SignsIn = true,
                    HandsWorkOver = true,
                    HostNames = ["youju.example.gov.cn"],
                }
            )
        );
}
