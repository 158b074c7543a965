using System.Net;
using Microsoft.AspNetCore.Http;
using Youju.Cli.Checks;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.Province;

/// <summary>Who may ask a node that listens to a network.</summary>
public sealed class PeerGateTests
{
    [Theory]
    [InlineData("10.0.0.5", "/", true)]
    [InlineData("::ffff:10.0.0.5", "/", true)]
    [InlineData("10.0.1.77", "/", true)]
    [InlineData("127.0.0.1", "/", true)]
    [InlineData("10.0.0.6", "/", false)]
    [InlineData("10.0.2.1", "/sign-in", false)]
    [InlineData("10.0.2.1", "/health/ready", true)]
    [InlineData("10.0.2.1", "/healthy", false)]
    public async Task Proxies_come_through_and_who_watches_may_ask_for_health(
        string peer,
        string path,
        bool isLet
    )
    {
        var isThrough = false;
        var gate = new PeerGate(
            _ =>
            {
                isThrough = true;
                return Task.CompletedTask;
            },
            CreateSettings("10.0.0.5", "10.0.1.0/24")
        );
        var http = new DefaultHttpContext();
        (http.Connection.RemoteIpAddress, http.Request.Path, http.Request.Method) = (
            IPAddress.Parse(peer),
            path,
            "GET"
        );

        await gate.InvokeAsync(http);

        Assert.Equal((isLet, isLet ? 200 : 403), (isThrough, http.Response.StatusCode));
    }

    [Theory]
    [InlineData("10.0.0.0/24", true)]
    [InlineData("10.0.0.5", true)]
    [InlineData("fd00::1", true)]
    [InlineData("代理", false)]
    [InlineData("10.0.0.0/99", false)]
    public void A_proxy_is_an_address_or_a_network(string words, bool isOne)
    {
        Assert.Equal(isOne, KnownProxies.ParseProxy(words) is not null);
    }

    private static WorkbenchSettings CreateSettings(params string[] proxies) =>
        new("/nowhere", new(IPAddress.Loopback, 0), ReaderProgram.LocateProgram(), _ => "")
        {
            Proxies = proxies,
        };
}
