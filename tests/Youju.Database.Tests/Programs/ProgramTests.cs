using Youju.Database.Evidence;
using Youju.Database.People;
using Youju.Database.Programs;
using Youju.Database.Tests.People;
using Youju.Domain.Dossiers;
using Youju.Storage;

namespace Youju.Database.Tests.Programs;

/// <summary>Tokens, answers that are kept, the feed and the addresses that are told, on every kind of database.</summary>
public abstract class ProgramTests : IDisposable
{
    private static readonly RepeatedRequest Asked = new("token", "k", "digest");

    private readonly string folder = Directory.CreateTempSubdirectory("youju-programs-").FullName;
    private readonly Lazy<DatabasePlace> place;
    private readonly SteppedClock clock = new();

    protected ProgramTests() =>
        place = new(() =>
        {
            var prepared = OpenPlace(folder);
            prepared.Prepare();
            return prepared;
        });

    /// <summary>A new database of the kind.</summary>
    protected abstract DatabasePlace OpenPlace(string folder);

    private TokenBook Tokens => new(place.Value, clock, "张三（zhang）");

    private Staff Staff => new(place.Value, clock, TimeSpan.FromHours(72), "安全员（aq）");

    private RepeatBook Repeats => new(place.Value, clock);

    private HookBook Hooks => new(place.Value, clock, "张三（zhang）");

    private ChangeFeed Feed => new(place.Value);

    public virtual void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_token_is_found_by_its_secret_as_long_as_it_is_good()
    {
        Staff.AddAccount("zhang", "张三");
        var secret = Tokens.IssueToken(Wish("zhang"));

        var found = Tokens.FindToken(secret)!;
        clock.Now += TimeSpan.FromDays(31);

        Assert.Equal(("zhang", "张三"), (found.Token.Login, found.Account!.Name));
        Assert.Null(Tokens.FindToken(secret));
        Assert.Null(Tokens.FindToken(secret[..^1] + "x"));
        Assert.Null(Tokens.FindToken(null));
    }

    [Fact]
    public void A_token_ends_when_it_is_taken_back_and_with_its_person()
    {
        Staff.AddAccount("zhang", "张三");
        var (first, second) = (Tokens.IssueToken(Wish("zhang")), Tokens.IssueToken(Wish("zhang")));

        Tokens.RevokeToken("zhang", Tokens.FindToken(first)!.Token.Id);
        var left = Tokens.FindToken(second);
        Staff.SwitchOff("zhang", successor: null, _ => null);

        Assert.Null(Tokens.FindToken(first));
        Assert.NotNull(left);
        Assert.Null(Tokens.FindToken(second));
    }

    [Fact]
    public void Nobody_takes_back_the_token_of_another()
    {
        Staff.AddAccount("zhang", "张三");
        Staff.AddAccount("wang", "王五");
        var id = Tokens.FindToken(Tokens.IssueToken(Wish("zhang")))!.Token.Id;

        Assert.Throws<Youju.Storage.Files.DossierException>(() => Tokens.RevokeToken("wang", id));
    }

    [Fact]
    public void A_request_is_new_once_and_its_answer_comes_again()
    {
        var first = Repeats.BeginRequest(Asked);
        var meanwhile = Repeats.BeginRequest(Asked);
        Repeats.KeepAnswer(Asked, new(201, """{"ETag":"1"}""", new byte[] { 1, 2 }));
        var again = Repeats.BeginRequest(Asked);
        var other = Repeats.BeginRequest(Asked with { Request = "another" });

        Assert.True(first.IsNew);
        Assert.Equal((false, null), (meanwhile.IsNew, meanwhile.Answer));
        Assert.Equal([1, 2], again.Answer!.Body.ToArray());
        Assert.False(other.IsSame);
    }

    [Fact]
    public async Task Of_many_that_come_at_once_one_is_new()
    {
        _ = place.Value;

        var states = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => Task.Run(() => Repeats.BeginRequest(Asked)))
        );

        Assert.Single(states, state => state.IsNew);
    }

    [Fact]
    public void A_request_is_forgotten_when_it_was_refused_and_after_a_day()
    {
        Repeats.BeginRequest(Asked);
        Repeats.ForgetRequest(Asked);
        var anew = Repeats.BeginRequest(Asked);
        clock.Now += TimeSpan.FromHours(25);

        Assert.True(anew.IsNew);
        Assert.True(Repeats.BeginRequest(Asked).IsNew);
    }

    [Fact]
    public void The_feed_tells_of_dossiers_in_their_order_and_of_nothing_else()
    {
        var unit = BeginDossier("云溪区旅游产业发展中心");
        Staff.AddAccount("zhang-2024", "张三");
        var other = BeginDossier("云溪区第一中学");

        var all = Feed.ReadEvents(0, 10, _ => true);
        var own = Feed.ReadEvents(0, 10, one => one == unit);
        var first = Feed.ReadEvents(0, 1, _ => true);
        var next = Feed.ReadEvents(first.Last, 10, _ => true);

        Assert.Equal([unit, other], all.Events.Select(one => one.Unit));
        Assert.Equal([unit], own.Events.Select(one => one.Unit));
        Assert.Equal((true, false), (first.HasMore, next.HasMore));
        Assert.Equal([other], next.Events.Select(one => one.Unit));
        Assert.Equal(64, all.Events[0].Version!.Length);
    }

    [Fact]
    public void An_address_is_told_by_one_program_at_a_time_and_from_now_on()
    {
        BeginDossier("云溪区旅游产业发展中心");
        Hooks.AddHook("token", "https://example.com/", "sealed", "zhang");
        var hook = Hooks.ListDue().Single();

        var claims = new[]
        {
            Hooks.TryClaim(hook, TimeSpan.FromSeconds(20)),
            Hooks.TryClaim(hook, TimeSpan.FromSeconds(20)),
        };
        var due = Hooks.ListDue();
        Hooks.SettleHook(hook with { StoppedWhy = "够了", NextAt = clock.Now });

        Assert.Equal([true, false], claims);
        Assert.Empty(due);
        Assert.Empty(Hooks.ListDue());
        Assert.Equal("够了", Hooks.ListHooks("token").Single().StoppedWhy);
        Assert.False(Hooks.RemoveHook("another", hook.Id, "wang"));
        Assert.Empty(Feed.ReadEvents(hook.Told, 10, _ => true).Events);
    }

    private static TokenWish Wish(string login) =>
        new(login, "报表系统", ["read"], Unit: null, TimeSpan.FromDays(30));

    private string BeginDossier(string unit)
    {
        var catalogue = new DossierCatalogue(
            place.Value,
            new FolderEvidenceStore(Path.Combine(folder, "evidence")),
            clock,
            "张三（zhang）"
        );
        var id = UnitId.FromName(unit).ToString();
        var dossier = new Dossier(new(unit), ["cn"], new(2024));
        catalogue
            .Store.SaveAsync(
                catalogue.FindId($"{id}-2024"),
                new(dossier, new("新开档案", clock.Now)),
                DossierVersion.None
            )
            .GetAwaiter()
            .GetResult();
        return id;
    }
}

/// <summary>Programs in a file of SQLite.</summary>
public sealed class SqliteProgramTests : ProgramTests
{
    protected override DatabasePlace OpenPlace(string folder) =>
        DatabasePlace.FromFile(Path.Combine(folder, "youju.db"));
}

/// <summary>Programs on PostgreSQL 15.</summary>
public sealed class PostgresProgramTests(PostgresServer server) : ProgramTests, IClassFixture<PostgresServer>
{
    protected override DatabasePlace OpenPlace(string folder)
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        return DatabasePlace.FromConnection(server.CreateDatabase());
    }
}
