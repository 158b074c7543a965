using System.Diagnostics;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Reading;

public sealed class HelperProcessTests
{
    private static readonly TimeSpan Ample = TimeSpan.FromMinutes(2);

    [Fact]
    public void A_program_that_cannot_start_is_told_and_not_thrown()
    {
        var file = Path.GetTempFileName();

        var result = Run(new(file));

        File.Delete(file);
        Assert.False(result.IsStarted);
        Assert.False(result.IsWhole);
    }

    [Fact]
    public void No_more_is_kept_of_the_output_than_is_of_use()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh here.");

        var result = Run(Shell("head -c 50000000 /dev/zero; head -c 9000000 /dev/zero >&2"));

        Assert.False(result.IsWhole);
        Assert.Equal(32 << 20, result.Output.Length);
        Assert.Equal(4096, result.Complaint.Length);
    }

    [Fact]
    public void A_program_that_fails_says_why()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh here.");

        var result = Run(Shell("cat; echo no chi_sim >&2; exit 1"));

        Assert.True(result.IsStarted);
        Assert.False(result.IsWhole);
        Assert.Equal("no chi_sim\n", result.Complaint);
    }

    [Fact]
    public void A_program_without_an_end_is_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh here.");

        var result = HelperProcess.RunHelper(
            Shell("sleep 600"),
            null,
            TimeSpan.FromMilliseconds(50),
            default
        );

        Assert.True(result.IsTimeOver);
        Assert.False(result.IsWhole);
    }

    private static HelperResult Run(ProcessStartInfo start) =>
        HelperProcess.RunHelper(start, [1, 2, 3], Ample, TestContext.Current.CancellationToken);

    private static ProcessStartInfo Shell(string script) => new("sh", ["-c", script]);
}
