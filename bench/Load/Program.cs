using System.Globalization;
using Youju.Load;

// youju-load PROGRAM SAMPLE DOSSIERS BUSY PEOPLE SECONDS: serves DOSSIERS copies of the sample and lets PEOPLE work on BUSY of them.
// Everything is on the loopback, bounded in time and number, and ends by itself.
// youju-load portal PROGRAM SAMPLE: the portal beside a bare endpoint that sends the same bytes.
// youju-load census PROGRAM SAMPLE: a province's census beside a county's, by the units of samples/yunxi-work.
if (args is ["bare", var file])
{
    await BareEndpoint.ServeAsync(file);
    return 0;
}

if (args is ["portal", var portal, var published])
    return await RaceAsync(new PortalRace(portal, published).RunAsync);
if (args is ["census", var serving, var units])
    return await RaceAsync(new CensusRace(serving, units).RunAsync);

if (args is not [var program, var sample, var dossiers, var busy, var people, var seconds])
{
    Console.Error.WriteLine("youju-load PROGRAM SAMPLE-FOLDER DOSSIERS BUSY PEOPLE SECONDS");
    return 2;
}

var data = Directory.CreateTempSubdirectory("youju-load-");
try
{
    var keys = SeededData.Fill(data.FullName, sample, ReadNumber(dossiers));
    await using var served = await ServedProgram.StartAsync(program, data.FullName);
    Console.WriteLine(
        $"dossiers {keys.Count}; start to first page {served.StartSeconds:0.00} s; idle {served.MemoryMegabytes} MB"
    );
    var scenario = new Scenario(served, [.. keys.Take(ReadNumber(busy))]);
    await scenario.WarmUpAsync();
    var tally = await scenario.RunAsync(ReadNumber(people), TimeSpan.FromSeconds(ReadNumber(seconds)));
    Console.WriteLine(tally.Describe());
    Console.WriteLine($"memory {served.MemoryMegabytes} MB, at the peak {served.PeakMegabytes} MB");
    Console.WriteLine(await scenario.CompareWithBareAsync());
    return tally.Errors == 0 ? 0 : 1;
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    data.Delete(recursive: true);
}

static async Task<int> RaceAsync(Func<string, Task<bool>> run)
{
    var kept = Directory.CreateTempSubdirectory("youju-load-");
    try
    {
        return await run(kept.FullName) ? 0 : 1;
    }
    finally
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        kept.Delete(recursive: true);
    }
}

static int ReadNumber(string words) => int.Parse(words, CultureInfo.InvariantCulture);
