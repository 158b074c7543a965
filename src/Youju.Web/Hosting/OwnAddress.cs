using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>The names under which the workbench answers; a name re-bound to this machine is not among them.</summary>
internal sealed class OwnAddress
{
    private readonly HashSet<string> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address that is printed: http://127.0.0.1:8620.</summary>
    public string Origin { get; private set; } = "";

    public int Port { get; private set; }

    /// <summary>What the names of cookies begin with. They do not tell ports apart, so the name does; behind a proxy every node
    /// takes those of the others.</summary>
    public string CookieStem { get; private set; } = "youju";

    /// <summary>Told once the port is known.</summary>
    /// <param name="names">Further names, under which a proxy hands requests on.</param>
    public void Settle(IPEndPoint address, IReadOnlyList<string> names)
    {
        hosts.UnionWith(names);
        Port = address.Port;
        Origin = $"http://{address}";
        var port = address.Port.ToString(CultureInfo.InvariantCulture);
        if (names.Count == 0)
            CookieStem = $"youju-{port}";
        hosts.Add(address.ToString());
        hosts.Add($"localhost:{port}");
        hosts.Add($"127.0.0.1:{port}");
        if (address.Port == 80)
            hosts.UnionWith(["localhost", "127.0.0.1"]);
    }

    public bool IsOwnHost(HttpRequest request) => hosts.Contains(request.Host.Value ?? "");

    /// <summary>Whether a request comes from a page of ours, or from no page at all: typed, or a program.</summary>
    public static bool IsOwnPage(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        string? origin = request.Headers.Origin;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return site is null or "same-origin" or "none" || request.Headers["Sec-Fetch-Mode"] == "navigate";
        return site is null or "same-origin" or "none"
            && (origin is null || origin == $"{request.Scheme}://{request.Host}");
    }
}
