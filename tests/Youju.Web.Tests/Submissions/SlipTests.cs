using System.IO.Compression;

namespace Youju.Web.Tests.Submissions;

/// <summary>What goes with a package and says who answers for it.</summary>
public sealed class SlipTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task The_slip_names_nobody_who_approved_something_else()
    {
        await bench.SendFormAsync(
            Dossier + "/submission",
            Dossier + "/submission/approve",
            ("words", "看过了")
        );
        var approved = await ReadSlipAsync();
        await bench.SendFormAsync(
            Dossier + "/registers/events/blossom",
            Dossier + "/registers/events/blossom/withdraw",
            ("withdrawn", "yes")
        );

        Assert.Contains("看过了", approved, StringComparison.Ordinal);
        Assert.Contains("审核：还没有审核这份内容", await ReadSlipAsync(), StringComparison.Ordinal);
    }

    private async Task<string> ReadSlipAsync()
    {
        using var packed = new ZipArchive(
            await bench.Browser.GetStreamAsync(Dossier + "/report/all", Workbench.Cancel)
        );
        using var slip = new StreamReader(packed.GetEntry("报送单.txt")!.Open());
        return await slip.ReadToEndAsync(Workbench.Cancel);
    }
}
