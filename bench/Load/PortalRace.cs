using System.Diagnostics;
using System.Globalization;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Publications;

namespace Youju.Load;

/// <summary>The portal beside a bare endpoint that sends the same bytes: requests a second, and processor time a request.</summary>
internal sealed class PortalRace(string program, string sample)
{
    private const int AtOnce = 16;
    private const int Laps = 3;
    private static readonly TimeSpan Lap = TimeSpan.FromSeconds(4);
    private static readonly string[] Pages =
    [
        "index.html",
        "units/{0}/2024/index.html",
        "units/{0}/2024/data/facts.csv",
    ];

    /// <summary>Whether every page reached half of what the bare endpoint does.</summary>
    public async Task<bool> RunAsync(string data)
    {
        var published = PublishEdition
            .Publish(
                new(OpenDossier.FromFolder(sample, pack: null), data, new(2025, 6, 12)) { IsExample = true }
            )
            .Published;
        await using var served = await ServedProgram.StartAsync(program, data);
        var isFast = true;
        foreach (var page in Pages)
            isFast &= await CompareAsync(
                served,
                "/public/" + string.Format(CultureInfo.InvariantCulture, page, published.Place)
            );
        return isFast;
    }

    private static async Task<bool> CompareAsync(ServedProgram served, string path)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await served.Browser.GetByteArrayAsync(path));
        using var bare = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, ["bare", file])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            using var browser = new HttpClient
            {
                BaseAddress = new((await bare.StandardOutput.ReadLineAsync())!),
            };
            var (portal, least) = (new List<Pace>(), new List<Pace>());
            // One after the other and again: whatever else the machine does falls on both.
            for (var lap = 0; lap <= Laps; lap++)
            {
                least.Add(await MeasureAsync(browser, "/", () => ReadTime(bare)));
                portal.Add(await MeasureAsync(served.Browser, path, () => served.ProcessorTime));
            }

            return Tell(path, new FileInfo(file).Length, portal.Skip(1).ToList(), least.Skip(1).ToList());
        }
        finally
        {
            bare.Kill();
            File.Delete(file);
        }
    }

    private static TimeSpan ReadTime(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static async Task<Pace> MeasureAsync(HttpClient browser, string path, Func<TimeSpan> readTime)
    {
        var (begun, count) = (readTime(), 0);
        using var end = new CancellationTokenSource(Lap);
        await Task.WhenAll(
            Enumerable
                .Range(0, AtOnce)
                .Select(async _ =>
                {
                    while (!end.IsCancellationRequested)
                    {
                        (await browser.GetByteArrayAsync(path)).AsSpan();
                        Interlocked.Increment(ref count);
                    }
                })
        );
        return new(count / Lap.TotalSeconds, (readTime() - begun).TotalMilliseconds / count);
    }

    private static bool Tell(string path, long bytes, List<Pace> portal, List<Pace> least)
    {
        var (rate, bare) = (portal.Average(pace => pace.PerSecond), least.Average(pace => pace.PerSecond));
        var (cost, bareCost) = (portal.Average(pace => pace.Cost), least.Average(pace => pace.Cost));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{path} ({bytes / 1024.0:0.0} KB): {rate:0}/s, bare {bare:0}/s, {rate / bare:0%}; "
                    + $"processor {cost:0.000} ms, bare {bareCost:0.000} ms, {bareCost / cost:0%}"
            )
        );
        return rate >= bare / 2;
    }

    private sealed record Pace(double PerSecond, double Cost);
}
