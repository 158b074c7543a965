using System.Net;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>Lets nobody through to a node in a network but the proxies that were named; who watches over nodes may ask how it is.</summary>
internal sealed class PeerGate(RequestDelegate next, WorkbenchSettings settings)
{
    private readonly IReadOnlyList<IPNetwork> proxies = KnownProxies.ListNetworks(settings.Proxies);

    public Task InvokeAsync(HttpContext http)
    {
        if (IsKnown(http.Connection.RemoteIpAddress) || RequestGate.IsHealth(http.Request))
            return next(http);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync("请从单位的网址进入，不要直接打开这台机器。");
    }

    private bool IsKnown(IPAddress? peer) =>
        peer is not null
        && (IPAddress.IsLoopback(peer) || proxies.Any(network => network.Contains(Simplify(peer))));

    private static IPAddress Simplify(IPAddress peer) => peer.IsIPv4MappedToIPv6 ? peer.MapToIPv4() : peer;
}
