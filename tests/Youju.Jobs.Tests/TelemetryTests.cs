using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Youju.Database.Tests;
using Youju.Web.Hosting;

namespace Youju.Jobs.Tests;

/// <summary>Metrics and traces go where the environment says, and nowhere else.</summary>
public sealed class TelemetryTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-telemetry-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Nothing_is_gathered_where_nobody_is_named()
    {
        Assert.False(Telemetry.IsWanted);
        Assert.Null(Telemetry.Begin());
    }

    [Fact]
    public async Task A_worker_tells_whoever_is_named()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        using var collector = new TcpListener(IPAddress.Loopback, 0);
        collector.Start();
        var port = ((IPEndPoint)collector.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        using var worker = ProvinceProgram.StartWorker(
            root.FullName,
            server.CreateDatabase(),
            jobs: 1,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{port}"),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "500")
        );
        using var came = await collector.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(came.GetStream());
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);

        Assert.Matches("^POST /v1/(metrics|traces) ", line!);
    }
}
