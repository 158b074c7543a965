using System.Diagnostics;
using System.Globalization;
using Youju.Cli.Wording;
using Youju.Database.Jobs;
using Youju.Database.Tests;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.Jobs.Tests;

/// <summary>What a package takes of the processor through queue and workers, beside the same work in one process.</summary>
/// <remarks>Runs only where YOUJU_MEASURED says of how many packages; it measures, and judges nothing.</remarks>
public sealed class ThroughputTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const int Warm = 20;

    private static readonly int Measured = int.Parse(
        Environment.GetEnvironmentVariable("YOUJU_MEASURED") is { Length: > 0 } number ? number : "0",
        CultureInfo.InvariantCulture
    );

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-throughput-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public async Task Packages_per_second_of_processor()
    {
        Assert.SkipWhen(Measured == 0 || server.Missing is not null, "only where YOUJU_MEASURED says so");
        var connection = server.CreateDatabase();
        var data = new ProvinceData(root.FullName, connection);
        var keys = data.AddUnits(Measured + 2 * Warm);

        var alone = MeasureAlone(data, keys);
        var together = await MeasureWorkersAsync(data, connection, keys);

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Measured} packages: {alone.TotalMilliseconds / Measured:0} ms of processor each in one process, {together.TotalMilliseconds / Measured:0} ms each through two workers, PostgreSQL apart: {alone / together:P0} of its throughput per core"
            )
        );
    }

    private static TimeSpan MeasureAlone(ProvinceData data, IReadOnlyList<string> keys)
    {
        foreach (var key in keys.Take(2 * Warm))
            ComposeOne(data, key);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var key in keys.Skip(2 * Warm))
            ComposeOne(data, key);
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }

    private static void ComposeOne(ProvinceData data, string key)
    {
        var packed = data.Catalogue.PackTexts(data.Catalogue.FindId(key))!.Value.Packed;
        var open = OpenDossier.FromStored(PackedTexts.ReadDossier(packed), pack: null);
        BundlePackage.Compose(new(open, false, RemarkWording.DescribeRemark), _ => { }, default);
    }

    private async Task<TimeSpan> MeasureWorkersAsync(
        ProvinceData data,
        string connection,
        IReadOnlyList<string> keys
    )
    {
        using var first = ProvinceProgram.StartWorker(root.FullName, connection, jobs: 1);
        using var second = ProvinceProgram.StartWorker(root.FullName, connection, jobs: 1);
        await RunAsync(data, connection, keys.Take(2 * Warm), 2 * Warm);
        var before = first.ProcessorTime + second.ProcessorTime;
        await RunAsync(data, connection, keys.Skip(2 * Warm), keys.Count);
        return first.ProcessorTime + second.ProcessorTime - before;
    }

    private static async Task RunAsync(
        ProvinceData data,
        string connection,
        IEnumerable<string> keys,
        int wanted
    )
    {
        using var engine = Engine.JobEngine.Open(
            new(
                data.Place,
                data.Files,
                Cli.Checks.ReaderProgram.LocateProgram(),
                RemarkWording.DescribeRemark
            )
            {
                Connection = connection,
            }
        );
        foreach (var key in keys)
            engine.AskForPackage(data.Catalogue, new(data.Catalogue.FindLine(key)!, HasPdf: false, ""));
        while (data.Book.CountJobs().GetValueOrDefault(JobState.Done) < wanted)
            await Task.Delay(200, TestContext.Current.CancellationToken);
    }
}
