using System.Diagnostics;
using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.EndToEnd.Tests;

/// <summary>Two processes on one dossier: what said 0 is there, and whoever is refused is told why.</summary>
/// <remarks>YOUJU_RACE_ROUNDS gives more rounds; tests/long/races.sh runs fifty of each.</remarks>
public sealed class RaceTests : IDisposable
{
    private const int MostDelay = 120;
    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("YOUJU_RACE_ROUNDS") ?? "2",
        CultureInfo.InvariantCulture
    );
    private static readonly string[] Begin =
    [
        "--unit",
        "某县文旅中心",
        "--year",
        "2024",
        "--pack",
        "cn-hunan",
        "--pack",
        "tourism",
    ];
    private static readonly byte[] Picture = Convert.FromHexString(
        "89504E470D0A1A0A" + "0000000D49484452" + "00000001000000010800000000" + "00000000"
    );

    private readonly string root = Directory.CreateTempSubdirectory("youju-race-").FullName;
    private readonly Random delays = new(17);

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Two_imports_into_one_register_are_both_there()
    {
        var (first, second) = (WritePosts("甲"), WritePosts("乙"));
        await foreach (var dossier in RunBothAsync(into => Import(first, into), into => Import(second, into)))
        {
            Assert.Equal(20, CountWords(dossier, "registers/posts.csv", "推文甲"));
            Assert.Equal(20, CountWords(dossier, "registers/posts.csv", "推文乙"));
        }
    }

    [Fact]
    public async Task Two_papers_are_both_registered_and_kept()
    {
        var (first, second) = (WritePicture("p.png"), WritePicture("q.png"));
        await foreach (var dossier in RunBothAsync(into => Import(first, into), into => Import(second, into)))
        {
            Assert.Equal(1, CountWords(dossier, "evidence/manifest.csv", "p.png"));
            Assert.Equal(1, CountWords(dossier, "evidence/manifest.csv", "q.png"));
            Assert.Equal(2, Directory.GetFiles(Path.Combine(dossier, "evidence"), "*.png").Length);
        }
    }

    [Fact]
    public async Task A_confirmation_and_an_import_are_both_there()
    {
        var posts = WritePosts("甲");
        await foreach (
            var dossier in RunBothAsync(
                into => ["confirm", into, "complaints", "--none"],
                into => Import(posts, into)
            )
        )
        {
            Assert.True(CountWords(dossier, "dossier.yaml", "complaints") > 0);
            Assert.Equal(20, CountWords(dossier, "registers/posts.csv", "推文甲"));
        }
    }

    [Fact]
    public async Task Of_two_beginnings_in_one_folder_exactly_one_succeeds()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var dossier = Path.Combine(root, $"N{round}");
            var codes = await RaceAsync(
                ["new", dossier, "--unit", "甲中心", "--year", "2024"],
                ["new", dossier, "--unit", "乙中心", "--year", "2024"]
            );
            Assert.Equal([0, 2], codes.Order());
            Assert.True(CountWords(dossier, "dossier.yaml", codes[0] == 0 ? "甲中心" : "乙中心") > 0);
        }
    }

    [Fact]
    public async Task As_many_steps_are_undone_as_were_acknowledged()
    {
        var (first, second) = (WritePosts("甲"), WritePosts("乙"));
        for (var round = 0; round < Rounds; round++)
        {
            var dossier = await BeginDossierAsync($"D{round}");
            Assert.Equal(0, await RunAsync("import", first, "--into", dossier));
            Assert.Equal(0, await RunAsync("import", second, "--into", dossier));
            var codes = await RaceAsync(["undo", dossier], ["undo", dossier]);
            Assert.All(codes, code => Assert.True(code is 0 or 2));
            Assert.Equal(
                codes.Count(code => code == 0) == 2 ? 0 : 20,
                CountWords(dossier, "registers/posts.csv", "推文甲")
            );
            Assert.Equal(0, CountWords(dossier, "registers/posts.csv", "推文乙"));
        }
    }

    /// <summary>The dossier of every round, once both have run on it and said 0.</summary>
    private async IAsyncEnumerable<string> RunBothAsync(
        Func<string, string[]> first,
        Func<string, string[]> second
    )
    {
        for (var round = 0; round < Rounds; round++)
        {
            var dossier = await BeginDossierAsync($"D{round}");
            Assert.All(await RaceAsync(first(dossier), second(dossier)), code => Assert.Equal(0, code));
            yield return dossier;
        }
    }

    private static string[] Import(string file, string into) => ["import", file, "--into", into];

    private async Task<string> BeginDossierAsync(string name)
    {
        var dossier = Path.Combine(root, name);
        Assert.Equal(0, await RunAsync(["new", dossier, .. Begin]));
        return dossier;
    }

    // The second begins while the first is anywhere between its start and its end.
    private async Task<int[]> RaceAsync(string[] first, string[] second)
    {
        var begun = RunAsync(first);
        await Task.Delay(delays.Next(MostDelay), TestContext.Current.CancellationToken);
        return await Task.WhenAll(begun, RunAsync(second));
    }

    private static async Task<int> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "youju.exe" : "youju"),
            arguments
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{process.ExitCode} {await output}{await error}");
        return process.ExitCode;
    }

    private string WritePosts(string mark)
    {
        string[] head = ["内容标题", "发表日期", "账号", "阅读量"];
        var rows = Enumerable
            .Range(1, 20)
            .Select(number => Row(number, $"推文{mark}{number}号", "2024-05-01", "云溪文旅", $"{number}"))
            .Prepend(Row(0, head));
        using var stream = new MemoryStream();
        WorkbookWriter.WriteRows([new("推文", rows)], stream);
        return WriteBytes($"posts{mark}.xlsx", stream.ToArray());
    }

    private static WorkbookRow Row(int number, params string[] cells) =>
        new(number + 1, [.. cells.Select((cell, at) => new WorkbookCell(at, cell))]);

    private string WritePicture(string name) =>
        WriteBytes(name, [.. Picture, .. System.Text.Encoding.UTF8.GetBytes(name)]);

    private string WriteBytes(string name, byte[] content)
    {
        var path = Path.Combine(root, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static int CountWords(string dossier, string name, string words) =>
        File.Exists(Path.Combine(dossier, name))
            ? File.ReadAllText(Path.Combine(dossier, name)).Split(words).Length - 1
            : 0;
}
