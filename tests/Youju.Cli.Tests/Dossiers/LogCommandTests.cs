using System.Text.Json;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

public sealed class LogCommandTests : IDisposable
{
    private readonly Session session = new();
    private readonly string dossier;

    public LogCommandTests() => dossier = session.CopySample();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_version_edited_in_place_is_said_listed_and_taken_back()
    {
        await session.RunAsync("confirm", dossier, "complaints", "--none");
        EditVisitors();

        await session.RunAsync("facts", dossier);
        Assert.Contains("改了 registers/events.csv", session.Error, StringComparison.Ordinal);
        await session.RunAsync("log", dossier);
        Assert.Contains(
            "云溪樱花节 第1版 接待人次：200000 → 950000",
            session.Output,
            StringComparison.Ordinal
        );
        await session.RunAsync("undo", dossier, "--hand");
        await session.RunAsync("facts", dossier);
        Assert.DoesNotContain("没有经过命令", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_every_step_with_what_was_there_before_and_after()
    {
        await session.RunAsync("confirm", dossier, "complaints", "--none");
        EditVisitors();

        Assert.Equal(ExitCode.Clean, await session.RunAsync("log", dossier, "--format", "json"));

        using var log = JsonDocument.Parse(session.Output);
        var steps = log.RootElement.GetProperty("steps");
        Assert.Equal(2, steps.GetArrayLength());
        var change = steps[1].GetProperty("files")[0].GetProperty("changes")[0];
        Assert.Equal(("visitors", "950000"), (Text(change, "column"), Text(change, "after")));
    }

    [Fact]
    public async Task None_of_an_amount_this_year_makes_it_zero()
    {
        await session.RunAsync("confirm", dossier, "会议费", "--none");

        await session.RunAsync("facts", dossier, "meetings.executed");
        Assert.Contains("＝ 0 元", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_name_lists_what_bears_it()
    {
        await session.RunAsync("facts", dossier, "樱花节");

        Assert.Contains("云溪樱花节", session.Output, StringComparison.Ordinal);
    }

    private void EditVisitors()
    {
        var path = Path.Combine(dossier, "registers", "events.csv");
        File.WriteAllText(
            path,
            File.ReadAllText(path).Replace(",200000,", ",950000,", StringComparison.Ordinal)
        );
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
