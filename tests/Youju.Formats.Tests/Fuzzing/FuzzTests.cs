using System.Globalization;

namespace Youju.Formats.Tests.Fuzzing;

/// <summary>Mutated files must be read or refused, never crash, hang or take a gigabyte.</summary>
/// <remarks>
/// The long run is this test with <c>YOUJU_FUZZ=200000</c> and <c>DOTNET_GCHeapHardLimit=40000000</c> in the environment;
/// <c>YOUJU_FUZZ_FROM</c> gives the number of the first mutant, so that a failure can be met again alone, and
/// <c>YOUJU_FUZZ_SEEDS</c> a folder of pdfs to mutate instead of the files made here; <c>YOUJU_FUZZ_MINUTES</c> ends the run earlier.
/// </remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int ShortRun = 3000;

    [Fact]
    public void Every_mutant_is_read_or_refused()
    {
        var count = Setting("YOUJU_FUZZ");
        var budget = count is null
            ? TimeSpan.FromSeconds(12)
            : TimeSpan.FromMinutes(Setting("YOUJU_FUZZ_MINUTES") ?? 120);

        var result = FuzzRun.Read(Setting("YOUJU_FUZZ_FROM") ?? 0, count ?? ShortRun, budget);

        output.WriteLine(
            $"{result.Done} mutants, {result.Refused} refused, {result.Failures.Count} "
                + $"failures, slowest {result.Slowest.TotalSeconds:0.0} s (number "
                + $"{result.SlowestNumber})"
        );
        Assert.True(result.Failures.Count == 0, string.Join("\n\n", result.Failures.Take(20)));
        Assert.True(result.Done > result.Refused, "Mutants that nothing can read test nothing.");
    }

    private static int? Setting(string name) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
