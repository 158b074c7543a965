using Youju.Domain.Dossiers;
using Youju.Storage.Files;

namespace Youju.Storage.Tests;

/// <summary>
/// What happens where the disk, its owner or another program refuses;
/// a folder in the place of a file refuses like a lock.
/// </summary>
public sealed class UnwritableTests : IDisposable
{
    private static readonly Dossier Before = new(new("中心"), ["cn-hunan", "tourism"], new(2024));
    private static readonly Dossier After = Before with
    {
        Unit = new("新名称"),
        Targets = new() { Expected = "目标" },
        Narrative = Before.Narrative.Add("problems", "经费不足。\n"),
    };

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public UnwritableTests() => TestFolder.WriteTexts(folder, Before);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_named()
    {
        File.Delete(Path.Combine(folder, "targets.yaml"));
        Directory.CreateDirectory(Path.Combine(folder, "targets.yaml"));

        Assert.Equal("读不了 targets.yaml：它应是文件，现在是文件夹。", Refused());
        Assert.False(Directory.Exists(Path.Combine(folder, "journal")));
    }

    [Fact]
    public void A_step_that_fails_half_way_leaves_the_dossier_as_it_was()
    {
        var before = TestFolder.ListContents(folder);
        File.WriteAllText(Path.Combine(folder, "narrative"), "x");

        Assert.Contains("narrative", Refused(), StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "narrative"));
        Assert.Equal(before, TestFolder.ListContents(folder));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        File.Delete(Path.Combine(folder, "ledger.csv"));
        File.CreateSymbolicLink(Path.Combine(folder, "ledger.csv"), Path.Combine(folder, "absent"));

        Assert.StartsWith(
            "ledger.csv 是链接",
            Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told() =>
        Assert.Contains(
            "是文件，不是年度档案的文件夹",
            Assert
                .Throws<DossierException>(() => TestFolder.ReadDossier(Path.Combine(folder, "dossier.yaml")))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_link_that_leads_back_up_is_not_followed_for_ever()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "evidence", "loop"), folder);

        Assert.Equal("中心", TestFolder.ReadDossier(folder).Unit.Name);
    }

    private string Refused() =>
        Assert
            .Throws<DossierException>(() =>
                TestFolder.WriteAsStep(folder, After, new("改", DateTimeOffset.UnixEpoch))
            )
            .Message;
}
