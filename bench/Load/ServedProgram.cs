using System.Diagnostics;
using System.Globalization;

namespace Youju.Load;

/// <summary>The program as it ships, serving on the loopback, with a browser that has come in.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private readonly Process process;

    private ServedProgram(Process process, HttpClient browser, double startSeconds) =>
        (this.process, Browser, StartSeconds) = (process, browser, startSeconds);

    public HttpClient Browser { get; }

    public double StartSeconds { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public long MemoryMegabytes => ReadMemory("VmRSS:");

    public long PeakMegabytes => ReadMemory("VmHWM:");

    public static async Task<ServedProgram> StartAsync(string program, string data)
    {
        var clock = Stopwatch.StartNew();
        var started = Process.Start(
            new ProcessStartInfo(program, ["serve", "--data", data, "--address", "127.0.0.1:0"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var line = await started.StandardOutput.ReadLineAsync() ?? "";
        var entry = new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..]);
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new(entry, "/"),
        };
        await browser.GetStringAsync(entry);
        await browser.GetStringAsync("/");
        return new(started, browser, clock.Elapsed.TotalSeconds);
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private long ReadMemory(string entry) =>
        long.Parse(
            File.ReadLines($"/proc/{process.Id}/status")
                .First(line => line.StartsWith(entry, StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]
                .TrimStart('\t'),
            CultureInfo.InvariantCulture
        ) / 1024;
}
