using System.Diagnostics;
using System.Globalization;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>The lists of twenty thousand units beside those of three hundred, by turns in one run.</summary>
/// <remarks>Runs only where YOUJU_MEASURED says of how many units; it measures, and judges nothing.</remarks>
public sealed class ProvinceListTests
{
    private const int County = 300;
    private const int Laps = 25;

    private static readonly int Measured = int.Parse(
        Environment.GetEnvironmentVariable("YOUJU_MEASURED") is { Length: > 0 } number ? number : "0",
        CultureInfo.InvariantCulture
    );

    private static readonly string[] Lists =
    [
        "/",
        "/?q=%E7%AC%AC2%20%E8%A1%97%E9%81%93",
        "/?q=%E7%AC%AC257",
        "/review",
        "/overview?year=2025",
        "/overview?year=2025&q=%E7%AC%AC2%20%E8%A1%97%E9%81%93",
        "/overview?year=2025&q=%E7%AC%AC257",
        "/overview?year=2025&q=&page=2",
    ];

    [Fact]
    public async Task A_page_of_a_province_beside_one_of_a_county()
    {
        Assert.SkipWhen(Measured == 0, "only where YOUJU_MEASURED says so");
        await using var county = new SignedWorkbench();
        await using var province = new SignedWorkbench();
        using var few = await OpenAsync(county, County);
        using var many = await OpenAsync(province, Measured);
        foreach (var list in Lists)
        {
            var (first, other) = (await MeasureAsync(few, list), await MeasureAsync(many, list));
            var (one, two) = (new List<double>(), new List<double>());
            for (var lap = 0; lap < Laps; lap++)
            {
                one.Add(await MeasureAsync(few, list));
                two.Add(await MeasureAsync(many, list));
            }

            Tell(
                $"{list}: {County} units {FindMedian(one):0.0} ms, {Measured} units {FindMedian(two):0.0} ms, {FindMedian(two) / FindMedian(one):0.00} times; first {first:0} and {other:0} ms"
            );
        }

        province.BeginDossier("云溪区人民政府");
        Tell($"after one dossier was begun: overview {await MeasureAsync(many, "/overview?year=2025"):0} ms");
        province.Units.PlaceUnits([("新设的中心", "云溪区人民政府")]);
        Tell($"after the tree was changed: overview {await MeasureAsync(many, "/overview?year=2025"):0} ms");
        Tell($"memory {Environment.WorkingSet / 1024 / 1024} MB, both workbenches and the test");
    }

    private static async Task<HttpClient> OpenAsync(SignedWorkbench bench, int units)
    {
        await bench.InitializeAsync();
        bench.AddPerson("finance", "财政科长", (PersonRole.Finance, "云溪区人民政府"));
        ManyUnits.Place(Path.Combine(bench.DataFolder, "youju.db"), bench.FindUnit("云溪区人民政府"), units);
        return bench.OpenBrowser("finance");
    }

    private static async Task<double> MeasureAsync(HttpClient browser, string list)
    {
        var clock = Stopwatch.StartNew();
        await browser.GetByteArrayAsync(list, Workbench.Cancel);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double FindMedian(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Tell(FormattableString words) =>
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(words));
}
