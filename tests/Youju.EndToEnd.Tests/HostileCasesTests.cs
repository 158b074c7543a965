using System.Diagnostics;

namespace Youju.EndToEnd.Tests;

/// <summary>The hostile inputs and surroundings kept beside the repository, of the kinds that a busy machine decides alike; ./long runs them all.</summary>
public sealed class HostileCasesTests
{
    private const int MostTrials = 3;

    // Two commands at once are tried in RaceTests, time in ./long, on a machine that does nothing else.
    private static readonly string[] KindsElsewhere = ["H01", "H15"];

    // Each kills or fills a disc a dozen times, which takes longer than all the others of its kind: in ./long.
    private static readonly string[] LongCases =
    [
        "disc-full-at-import",
        "new-on-a-full-disc-then-given-again",
        "package-renewed-and-killed",
    ];

    private static readonly string[] TimesUp = ["stopped by the time limit", "does not stop on Ctrl-C"];

    [Fact]
    public async Task Every_quick_case_holds()
    {
        var runner = RepositoryFiles.Shared("cases/hostile/run");
        Assert.SkipUnless(
            File.Exists("/usr/bin/python3"),
            "python3 is not installed: the cases are written in it."
        );

        var told = await RunCasesAsync(runner, await ListQuickCasesAsync(runner));
        var failed = told.Where(IsFailed).ToList();
        for (var trial = 1; trial < MostTrials && IsOnlyLate(failed); trial++)
            failed = [.. (await RunCasesAsync(runner, failed.Select(FindName))).Where(IsFailed)];

        Assert.True(failed.Count == 0, string.Join('\n', failed));
        Assert.Contains(told, line => line.EndsWith(" hold", StringComparison.Ordinal));
    }

    private static async Task<string[]> ListQuickCasesAsync(string runner) =>
        [
            .. (await RunCasesAsync(runner, ["--list"]))
                .Where(line =>
                    !KindsElsewhere.Any(kind => line.Contains($"· {kind} ", StringComparison.Ordinal))
                )
                .Select(line => line.Split(' ')[0])
                .Except(LongCases),
        ];

    private static bool IsFailed(string line) => line.StartsWith("FAIL", StringComparison.Ordinal);

    private static bool IsOnlyLate(List<string> failed) =>
        failed.Count > 0 && failed.TrueForAll(IsStoppedByTime);

    // Beside browsers and databases a start takes many times its time: what never ends is not done at the third trial either.
    private static bool IsStoppedByTime(string line) =>
        IsFailed(line) && TimesUp.Any(words => line.Contains(words, StringComparison.Ordinal));

    private static string FindName(string line) => line.Split(' ')[1];

    // The one file, which is shipped and compiled beforehand, takes two thirds of the time for a small check; one made before this build is not it.
    private static string FindProgram()
    {
        var built = Path.Combine(AppContext.BaseDirectory, "youju");
        var single = Path.Combine(RepositoryFiles.Root, "artifacts/programs/linux-x64/youju");
        return
            File.Exists(single) && File.GetLastWriteTimeUtc(single) > File.GetLastWriteTimeUtc(built + ".dll")
            ? single
            : built;
    }

    private static async Task<string[]> RunCasesAsync(string runner, IEnumerable<string> cases)
    {
        using var process = Process.Start(
            new ProcessStartInfo("/usr/bin/python3", [runner, FindProgram(), .. cases])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return told.TrimEnd().Split('\n');
    }
}
