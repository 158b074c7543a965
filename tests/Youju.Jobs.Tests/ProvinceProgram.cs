using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Youju.Cli.Checks;

namespace Youju.Jobs.Tests;

/// <summary>A node or a worker as it ships, in a process of its own, that can be killed with -9 and started again.</summary>
internal sealed class ProvinceProgram : IDisposable
{
    private readonly string[] arguments;
    private readonly string connection;
    private readonly (string Name, string Value)[] environment;
    private Process process;

    private ProvinceProgram(
        string connection,
        string[] arguments,
        string origin,
        params (string Name, string Value)[] environment
    )
    {
        (this.connection, this.arguments, this.environment, Origin) = (
            connection,
            arguments,
            environment,
            origin
        );
        process = Start();
    }

    /// <summary>Where it answers; empty for a worker.</summary>
    public string Origin { get; }

    /// <summary>How often it was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>What it took of the processor, since it was started the last time.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static ProvinceProgram StartNode(string data, string connection)
    {
        var address = $"127.0.0.1:{FindFreePort().ToString(CultureInfo.InvariantCulture)}";
        string[] serving =
        [
            "serve",
            "--data",
            data,
            "--address",
            address,
            "--sign-in",
            "--name",
            "youju.example.gov.cn",
            "--no-work",
        ];
        return new(connection, serving, $"http://{address}");
    }

    public static ProvinceProgram StartWorker(
        string data,
        string connection,
        int jobs,
        params (string Name, string Value)[] environment
    ) =>
        new(
            connection,
            ["work", "--data", data, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)],
            origin: "",
            environment
        );

    public async Task WaitUntilReadyAsync(HttpClient client, CancellationToken cancel)
    {
        while (!await IsReadyAsync(client, cancel))
            await Task.Delay(200, cancel);
    }

    /// <summary>Ends it in the middle of whatever it does, and starts it again.</summary>
    public void KillAndRestart()
    {
        Dispose();
        Kills++;
        process = Start();
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancel)
    {
        try
        {
            using var answer = await client.GetAsync($"{Origin}/health/ready", cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Process Start()
    {
        var program = ReaderProgram.LocateProgram();
        var start = new ProcessStartInfo(program.FileName, [.. program.Arguments.SkipLast(1), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["YOUJU_DATABASE"] = connection },
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } words)
                TestContext.Current.TestOutputHelper?.WriteLine($"{arguments[0]}: {words}");
        };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    internal static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
