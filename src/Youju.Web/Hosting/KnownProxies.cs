using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Youju.Web.Hosting;

/// <summary>The proxies that are believed.</summary>
public static class KnownProxies
{
    private const char Slash = '/';

    /// <summary>An address or a network as people write it; null where it is neither.</summary>
    public static IPNetwork? ParseProxy(string words)
    {
        if (words.Contains(Slash, StringComparison.Ordinal))
            return IPNetwork.TryParse(words, out var network) ? network : null;
        return IPAddress.TryParse(words, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : null;
    }

    internal static IReadOnlyList<IPNetwork> ListNetworks(IReadOnlyList<string> proxies) =>
        [.. proxies.Select(ParseProxy).OfType<IPNetwork>()];

    internal static ForwardedHeadersOptions CreateOptions(IReadOnlyList<string> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        foreach (var network in ListNetworks(proxies))
            options.KnownIPNetworks.Add(network);
        return options;
    }
}
