using Youju.Database.Evidence;
using Youju.Database.Jobs;

namespace Youju.Database.Tests.Jobs;

/// <summary>What holds for jobs on every kind of database, whatever becomes of those who do them.</summary>
public abstract class JobBookTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("youju-jobs-").FullName;
    private readonly HandClock clock = new();
    private readonly Lazy<DatabasePlace> place;

    protected JobBookTests() =>
        place = new(() =>
        {
            var prepared = OpenPlace(folder);
            prepared.Prepare();
            return prepared;
        });

    /// <summary>A new database of the kind.</summary>
    protected abstract DatabasePlace OpenPlace(string folder);

    /// <summary>Lets time pass as the database sees it.</summary>
    protected abstract void LetPass(DatabasePlace place, HandClock clock, TimeSpan time);

    private EvidencePlaces Files => new(folder, objects: null);

    private JobBook Book => new(place.Value, clock);

    private JobSweep Sweep => new(place.Value, clock);

    private ResultBook Results => new(place.Value, Files.OpenResults());

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Jobs_of_one_line_are_taken_in_their_order_and_one_at_a_time()
    {
        var (first, second) = (Ask("甲", "1"), Ask("甲", "2"));

        var taken = Work("a").TakeNext("甲")!;
        var meanwhile = Work("b").TakeNext("甲");
        Work("a").Finish(taken, "一"u8.ToArray(), "{}");
        var next = Work("b").TakeNext("甲")!;

        Assert.Null(meanwhile);
        Assert.Equal((first.Id, second.Id), (taken.Id, next.Id));
    }

    [Fact]
    public void Jobs_of_other_lines_do_not_wait()
    {
        Ask("甲", "1");
        Ask("乙", "2");

        Assert.NotNull(Work("a").TakeNext("甲"));
        Assert.NotNull(Work("b").TakeNext("乙"));
    }

    [Fact]
    public void What_is_asked_twice_is_one_job()
    {
        var first = Ask("甲", "1");
        var again = Ask("甲", "1");
        Do(first);
        var later = Ask("甲", "1");

        Assert.Equal((first.Id, first.Id), (again.Id, later.Id));
        Assert.Null(Work("a").TakeNext("甲"));
    }

    [Fact]
    public void A_result_that_is_kept_is_not_made_again_for_another_line()
    {
        Do(Ask("甲", "1"));

        Assert.Equal(JobState.Done, Ask("乙", "1").State);
    }

    [Fact]
    public void The_first_result_of_a_key_stands()
    {
        var taken = Take(Ask("甲", "1"));
        Work("a").Finish(taken, "先"u8.ToArray(), "{}");

        var isOwn = Work("a").Finish(taken, "后"u8.ToArray(), "{}");

        Assert.False(isOwn);
        Assert.Equal("先"u8.ToArray(), Results.ReadContent(Results.FindResult("1")!));
    }

    [Fact]
    public void Whoever_was_silent_too_long_has_lost_the_job_and_ends_nothing()
    {
        var lost = Take(Ask("甲", "1"));
        LetPass(place.Value, clock, JobWork.Lease + TimeSpan.FromSeconds(1));

        var taken = Work("b").TakeNext("甲")!;

        Assert.Equal(lost.Id, taken.Id);
        Assert.False(Work("a").Prolong(lost, 1, 2));
        Work("a").Fail(lost, "不算", mayHelp: false);
        Assert.Equal(JobState.Running, Book.FindJob(lost.Id)!.State);
        Assert.True(Work("b").Finish(taken, "一"u8.ToArray(), "{}"));
    }

    [Fact]
    public void Whoever_tells_that_he_lives_keeps_the_job()
    {
        var taken = Take(Ask("甲", "1"));
        LetPass(place.Value, clock, JobWork.Lease / 2);
        Work("a").Prolong(taken, 1, 3);
        LetPass(place.Value, clock, JobWork.Lease / 2);

        Assert.Null(Work("b").TakeNext("甲"));
        Assert.Equal((1, 3), (Book.FindJob(taken.Id)!.Done, Book.FindJob(taken.Id)!.Total));
    }

    [Fact]
    public void A_failure_is_tried_again_later_and_holds_its_line()
    {
        var first = Ask("甲", "1");
        Ask("甲", "2");
        Work("a").Fail(Take(first), "没有内存", mayHelp: true);

        Assert.Null(Work("a").TakeNext("甲"));
        LetPass(place.Value, clock, TimeSpan.FromMinutes(1));
        Assert.Equal(first.Id, Work("a").TakeNext("甲")!.Id);
    }

    [Fact]
    public void What_cannot_be_done_is_given_up_at_once_and_its_line_goes_on()
    {
        var first = Ask("甲", "1");
        var second = Ask("甲", "2");
        Work("a").Fail(Take(first), "档案里缺数", mayHelp: false);

        Assert.Equal(second.Id, Work("a").TakeNext("甲")!.Id);
        Assert.Equal(
            (JobState.Failed, "档案里缺数"),
            (Book.FindJob(first.Id)!.State, Book.FindJob(first.Id)!.Trouble)
        );
    }

    [Fact]
    public void A_job_that_ends_whoever_works_on_it_is_given_up_after_some_attempts()
    {
        var deadly = Ask("甲", "1");
        var second = Ask("甲", "2");
        for (var attempt = 0; attempt < JobWork.MostAttempts; attempt++)
        {
            Assert.Equal(deadly.Id, Work($"w{attempt}").TakeNext("甲")!.Id);
            LetPass(place.Value, clock, JobWork.Lease + TimeSpan.FromSeconds(1));
        }

        Assert.Equal(second.Id, Work("a").TakeNext("甲")!.Id);
        Assert.Equal(JobState.Failed, Book.FindJob(deadly.Id)!.State);
    }

    [Fact]
    public void A_cancelled_job_is_left_and_a_late_end_changes_nothing()
    {
        var taken = Take(Ask("甲", "1"));

        Assert.True(Book.Cancel(taken.Id));
        Assert.False(Work("a").Prolong(taken, 1, 1));
        Work("a").Finish(taken, "一"u8.ToArray(), "{}");

        Assert.Equal(JobState.Cancelled, Book.FindJob(taken.Id)!.State);
        Assert.False(Book.Cancel(taken.Id));
    }

    [Fact]
    public void A_job_that_was_given_up_can_be_tried_again()
    {
        var first = Ask("甲", "1");
        Work("a").Fail(Take(first), "坏了", mayHelp: false);

        Assert.True(Book.Repeat(first.Id));
        Assert.Equal(first.Id, Work("a").TakeNext("甲")!.Id);
        Assert.False(Book.Repeat(first.Id));
    }

    [Fact]
    public void A_job_that_is_given_back_counts_as_not_begun()
    {
        var taken = Take(Ask("甲", "1"));

        Work("a").GiveBack(taken);

        Assert.Equal((JobState.Waiting, 0), (Book.FindJob(taken.Id)!.State, Book.FindJob(taken.Id)!.Attempt));
    }

    [Fact]
    public void What_the_queue_has_lost_is_found()
    {
        Ask("甲", "1");
        var atOnce = Sweep.TakeDueLines(isQueueEmpty: true);
        LetPass(place.Value, clock, TimeSpan.FromMinutes(1));

        Assert.Empty(atOnce);
        Assert.Empty(Sweep.TakeDueLines(isQueueEmpty: false));
        Assert.Equal(new DueLine("甲", "package"), Assert.Single(Sweep.TakeDueLines(isQueueEmpty: true)));
    }

    [Fact]
    public void What_a_killed_worker_had_is_found_though_others_wait()
    {
        Take(Ask("甲", "1"));
        LetPass(place.Value, clock, TimeSpan.FromMinutes(1));

        Assert.Single(Sweep.TakeDueLines(isQueueEmpty: false));
    }

    [Fact]
    public void What_ended_long_ago_is_dropped_with_its_files()
    {
        var sources = Files.OpenSources();
        var source = Keep(sources, "档案");
        var job = Book.Ask(Wish("甲", "1") with { Source = source });
        Do(job);
        LetPass(place.Value, clock, TimeSpan.FromDays(31));

        Assert.Equal(1, Sweep.DropOld(Files.OpenResults(), sources));

        Assert.Null(Book.FindJob(job.Id));
        Assert.Null(Results.FindResult("1"));
        Assert.False(sources.IsSound(source));
    }

    [Fact]
    public void Who_takes_his_file_away_takes_nobody_elses()
    {
        var sources = Files.OpenSources();
        var source = Keep(sources, "报告");
        Do(Book.Ask(Wish("甲", "1") with { Source = source, Owner = "zhang" }));
        Do(Book.Ask(Wish("乙", "2") with { Source = source, Owner = "li" }));

        Sweep.Forget(source, "zhang", Files.OpenResults(), sources);

        Assert.Null(Results.FindResult("1"));
        Assert.NotNull(Results.FindResult("2"));
        Assert.True(sources.IsSound(source));
    }

    [Fact]
    public async Task Of_many_who_reach_for_one_line_at_once_one_gets_the_job()
    {
        Ask("甲", "1");

        var taken = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(one => Task.Run(() => Work($"w{one}").TakeNext("甲")))
        );

        Assert.Single(taken.OfType<JobLine>());
    }

    private static JobWish Wish(string line, string key) => new(line, "package", line, key, "报告包");

    private JobLine Ask(string line, string key) => Book.Ask(Wish(line, key));

    private JobWork Work(string worker) => new(place.Value, clock, Files.OpenResults(), worker);

    private JobLine Take(JobLine job)
    {
        var taken = Work("a").TakeNext(job.Wish.Line)!;
        Assert.Equal(job.Id, taken.Id);
        return taken;
    }

    private void Do(JobLine job) => Work("a").Finish(Take(job), "做好"u8.ToArray(), "{}");

    private static string Keep(IPassingStore store, string words)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(words);
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        store.Keep(sha256, content);
        return sha256;
    }
}

/// <summary>A clock that a test moves.</summary>
public sealed class HandClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);

    public void Advance(TimeSpan time) => now += time;

    public override DateTimeOffset GetUtcNow() => now;
}

/// <summary>On a file of SQLite.</summary>
public sealed class SqliteJobTests : JobBookTests
{
    protected override DatabasePlace OpenPlace(string folder) =>
        DatabasePlace.FromFile(Path.Combine(folder, "youju.db"));

    protected override void LetPass(DatabasePlace place, HandClock clock, TimeSpan time) =>
        clock.Advance(time);
}

/// <summary>On PostgreSQL 15, whose own clock counts: what stands in the rows is moved back instead.</summary>
public sealed class PostgresJobTests(PostgresServer server) : JobBookTests, IClassFixture<PostgresServer>
{
    private string connection = "";

    protected override DatabasePlace OpenPlace(string folder)
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        connection = server.CreateDatabase();
        return DatabasePlace.FromConnection(connection);
    }

    protected override void LetPass(DatabasePlace place, HandClock clock, TimeSpan time)
    {
        using var open = new Npgsql.NpgsqlConnection(connection);
        open.Open();
        foreach (var column in new[] { "NextAt", "QueuedAt", "LeaseUntil", "EndedAt" })
        {
            using var move = new Npgsql.NpgsqlCommand(
                $"""
                UPDATE jobs SET "{column}" = to_char(("{column}"::timestamptz - $1) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                WHERE "{column}" <> ''
                """,
                open
            )
            {
                Parameters = { new() { Value = time } },
            };
            move.ExecuteNonQuery();
        }
    }
}
