using System.Globalization;
using Youju.Load;

// youju-load PROGRAM SAMPLE DOSSIERS BUSY PEOPLE SECONDS: serves DOSSIERS copies of the sample and lets PEOPLE work on BUSY of them.
// Everything is on the loopback, bounded in time and number, and ends by itself.
// youju-load portal PROGRAM SAMPLE: the portal beside a bare endpoint that sends the same bytes.
if (args is ["bare", var file])
{
    await BareEndpoint.ServeAsync(file);
    return 0;
}

if (args is ["portal", var portal, var published])
{
    var kept = Directory.CreateTempSubdirectory("youju-portal-");
    try
    {
        return await new PortalRace(portal, published).RunAsync(kept.FullName) ? 0 : 1;
    }
    finally
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        kept.Delete(recursive: true);
    }
}

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

static int ReadNumber(string words) => int.Parse(words, CultureInfo.InvariantCulture);
