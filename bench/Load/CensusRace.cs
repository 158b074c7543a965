using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Youju.Load;

/// <summary>A province's census beside a county's: the list page of both in one run, and a map of ten thousand units in a browser.</summary>
/// <remarks>The units of the sample again and again, under names and ids of their own.</remarks>
internal sealed class CensusRace(string program, string sample)
{
    private const int County = 300;
    private const int Mapped = 10_000;
    private const int Province = 150_000;
    private const int Laps = 40;
    private const int Loads = 5;
    private const double MostTimes = 1.3;
    private const string Units = "registers/resources.csv";

    // Of both the same number of rows is shown: a page holds 200.
    private static readonly string[] Lists =
    [
        "/registers/resources",
        "/registers/resources?sort=total&down=yes",
        "/registers/resources?sort=name",
        "/registers/resources?show=unproved",
    ];

    /// <summary>Whether the list of the province's units costs no more than allowed.</summary>
    public async Task<bool> RunAsync(string data)
    {
        var keys = SeededData.TakeInAll(data, [ListUnits(County), ListUnits(Mapped), ListUnits(Province)]);
        await using var served = await ServedProgram.StartAsync(program, data);
        foreach (var key in keys)
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{key}: first list {await MeasureAsync(served, $"/dossiers/{key}{Lists[0]}"):0} ms, {served.MemoryMegabytes} MB"
                )
            );
        var isEven = true;
        foreach (var list in Lists)
            isEven &= await CompareAsync(served, list, keys[0], keys[^1]);
        await DrawAsync(served, $"/dossiers/{keys[1]}/registers/resources/map");
        Console.WriteLine(
            FormattableString.Invariant(
                $"memory {served.MemoryMegabytes} MB, at the peak {served.PeakMegabytes} MB"
            )
        );
        return isEven;
    }

    private Dictionary<string, string> ListUnits(int count)
    {
        var files = SeededData.ReadFiles(sample);
        var lines = files[Units].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder(lines[0]).Append('\n');
        for (var number = 0; number < count; number++)
        {
            var cells = lines[1 + (number % (lines.Length - 1))].Split(',', 9);
            // id, version, state, recorded-at, recorded-by, withdrawn, illustrative, name, and all others
            (cells[0], cells[7]) = (
                Print("unit-{0:000}", number + 1),
                cells[7] + Print(number < County ? "" : "{0}", number)
            );
            text.AppendJoin(',', cells).Append('\n');
        }

        files[Units] = text.ToString();
        files["dossier.yaml"] = files["dossier.yaml"]
            .Replace("旅游产业发展中心", Print("{0}处旅游产业发展中心", count), StringComparison.Ordinal);
        return files;
    }

    private static string Print(string format, int number) =>
        string.Format(CultureInfo.InvariantCulture, format, number);

    private static async Task<bool> CompareAsync(
        ServedProgram served,
        string list,
        string county,
        string province
    )
    {
        var (few, many) = (new List<double>(), new List<double>());
        // By turns: whatever else the machine does falls on both. What is made once for a version is made before.
        for (var lap = -2; lap < Laps; lap++)
        {
            var (one, other) = (
                await MeasureAsync(served, $"/dossiers/{county}{list}"),
                await MeasureAsync(served, $"/dossiers/{province}{list}")
            );
            if (lap >= 0)
                (few, many) = ([.. few, one], [.. many, other]);
        }

        var times = FindMedian(many) / FindMedian(few);
        Console.WriteLine(
            FormattableString.Invariant(
                $"{list}: {County} units {FindMedian(few):0.0} ms, {Province} units {FindMedian(many):0.0} ms, {times:0.00} times"
            )
        );
        return times <= MostTimes;
    }

    private static async Task<double> MeasureAsync(ServedProgram served, string path)
    {
        var clock = Stopwatch.StartNew();
        await served.Browser.GetByteArrayAsync(path);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double FindMedian(List<double> times) => times.Order().ElementAt(times.Count / 2);

    // From the file, so that the browser alone is measured; the server's share is told beside it.
    private static async Task DrawAsync(ServedProgram served, string path)
    {
        var folder = Directory.CreateTempSubdirectory("youju-map-");
        var sent = await MeasureAsync(served, path);
        var (map, empty) = (
            Path.Combine(folder.FullName, "map.html"),
            Path.Combine(folder.FullName, "empty.html")
        );
        await File.WriteAllBytesAsync(map, await served.Browser.GetByteArrayAsync(path));
        await File.WriteAllTextAsync(empty, "<!doctype html><title>empty</title>");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] }
        );
        var (drawn, blank) = (new List<double>(), new List<double>());
        for (var load = 0; load < Loads; load++)
        {
            drawn.Add(await LoadAsync(browser, map));
            blank.Add(await LoadAsync(browser, empty));
        }

        Console.WriteLine(
            FormattableString.Invariant(
                $"map of {Mapped} units: sent in {sent:0} ms, {new FileInfo(map).Length / 1024} KB; drawn in {FindMedian(drawn):0} ms, an empty page in {FindMedian(blank):0} ms"
            )
        );
        folder.Delete(recursive: true);
    }

    // Until it is painted: a picture of the page waits for that.
    private static async Task<double> LoadAsync(IBrowser browser, string file)
    {
        var page = await browser.NewPageAsync();
        var clock = Stopwatch.StartNew();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.ScreenshotAsync();
        var taken = clock.Elapsed.TotalMilliseconds;
        await page.CloseAsync();
        return taken;
    }
}
