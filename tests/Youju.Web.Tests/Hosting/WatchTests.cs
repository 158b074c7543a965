using System.Net;
using Youju.Database;
using Youju.Web.Copies;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.Hosting;

/// <summary>What a workbench does by itself.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-watch-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_nobody_foresaw_is_told_and_ends_nothing()
    {
        var mistakes = new List<Exception>();
        using var watch = new BrokenWatch(
            CreateSettings(TimeProvider.System) with
            {
                OnMistake = mistakes.Add,
            }
        );

        await watch.StartAsync(Workbench.Cancel);
        await watch.SecondLook.Task.WaitAsync(TimeSpan.FromMinutes(1), Workbench.Cancel);
        await watch.StopAsync(Workbench.Cancel);

        Assert.True(watch.ExecuteTask!.IsCompletedSuccessfully);
        Assert.IsType<InvalidOperationException>(mistakes[0]);
    }

    [Fact]
    public async Task A_place_that_is_chosen_while_a_copy_is_made_stays_chosen()
    {
        var (old, chosen) = (folder.CreateSubdirectory("old"), folder.CreateSubdirectory("new"));
        using var clock = new StoppingClock();
        using var copies = new DailyCopies(
            CreateSettings(clock),
            DatabasePlace.FromFile(Path.Combine(folder.FullName, "data", "youju.db"))
        );
        copies.UsePlace(old.FullName);
        clock.Stop();

        var running = Task.Run(copies.CopyNow, Workbench.Cancel);
        await clock.Asked.Task.WaitAsync(TimeSpan.FromMinutes(1), Workbench.Cancel);
        var choosing = Task.Run(() => copies.UsePlace(chosen.FullName), Workbench.Cancel);
        await Task.Delay(300, Workbench.Cancel);
        clock.GoOn();
        await Task.WhenAll(running, choosing);

        Assert.Equal(chosen.FullName, copies.ReadState().Place);
    }

    private WorkbenchSettings CreateSettings(TimeProvider clock) =>
        new(
            folder.CreateSubdirectory("data").FullName,
            new(IPAddress.Loopback, 0),
            Cli.Checks.ReaderProgram.LocateProgram(),
            remark => remark.Code
        )
        {
            Clock = clock,
        };

    private sealed class BrokenWatch(WorkbenchSettings settings)
        : RecurringWatch(TimeSpan.FromMilliseconds(1), settings)
    {
        private int looks;

        public TaskCompletionSource SecondLook { get; } = new();

        protected override Task LookAsync(CancellationToken cancel)
        {
            if (++looks == 2)
                SecondLook.SetResult();
            throw new InvalidOperationException("Nobody foresaw this.");
        }
    }

    // Whoever asks it the first time after it was stopped waits until it goes on.
    private sealed class StoppingClock : TimeProvider, IDisposable
    {
        private readonly ManualResetEventSlim going = new(initialState: true);

        public TaskCompletionSource Asked { get; } = new();

        public void Stop() => going.Reset();

        public void GoOn() => going.Set();

        public void Dispose() => going.Dispose();

        public override DateTimeOffset GetUtcNow()
        {
            if (!going.IsSet)
                Asked.TrySetResult();
            going.Wait();
            return base.GetUtcNow();
        }
    }
}
