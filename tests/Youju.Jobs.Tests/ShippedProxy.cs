using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace Youju.Jobs.Tests;

/// <summary>nginx by the configuration of deploy/, of which only addresses, certificates and folders are others.</summary>
internal sealed partial class ShippedProxy : IDisposable
{
    private const string Program = "/usr/sbin/nginx";
    private const string Host = "youju.example.gov.cn";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-proxy-");
    private readonly int plainPort = ProvinceProgram.FindFreePort();
    private readonly int securePort = ProvinceProgram.FindFreePort();
    private readonly string certificate;
    private readonly Process process;

    public ShippedProxy(IReadOnlyList<string> nodes)
    {
        certificate = WriteCertificate();
        File.WriteAllText(Place("youju.conf"), AdaptConfiguration(nodes));
        File.WriteAllText(Place("nginx.conf"), DescribeProcess());
        process = Process.Start(
            new ProcessStartInfo(
                Program,
                ["-p", folder.FullName, "-c", Place("nginx.conf"), "-e", Place("error.log")]
            )
            {
                UseShellExecute = false,
            }
        )!;
    }

    /// <summary>Why it cannot be started; null where it can.</summary>
    public static string? Missing => File.Exists(Program) ? null : "nginx is not installed";

    public HttpClient OpenBrowser() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                SslOptions =
                {
                    RemoteCertificateValidationCallback = (_, shown, _, _) =>
                        shown?.GetCertHashString() == certificate,
                },
            }
        );

    public HttpRequestMessage Ask(HttpMethod method, string path, bool isSecure = true)
    {
        var port = (isSecure ? securePort : plainPort).ToString(CultureInfo.InvariantCulture);
        return new(method, $"{(isSecure ? "https" : "http")}://127.0.0.1:{port}{path}")
        {
            Headers = { Host = Host },
        };
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private string Place(string name) => Path.Combine(folder.FullName, name);

    // The third node of the configuration is one that never came up.
    private string AdaptConfiguration(IReadOnlyList<string> nodes)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "deploy/nginx/youju.conf"));
        var left = new Queue<string>(nodes.Append(FindSilentAddress()));
        return NodeAddress()
            .Replace(text, _ => left.Dequeue())
            .Replace("listen 80;", Listen(plainPort, ""), StringComparison.Ordinal)
            .Replace("listen 443 ssl http2;", Listen(securePort, " ssl http2"), StringComparison.Ordinal)
            .Replace("/etc/ssl/youju/", folder.FullName + "/", StringComparison.Ordinal)
            .Replace("/var/cache/nginx/youju", Place("cache"), StringComparison.Ordinal);
    }

    private static string FindSilentAddress() => Listen(ProvinceProgram.FindFreePort(), "")[7..^1];

    private static string Listen(int port, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{port}{kind};");

    private string DescribeProcess() =>
        $$"""
            daemon off;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            worker_processes 1;
            pid {{Place("nginx.pid")}};
            events { worker_connections 512; }
            http {
                access_log off;
                error_log {{Place("error.log")}};
                client_body_temp_path {{Place("body")}};
                proxy_temp_path {{Place("proxy")}};
                fastcgi_temp_path {{Place("fastcgi")}};
                uwsgi_temp_path {{Place("uwsgi")}};
                scgi_temp_path {{Place("scgi")}};
                include {{Place("youju.conf")}};
            }
            """;

    /// <returns>The hash by which it is known again.</returns>
    private string WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        var today = TimeProvider.System.GetUtcNow();
        using var own = request.CreateSelfSigned(today.AddDays(-1), today.AddDays(1));
        File.WriteAllText(Place("fullchain.pem"), own.ExportCertificatePem());
        File.WriteAllText(Place("key.pem"), key.ExportPkcs8PrivateKeyPem());
        return own.GetCertHashString();
    }

    [GeneratedRegex(@"10\.0\.0\.\d+:\d+", RegexOptions.None, 1000)]
    private static partial Regex NodeAddress();
}
