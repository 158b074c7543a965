using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Youju.Cli.Checks;
using Youju.Cli.Wording;
using Youju.Web.Api.Hooks;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.Api;

/// <summary>Addresses are told of changes with a signature; those inside are not told unless they were named.</summary>
public sealed class HookTests : IAsyncLifetime
{
    private const string Events = "/api/v1" + Workbench.Sample + "/registers/events/records";

    private readonly HttpListener receiver = new();
    private readonly int port = FindFreePort();
    private ToldWorkbench bench = null!;
    private HttpClient program = null!;

    public async ValueTask InitializeAsync()
    {
        receiver.Prefixes.Add($"http://127.0.0.1:{port}/");
        receiver.Start();
        bench = new($"127.0.0.1:{port}");
        await bench.InitializeAsync();
        program = TokenClient.OpenProgram(bench);
    }

    public async ValueTask DisposeAsync()
    {
        program.Dispose();
        await bench.DisposeAsync();
        receiver.Close();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_address_is_told_what_was_done_with_a_signature()
    {
        using var added = await AddAsync($"http://127.0.0.1:{port}/told");
        var secret = (await added.ReadJsonAsync())["secret"]!.GetValue<string>();
        await WithdrawAsync();

        var (body, signature) = await ReceiveAsync(HttpStatusCode.OK);

        var told = JsonNode.Parse(body)!["items"]!.AsArray().Single()!;
        Assert.Equal("save", told["verb"]!.GetValue<string>());
        Assert.Equal(
            SignBody(secret, signature.Split("t=")[1].Split(',')[0], body),
            signature.Split("v1=")[1]
        );
    }

    [Fact]
    public async Task What_an_address_does_not_take_is_told_again()
    {
        using var added = await AddAsync($"http://127.0.0.1:{port}/told");
        await WithdrawAsync();

        await ReceiveAsync(HttpStatusCode.InternalServerError);
        var hook = await ReadHookAsync(hook => hook["failures"]!.GetValue<int>() > 0);

        Assert.Contains("500", hook["outcome"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotNull(hook["nextAt"]);
    }

    [Fact]
    public async Task An_address_ends_with_its_token()
    {
        using var added = await AddAsync($"http://127.0.0.1:{port}/told");
        var book = TokenClient.OpenBook(bench);
        using var other = TokenClient.OpenProgram(bench);

        book.RevokeToken("", book.ListTokens("").Single(token => token.Id == HookToken(bench)).Id);
        using var after = await program.GetAsync("/api/v1/webhooks", Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.Equal(0, (await other.ReadAsync("/api/v1/webhooks"))["total"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("https://a.localhost:8443/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:10.1.2.3]/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://[2002:7f00:1::]/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://10.0.0.8/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://user:word@example.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://example.com/")]
    [InlineData("not an address")]
    public async Task An_address_inside_is_not_taken(string url)
    {
        using var answer = await AddAsync(url);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task A_name_that_leads_inside_later_is_not_followed(string host)
    {
        var targets = new HookTargets(bench.Settings);

        await Assert.ThrowsAsync<HttpRequestException>(async () =>
            await targets.ConnectAsync(new(host, 443), Workbench.Cancel)
        );
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.255.255", true)]
    [InlineData("172.16.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("2400:3200::1", true)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("::", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    public void An_address_of_the_open_internet_is_known(string address, bool isPublic) =>
        Assert.Equal(isPublic, HookTargets.IsPublic(IPAddress.Parse(address)));

    private static string HookToken(Workbench bench) => TokenClient.OpenBook(bench).ListTokens("")[^1].Id;

    private Task<HttpResponseMessage> AddAsync(string url) =>
        program.SendJsonAsync("POST", "/api/v1/webhooks", new JsonObject { ["url"] = url }.ToJsonString());

    private async Task WithdrawAsync()
    {
        using var answer = await program.SendJsonAsync("DELETE", Events + "/blossom", "", "\"v1\"");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<(string Body, string Signature)> ReceiveAsync(HttpStatusCode status)
    {
        var came = await receiver.GetContextAsync().WaitAsync(TimeSpan.FromSeconds(30), Workbench.Cancel);
        using var reader = new StreamReader(came.Request.InputStream, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(Workbench.Cancel);
        came.Response.StatusCode = (int)status;
        came.Response.Close();
        return (body, came.Request.Headers["Youju-Signature"]!);
    }

    private async Task<JsonNode> ReadHookAsync(Func<JsonNode, bool> isAwaited)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var hook = (await program.ReadAsync("/api/v1/webhooks"))["items"]![0]!;
            if (isAwaited(hook))
                return hook;
            await Task.Delay(100, Workbench.Cancel);
        }

        throw new TimeoutException("The address never came to the awaited state.");
    }

    private static string SignBody(string secret, string second, string body) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{second}.{body}"))
        );

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A workbench that may tell one machine of its own network.</summary>
internal sealed class ToldWorkbench(string host) : Workbench
{
    public WorkbenchSettings Settings =>
        new(
            DataFolder,
            new(IPAddress.Loopback, 0),
            ReaderProgram.LocateProgram(),
            RemarkWording.DescribeRemark
        )
        {
            HookHosts = [host],
        };

    protected override WorkbenchSettings CompleteSettings(WorkbenchSettings settings) =>
        settings with
        {
            HookHosts = [host],
        };
}
