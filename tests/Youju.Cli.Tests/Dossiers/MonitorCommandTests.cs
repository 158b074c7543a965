using System.Text.Json;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

/// <summary>双监控 from the command line.</summary>
public sealed class MonitorCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024");
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Indicators_are_told_as_they_stood_on_a_day()
    {
        await session.RunAsync("monitor", Sample, "--on", "2024-07-31", "--format", "json");

        using var told = JsonDocument.Parse(session.Output);
        var visitors = told
            .RootElement.GetProperty("lines")
            .EnumerateArray()
            .First(line => line.GetProperty("of").GetString() == "indicator:visitors");
        Assert.Equal("green", visitors.GetProperty("light").GetString());
        Assert.Equal(48.20m, visitors.GetProperty("needed").GetDecimal());
        Assert.Equal("2024-08-14", told.RootElement.GetProperty("replyBy").GetString());
    }

    [Fact]
    public async Task Once_the_year_is_over_the_ledger_says_what_was_spent()
    {
        await session.RunAsync("monitor", Sample, "--on", "2024-12-31");

        Assert.Contains("支出合计：93.78 / 94.50", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused_with_words()
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("monitor", Sample, "--on", "年中"));
        Assert.Contains("不是一个日期", session.Error, StringComparison.Ordinal);
    }
}
