using System.Globalization;
using Youju.Writer;

namespace Youju.Database.Tests.Kills;

/// <summary>
/// Writers that are killed with -9 in the middle, and writers that write at once: no acknowledged write is lost, none is half, the chain
/// holds, and every refusal is said.
/// </summary>
/// <remarks>YOUJU_KILLS and YOUJU_SEED give more rounds and others; ./long kills runs them whole.</remarks>
public sealed class KillTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    // Steps heap up in one dossier; every so many kills a new one is begun.
    private const int KillsOnOne = 20;
    private const int LongestPatience = 60;
    private const int LongestStart = 400;
    private static readonly int Kills = ReadNumber("YOUJU_KILLS", 10);
    private static readonly int Seed = ReadNumber("YOUJU_SEED", 1);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-kills-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        root.Delete(recursive: true);
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Whatever_was_acknowledged_before_the_kill_stands_whole(string kind)
    {
        var chance = new Random(Seed);
        var amidst = 0;
        for (var kill = 0; kill < Kills; kill += KillsOnOne)
            amidst += await KillOnOneAsync(kind, Math.Min(KillsOnOne, Kills - kill), chance);
        Tell(
            $"{kind}: {Kills} kills (seed {Seed}), {amidst} of them amidst a write; none lost, none half, every chain holds"
        );
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Of_two_processes_that_write_at_once_each_keeps_what_it_was_told(string kind)
    {
        var (place, rounds) = (CreatePlace(kind), Math.Max(10, Kills / 2));
        var dossier = WrittenDossier.Open(kind, place);
        await dossier.SaveStateAsync("0", Storage.DossierVersion.None);

        var desks = await Task.WhenAll(
            KilledWriter.RunToEndAsync(kind, place, "application", rounds),
            KilledWriter.RunToEndAsync(kind, place, "overview", rounds)
        );

        Assert.Equal(desks[0].Acknowledged, await dossier.ReadDeskAsync("application"));
        Assert.Equal(desks[1].Acknowledged, await dossier.ReadDeskAsync("overview"));
        Assert.Empty(dossier.VerifyChain().Faults);
        Tell(
            $"{kind}: {2 * rounds} writes of two processes, {desks.Sum(desk => desk.Refused)} refused with words, none lost"
        );
    }

    private async Task<int> KillOnOneAsync(string kind, int kills, Random chance)
    {
        var place = CreatePlace(kind);
        var dossier = WrittenDossier.Open(kind, place);
        var (state, amidst) = ("0", 0);
        for (var kill = 0; kill < kills; kill++)
        {
            var patience = chance.Next(4) == 0 ? -chance.Next(LongestStart) : chance.Next(LongestPatience);
            var killed = await KilledWriter.RunOnceAsync(kind, place, state, patience);
            state = await KilledWriter.JudgeAsync(dossier, killed.States);
            amidst += killed.IsAmidst ? 1 : 0;
        }

        Assert.Empty(dossier.VerifyChain().Faults);
        return amidst;
    }

    private string CreatePlace(string kind)
    {
        Assert.SkipWhen(kind == "postgres" && server.Missing is not null, server.Missing ?? "");
        return kind == "postgres"
            ? server.CreateDatabase()
            : Directory.CreateDirectory(Path.Combine(root.FullName, Guid.NewGuid().ToString("N"))).FullName;
    }

    private static int ReadNumber(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } number
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : usual;

    private static void Tell(string words) => TestContext.Current.TestOutputHelper?.WriteLine(words);
}
