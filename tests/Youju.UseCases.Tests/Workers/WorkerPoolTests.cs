using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Workers;

namespace Youju.UseCases.Tests.Workers;

/// <summary>Programs that do to the pool what a hostile file would do to the one that reads it.</summary>
public sealed class WorkerPoolTests
{
    private static readonly CheckSettings Settings = new(
        null,
        null,
        null,
        OutputFormat.Text,
        null,
        Severity.Error,
        1,
        null
    );
    private static readonly WorkerLimits Limits = new()
    {
        TimePerFile = TimeSpan.FromMinutes(1),
        Pause = TimeSpan.FromMilliseconds(20),
    };

    [Fact]
    public void A_process_that_ends_is_told_with_its_exit_code()
    {
        var trouble = CheckWith("head -c 4 > /dev/null; exit 134", Limits).Trouble!;

        Assert.Equal((CheckRemarks.ReaderEnded, "134"), (trouble.Code, trouble.Values[0]));
    }

    [Fact]
    public void A_process_that_is_killed_is_told() =>
        Assert.Equal(CheckRemarks.ReaderEnded, CheckWith("kill -9 $$", Limits).Trouble!.Code);

    [Fact]
    public void A_process_that_hangs_is_ended() =>
        Assert.Equal(
            CheckRemarks.ReaderTooSlow,
            CheckWith("sleep 1000", Limits with { TimePerFile = TimeSpan.FromMilliseconds(50) }).Trouble!.Code
        );

    [Fact]
    public void A_process_that_eats_memory_is_ended() =>
        Assert.Equal(
            CheckRemarks.ReaderTooLarge,
            CheckWith("exec tail /dev/zero", Limits with { MemoryBytes = 64 << 20 }).Trouble!.Code
        );

    [Fact]
    public void A_process_that_finds_no_memory_is_told_like_one_that_takes_too_much() =>
        Assert.Equal(
            CheckRemarks.ReaderTooLarge,
            CheckWith($"exit {ReadingLoop.OutOfMemory}", Limits).Trouble!.Code
        );

    [Fact]
    public void A_program_that_does_not_start_refuses_the_whole()
    {
        using var pool = new WorkerPool(new("/nowhere/youju", []), Limits);

        var answer = pool.CheckFile(
            new(new("a.txt", "a.txt"), Settings, IsWritten: false),
            CancellationToken.None
        );

        Assert.Equal((CheckRemarks.ReaderMissing, true), (answer.Trouble!.Code, answer.IsRefusal));
    }

    [Fact]
    public void A_stop_ends_the_process()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var pool = new WorkerPool(new("sh", ["-c", "sleep 1000"]), Limits);

        Assert.Throws<OperationCanceledException>(() =>
            pool.CheckFile(new(new("a.txt", "a.txt"), Settings, IsWritten: false), stop.Token)
        );
    }

    [Fact]
    public void What_a_killed_process_leaves_in_its_temporary_folder_goes_with_it()
    {
        using var own = new OwnFolder();

        CheckWith($"printf half > $TMPDIR/page; printf %s $TMPDIR > {own.Path("room")}; kill -9 $$", Limits);

        Assert.False(Directory.Exists(File.ReadAllText(own.Path("room"))));
    }

    private static CheckAnswer CheckWith(string script, WorkerLimits limits)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh.");
        using var pool = new WorkerPool(new("sh", ["-c", script]), limits);
        return pool.CheckFile(new(new("a.txt", "a.txt"), Settings, IsWritten: false), CancellationToken.None);
    }
}
