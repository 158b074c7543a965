using System.Net;
using System.Net.Sockets;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Hooks;

/// <summary>Which machines may be told of changes: none that only this machine or its network reaches, unless whoever runs the
/// program has named it.</summary>
internal sealed class HookTargets(WorkbenchSettings settings)
{
    /// <summary>Why an address is not taken; null for one that is.</summary>
    public async Task<string?> RefuseAddressAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || address.Length > 500)
            return "不是完整的网址";
        if (url.UserInfo.Length > 0)
            return "网址里不能有用户名和口令";
        return IsNamed(url) ? RefuseNamed(url) : await RefuseUnnamedAsync(url, cancel).ConfigureAwait(false);
    }

    private static string? RefuseNamed(Uri url) =>
        url.Scheme is "https" or "http" ? null : "只通知 https 的网址";

    private static async Task<string?> RefuseUnnamedAsync(Uri url, CancellationToken cancel)
    {
        if (url.Scheme != Uri.UriSchemeHttps)
            return "只通知 https 的网址；内网的地址由运行程序的人用 --hook 写明";
        if (url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
            return IsPublic(IPAddress.Parse(url.IdnHost.Trim('[', ']')))
                ? null
                : "是本机或内网的地址，不通知";
        return await LeadsInsideAsync(url.IdnHost, cancel).ConfigureAwait(false)
            ? "指向本机或内网，不通知"
            : null;
    }

    // A name that nobody knows now is looked at again with every connection.
    private static async Task<bool> LeadsInsideAsync(string host, CancellationToken cancel)
    {
        if (
            OwnNames.Any(name =>
                host == name || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)
            )
        )
            return true;
        try
        {
            var found = await Dns.GetHostAddressesAsync(host, cancel).ConfigureAwait(false);
            return found.Any(one => !IsPublic(one));
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Opens a connection to an address that was looked at after its name was resolved: a name that is bound anew
    /// meanwhile leads nowhere else.</summary>
    /// <exception cref="HttpRequestException">The name leads to a machine that may not be told.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancel)
    {
        var found = await Dns.GetHostAddressesAsync(target.Host, cancel).ConfigureAwait(false);
        var isNamed = IsNamed(target.Host, target.Port);
        if (found.Length == 0 || (!isNamed && found.Any(one => !IsPublic(one))))
            throw new HttpRequestException("网址指向本机或内网，没有通知");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, target.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsNamed(Uri url) => IsNamed(url.IdnHost.Trim('[', ']'), url.Port);

    private bool IsNamed(string host, int port) =>
        settings.HookHosts.Contains($"{host}:{port}", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an address is of the open internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var one = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return one.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Closed.Any(net => net.Contains(one)),
            AddressFamily.InterNetworkV6 => OpenSix.Contains(one) && !ClosedSix.Any(net => net.Contains(one)),
            _ => false,
        };
    }

    private static readonly string[] OwnNames = ["localhost", "local", "internal", "home.arpa", "lan"];

    // IANA: special-purpose addresses, and those of many receivers.
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork OpenSix = IPNetwork.Parse("2000::/3");

    // Those that carry an address of the other kind in them lead wherever that one does.
    private static readonly IPNetwork[] ClosedSix =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse),
    ];
}
