using System.Net;

namespace Youju.Web.Tests.Hosting;

/// <summary>A copy takes the place of the data from the page, and whoever is in stays in.</summary>
public sealed class RestoreTests : IAsyncLifetime
{
    private const string Chapter = Workbench.Sample + "/report/words/other";
    private const string Words = "备份以后才写的一段话。";

    private readonly Workbench bench = new();
    private readonly CancellationTokenSource closing = new();
    private readonly DirectoryInfo stick = Directory.CreateTempSubdirectory("youju-stick-");
    private Task running = Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        await bench.InitializeAsync();
        running = bench.Server.WaitForEndAsync(closing.Token);
        using var chosen = await bench.SendFormAsync("/copies", "/copies", ("place", stick.FullName));
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await running;
        closing.Dispose();
        await bench.DisposeAsync();
        stick.Delete(recursive: true);
    }

    [Fact]
    public async Task The_data_of_the_copy_stand_again_and_the_page_says_that_all_holds()
    {
        using var written = await bench.SendFormAsync(Chapter, Chapter, ("words", Words), ("seen", ""));
        Assert.Contains(Words, await bench.ReadPageAsync(Chapter), StringComparison.Ordinal);

        using var asked = await bench.SendFormAsync(
            "/copies",
            "/copies/restore",
            ("copy", FindCopy()),
            ("sure", "yes")
        );
        var told = await ReadOnceRestoredAsync();

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Contains("全部相符", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await bench.ReadPageAsync(Chapter), StringComparison.Ordinal);
        Assert.True(File.Exists(FindAside()));
    }

    [Theory]
    [InlineData("../别的文件夹", "yes", "没有这一份备份")]
    [InlineData("", "yes", "没有这一份备份")]
    [InlineData(null, null, "没有恢复：请先勾选")]
    public async Task What_is_no_copy_or_not_confirmed_changes_nothing(
        string? copy,
        string? sure,
        string told
    )
    {
        (string, string)[] confirmed = sure is null ? [] : [("sure", sure)];

        using var asked = await bench.SendFormAsync(
            "/copies",
            "/copies/restore",
            [("copy", copy ?? FindCopy()), .. confirmed]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains(
            told,
            await asked.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
        Assert.False(running.IsCompleted);
    }

    private string FindCopy() =>
        Path.GetFileName(Directory.GetDirectories(Path.Combine(stick.FullName, "有据备份"), "20*").Single());

    private string FindAside() =>
        Path.Combine(Directory.GetDirectories(bench.DataFolder, "恢复前*").Single(), "youju.db");

    // The server ends and begins again meanwhile.
    private async Task<string> ReadOnceRestoredAsync()
    {
        while (true)
        {
            try
            {
                var page = await bench.ReadPageAsync("/copies");
                if (page.Contains("核对日志", StringComparison.Ordinal))
                    return page;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, Workbench.Cancel);
            }
        }
    }
}
