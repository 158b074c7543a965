using System.Net;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.People;

/// <summary>From one person alone to people who sign in by name, and what stands before the door then.</summary>
public sealed class SwitchTests : IAsyncLifetime
{
    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task One_click_turns_sign_in_on_and_leads_to_the_first_account()
    {
        using var turned = await bench.SendFormAsync("/administration", "/administration/sign-in");
        var first = turned.Headers.Location!.ToString();

        using var page = await bench.Browser.GetAsync(first, Workbench.Cancel);
        using var shut = await bench.Browser.GetAsync(Workbench.Sample, Workbench.Cancel);

        Assert.Contains("建立系统管理员", await SignedWorkbench.ReadAsync(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, shut.StatusCode);
        Assert.Contains("/first?key=", bench.Server.EntryAddress, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alone_the_package_says_that_one_person_filled_in_and_approved()
    {
        await bench.SendFormAsync(
            Workbench.Sample + "/submission",
            Workbench.Sample + "/submission",
            ("to", "区财政局")
        );

        using var all = await bench.Browser.GetAsync(Workbench.Sample + "/report/all", Workbench.Cancel);
        await using var archive = new System.IO.Compression.ZipArchive(
            await all.Content.ReadAsStreamAsync(Workbench.Cancel)
        );
        using var slip = new StreamReader(archive.GetEntry("报送单.txt")!.Open());

        Assert.Contains(
            "填报和审核是同一个人",
            await slip.ReadToEndAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Another_user_of_the_machine_reads_nothing_of_it()
    {
        // Windows keeps the folders of users apart by itself.
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(bench.DataFolder)
            );
    }
}

/// <summary>A workbench that a proxy of this machine hands requests to.</summary>
public sealed class ProxyTests : IAsyncLifetime
{
    private readonly ProxiedWorkbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task Attempts_to_sign_in_are_counted_by_where_they_come_from()
    {
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 21; attempt++)
            answers.Add((await TryAsync("192.0.2.1")).StatusCode);
        using var refused = await TryAsync("192.0.2.1");
        using var other = await TryAsync("192.0.2.2");

        Assert.Equal(
            (20, 1),
            (
                answers.Count(one => one != HttpStatusCode.TooManyRequests),
                answers.Count(one => one == HttpStatusCode.TooManyRequests)
            )
        );
        Assert.Equal("60", refused.Headers.GetValues("Retry-After").Single());
        Assert.Contains("请稍等一会儿", await SignedWorkbench.ReadAsync(refused), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, other.StatusCode);
    }

    [Theory]
    [InlineData("youju.example.gov.cn", "https://youju.example.gov.cn", HttpStatusCode.BadRequest)]
    [InlineData("youju.example.gov.cn", "http://youju.example.gov.cn", HttpStatusCode.Forbidden)]
    [InlineData("other.example.gov.cn", "https://other.example.gov.cn", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_the_name_that_was_given_and_https_are_its_own(
        string host,
        string origin,
        HttpStatusCode answers
    )
    {
        using var request = CreateRequest("192.0.2.3", host);
        request.Headers.Add("Origin", origin);

        using var answer = await bench.Browser.SendAsync(request, Workbench.Cancel);

        Assert.Equal(answers, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> TryAsync(string from)
    {
        using var request = CreateRequest(from, "youju.example.gov.cn");
        return await bench.Browser.SendAsync(request, Workbench.Cancel);
    }

    private static HttpRequestMessage CreateRequest(string from, string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("login", "zhang"), new("password", "wrong")]),
        };
        request.Headers.Host = host;
        request.Headers.Add("X-Forwarded-For", from);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return request;
    }

    private sealed class ProxiedWorkbench : SignedWorkbench
    {
        protected override WorkbenchSettings CompleteSettings(WorkbenchSettings settings) =>
            base.CompleteSettings(settings) with
            {
                HostNames = ["youju.example.gov.cn"],
            };
    }
}
