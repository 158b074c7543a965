using Youju.Domain.Dossiers;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

/// <summary>What happens where the disk, its owner or another program refuses; a folder in the place of a file refuses like a lock.</summary>
public sealed class UnwritableTests : IDisposable
{
    private static readonly Dossier Before = new(new("中心"), ["cn-hunan", "tourism"], new(2024));
    private static readonly Dossier After = Before with
    {
        Unit = new("新名称"),
        Targets = new() { Expected = "目标" },
    };

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public UnwritableTests() => DossierFolder.WriteDossier(folder, Before);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_that_cannot_be_written_is_named_with_what_to_do()
    {
        Block("targets.yaml.part");

        Assert.Equal(
            "写不进 targets.yaml：没有写权限，正被其他程序（如 Excel）打开，或磁盘已满。请处理后再试。",
            Refused()
        );
    }

    [Fact]
    public void A_step_that_fails_half_way_leaves_the_dossier_as_it_was()
    {
        Block("targets.yaml.part");
        Refused();
        Directory.Delete(Path.Combine(folder, "targets.yaml.part"), recursive: true);

        Assert.Equal("中心", DossierFolder.ReadDossier(folder).Unit.Name);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories));
        Assert.False(Directory.Exists(Path.Combine(folder, "journal")));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        File.Delete(Path.Combine(folder, "ledger.csv"));
        File.CreateSymbolicLink(Path.Combine(folder, "ledger.csv"), Path.Combine(folder, "absent"));

        Assert.StartsWith(
            "读不了 ledger.csv",
            Assert.Throws<DossierException>(() => DossierFolder.ReadDossier(folder)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told() =>
        Assert.Contains(
            "是文件，不是年度档案的文件夹",
            Assert
                .Throws<DossierException>(() =>
                    DossierFolder.ReadDossier(Path.Combine(folder, "dossier.yaml"))
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_link_that_leads_back_up_is_not_followed_for_ever()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "evidence", "loop"), folder);

        Assert.Equal("中心", DossierFolder.ReadDossier(folder).Unit.Name);
    }

    private string Refused() =>
        Assert
            .Throws<DossierException>(() =>
                DossierSteps.WriteAsStep(folder, After, new("改", DateTimeOffset.UnixEpoch))
            )
            .Message;

    private void Block(string name)
    {
        Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, name, "x"), "x");
    }
}
