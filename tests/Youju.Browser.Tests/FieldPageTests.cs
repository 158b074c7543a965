using Youju.Cli.Terminals;
using Youju.Cli.Tests;

namespace Youju.Browser.Tests;

/// <summary>The page for the field, from the dossier into the oldest browser and back.</summary>
public sealed class FieldPageTests
{
    [Fact]
    public async Task Records_are_kept_without_a_network_in_Chromium_86_and_come_back()
    {
        using var session = new Session();
        var dossier = session.CopySample("yunxi-work");
        await session.RunAsync("field", dossier, "旅游资源普查", "-o", session.Path("普查.html"));

        var (output, error) = await JourneyTests.RunInOldBrowserAsync(
            "field.js",
            session.Path("普查.html"),
            session.Path("现场.json")
        );
        Assert.True(output.Contains("HeadlessChrome/86.0.4240.0 done", StringComparison.Ordinal), error);

        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("import", session.Path("现场.json"), "--into", dossier)
        );
        var records = await File.ReadAllTextAsync(
            session.Path("dossier/registers/resources.csv"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("王某（现场 ", records, StringComparison.Ordinal);
        Assert.Contains("白鹭村", records, StringComparison.Ordinal);
    }
}
