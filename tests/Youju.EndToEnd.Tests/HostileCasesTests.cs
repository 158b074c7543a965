using System.Diagnostics;

namespace Youju.EndToEnd.Tests;

/// <summary>The hostile inputs and surroundings kept beside the repository, those that take seconds; ./long runs them all.</summary>
public sealed class HostileCasesTests
{
    [Fact]
    public async Task Every_quick_case_holds()
    {
        var runner = RepositoryFiles.Shared("cases/hostile/run");
        Assert.SkipUnless(
            File.Exists("/usr/bin/python3"),
            "python3 is not installed: the cases are written in it."
        );

        var told = await RunCasesAsync(runner);

        Assert.DoesNotContain(told, line => line.StartsWith("FAIL", StringComparison.Ordinal));
        Assert.Contains(told, line => line.EndsWith(" hold", StringComparison.Ordinal));
    }

    private static async Task<string[]> RunCasesAsync(string runner)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "youju");
        using var process = Process.Start(
            new ProcessStartInfo("/usr/bin/python3", [runner, program])
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
