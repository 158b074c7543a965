using System.Globalization;
using System.IO.Compression;
using Npgsql;
using Youju.Database.Jobs;
using Youju.Database.Tests;

namespace Youju.Jobs.Tests;

/// <summary>
/// Three nodes, two workers and PostgreSQL on this machine, killed with -9 at random while packages are asked for, composed and
/// checked, and PostgreSQL cut off, then gone for good and its standby in its place: none lost, none done twice in effect, order per
/// unit kept.
/// </summary>
/// <remarks>YOUJU_PACKAGES, YOUJU_SEED give more and others; ./long province runs the whole.</remarks>
public sealed class ProvinceTests : IDisposable
{
    private const int Rounds = 3;
    private const int Clerks = 3;
    private const int PackagesPerKill = 6;

    private static readonly int Packages = ReadNumber("YOUJU_PACKAGES", 30);
    private static readonly int Seed = ReadNumber("YOUJU_SEED", 1);

    private readonly PostgresServer server = new();
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-province-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        server.Dispose();
        root.Delete(recursive: true);
    }

    [Fact]
    public async Task Nothing_is_lost_and_nothing_done_twice_while_nodes_workers_and_the_database_fall()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        using var standby = server.BeginStandby();
        var connection = ConnectToEither(server.CreateDatabase(), standby);
        var data = new ProvinceData(root.FullName, connection);
        var keys = data.AddUnits(Math.Max(1, Packages / Rounds));
        var session = data.AddClerk();
        var nodes = Many(3, () => ProvinceProgram.StartNode(root.FullName, connection));
        var workers = Many(2, () => ProvinceProgram.StartWorker(root.FullName, connection, jobs: 1));
        var falls = 0;
        try
        {
            using var done = new CancellationTokenSource();
            var asking = AskForAllAsync(nodes, session, keys);
            var falling = FallAsync(data, [.. nodes, .. workers], standby, done.Token);
            await asking;
            await WaitForAllAsync(data, keys.Count * Rounds);
            await done.CancelAsync();
            falls = await falling;
        }
        finally
        {
            foreach (var program in nodes.Concat(workers))
                program.Dispose();
        }

        foreach (var key in keys)
            JudgeUnit(data, key);
        Tell(
            $"{keys.Count * Rounds} packages of {keys.Count} units (seed {Seed}): {falls} processes killed, PostgreSQL cut off once, its standby took over; none lost, none twice, every order kept"
        );
    }

    private static async Task AskForAllAsync(
        IReadOnlyList<ProvinceProgram> nodes,
        string session,
        IReadOnlyList<string> keys
    ) =>
        await Task.WhenAll(
            Enumerable
                .Range(0, Clerks)
                .Select(async number =>
                {
                    using var clerk = new ProvinceClerk(nodes, session, Seed * 1000 + number);
                    for (var round = 1; round <= Rounds; round++)
                    for (var unit = number; unit < keys.Count; unit += Clerks)
                    {
                        await clerk.WriteAsync(keys[unit], Say(round), Cancel);
                        await clerk.AskAsync(keys[unit], Cancel);
                    }
                })
        );

    // Whoever connects looks for the one of the two that takes writes.
    private string ConnectToEither(string connection, PostgresServer standby) =>
        new NpgsqlConnectionStringBuilder(connection)
        {
            Host = $"127.0.0.1:{server.Port},127.0.0.1:{standby.Port}",
            TargetSessionAttributes = "primary",
        }.ToString();

    // Falls are told off by what was done, so that they reach from the first packages to the last on any machine; the database falls
    // twice, the second time for good.
    private async Task<int> FallAsync(
        ProvinceData data,
        ProvinceProgram[] programs,
        PostgresServer standby,
        CancellationToken done
    )
    {
        var chance = new Random(Seed);
        var most = Packages / PackagesPerKill;
        for (var fall = 1; fall < most; fall++)
        {
            while (CountDone(data) < fall * PackagesPerKill && !done.IsCancellationRequested)
                await WaitAsync(TimeSpan.FromMilliseconds(200 + chance.Next(1000)), done);
            if (done.IsCancellationRequested)
                return fall - 1;
            if (fall == most / 3)
                server.RestartAfterCut();
            if (fall == most / 2)
                standby.TakeOverFrom(server);
            programs[chance.Next(programs.Length)].KillAndRestart();
        }

        return most - 1;
    }

    private static async Task WaitAsync(TimeSpan time, CancellationToken done) =>
        await Task.Delay(time, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static async Task WaitForAllAsync(ProvinceData data, int wanted)
    {
        // Whoever was killed in the middle is waited for; what then still is missing is lost.
        for (var attempt = 0; attempt < 40 * wanted; attempt++)
        {
            if (CountDone(data) >= wanted)
                return;
            await Task.Delay(500, Cancel);
        }

        Assert.Fail($"{CountDone(data)} of {wanted}");
    }

    private static int CountDone(ProvinceData data)
    {
        try
        {
            return data.Book.CountJobs().GetValueOrDefault(JobState.Done);
        }
        catch (Storage.Files.DossierException)
        {
            return 0;
        }
    }

    private static void JudgeUnit(ProvinceData data, string key)
    {
        var jobs = data
            .Book.ListJobs(JobState.Done, int.MaxValue)
            .Where(job => job.Wish.Subject == key)
            .OrderBy(job => job.Number)
            .ToList();

        Assert.Equal(Rounds, jobs.Count);
        Assert.Equal(Rounds, jobs.Select(job => job.Wish.ResultKey).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(jobs, jobs.OrderBy(job => job.EndedAt).ThenBy(job => job.Number));
        for (var round = 1; round <= Rounds; round++)
            Assert.Contains(Say(round), ReadReport(data, jobs[round - 1]), StringComparison.Ordinal);
    }

    private static string ReadReport(ProvinceData data, JobLine job)
    {
        var content = data.Results.ReadContent(data.Results.FindResult(job.Wish.ResultKey)!)!;
        using var package = new ZipArchive(new MemoryStream(content));
        var report = package.Entries.First(entry => entry.Name == "报告包.html");
        using var reader = new StreamReader(report.Open());
        return reader.ReadToEnd();
    }

    private static string Say(int round) =>
        string.Create(CultureInfo.InvariantCulture, $"这是第 {round} 稿写的话。");

    private static List<ProvinceProgram> Many(int count, Func<ProvinceProgram> start) =>
        [.. Enumerable.Range(0, count).Select(_ => start())];

    private static int ReadNumber(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } number
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : usual;

    private static void Tell(string words) => TestContext.Current.TestOutputHelper?.WriteLine(words);
}
