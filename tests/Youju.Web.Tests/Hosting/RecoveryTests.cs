using System.Diagnostics;
using System.Net;
using Youju.Database.Tests;

namespace Youju.Web.Tests.Hosting;

/// <summary>What the workbench stands on goes away and comes back: pages say so, nothing is lost, and it goes on by itself.</summary>
public sealed class RecoveryTests
{
    private const string Words = $"{Workbench.Sample}/report/words/other";

    [Fact]
    public async Task A_database_that_goes_away_is_told_of_and_used_again_once_it_is_back()
    {
        using var server = new PostgresServer();
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        await using var bench = new Workbench(
            Directory.CreateTempSubdirectory("youju-gone-"),
            server.CreateDatabase()
        );
        await bench.InitializeAsync();
        Assert.Equal(HttpStatusCode.Redirect, await SaveAsync(bench, "之前写的", ""));

        server.EndServing();
        var (status, page) = await AskAsync(bench, "/");
        var (ready, _) = await AskAsync(bench, "/health/ready");
        var (live, _) = await AskAsync(bench, "/health/live");
        server.BeginServing();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("数据库没有回答", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready, live));
        Assert.Contains("之前写的", await bench.ReadPageAsync(Words), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await SaveAsync(bench, "之后写的", "之前写的"));
        Assert.Empty(bench.Mistakes);
    }

    [Fact]
    public async Task A_full_disc_is_told_of_and_writing_goes_on_once_there_is_room()
    {
        using var disc = SmallDisc.Mount();
        await using var bench = new Workbench(disc.CreateFolder(), database: null);
        await bench.InitializeAsync();
        Assert.Equal(HttpStatusCode.Redirect, await SaveAsync(bench, "之前写的", ""));

        disc.Fill();
        var (status, page) = await SaveLongAsync(bench);
        disc.MakeRoom();

        Assert.True((int)status is 409 or 503, $"{status}");
        Assert.Contains("磁盘", page, StringComparison.Ordinal);
        Assert.Contains("之前写的", await bench.ReadPageAsync(Words), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await SaveAsync(bench, "之后写的", "之前写的"));
        Assert.Empty(bench.Mistakes);
    }

    private static async Task<(HttpStatusCode Status, string Page)> AskAsync(Workbench bench, string path)
    {
        using var answer = await bench.Browser.GetAsync(new Uri(path, UriKind.Relative), Workbench.Cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Workbench.Cancel));
    }

    private static async Task<HttpStatusCode> SaveAsync(Workbench bench, string words, string seen)
    {
        using var answer = await bench.SendFormAsync(Words, Words, ("words", words), ("seen", seen));
        return answer.StatusCode;
    }

    private static async Task<(HttpStatusCode Status, string Page)> SaveLongAsync(Workbench bench)
    {
        var words = string.Concat(Enumerable.Repeat("写得很长的一段话。", 10_000));
        using var answer = await bench.SendFormAsync(Words, Words, ("words", words), ("seen", "之前写的"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Workbench.Cancel));
    }

    /// <summary>A disc of eight megabytes in memory.</summary>
    private sealed class SmallDisc : IDisposable
    {
        private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("youju-disc-");

        private string Ballast => Path.Combine(place.FullName, "ballast");

        public static SmallDisc Mount()
        {
            Assert.SkipUnless(
                OperatingSystem.IsLinux() && Environment.UserName == "root",
                "only root on Linux can make a small disc"
            );
            var disc = new SmallDisc();
            var code = RunProgram("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disc.place.FullName);
            Assert.SkipUnless(code == 0, "a small disc cannot be made here");
            return disc;
        }

        public DirectoryInfo CreateFolder() => place.CreateSubdirectory("data");

        public void Fill()
        {
            try
            {
                using var file = File.Create(Ballast, bufferSize: 1);
                var piece = new byte[4096];
                while (true)
                    file.Write(piece);
            }
            catch (IOException)
            {
                // It is full.
                return;
            }
        }

        public void MakeRoom() => File.Delete(Ballast);

        public void Dispose()
        {
            RunProgram("umount", "-l", place.FullName);
            place.Delete();
        }

        private static int RunProgram(string program, params string[] arguments)
        {
            using var process = Process.Start(program, arguments);
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
