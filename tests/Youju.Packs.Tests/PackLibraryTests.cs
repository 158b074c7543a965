using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Packs.Tests;

public sealed class PackLibraryTests
{
    [Fact]
    public void Stamps_the_pack_and_what_it_extends_outermost_first()
    {
        var stamps = PackLibrary.LoadPack("cn-hunan").Stamps;

        Assert.Equal(["cn-hunan", "cn"], stamps.Select(stamp => stamp.Id));
        Assert.All(stamps, stamp => Assert.Equal(64, stamp.Sha256.Length));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Loads_every_pack_that_the_program_carries(string id) =>
        Assert.Equal(id, PackLibrary.LoadPack(id).Stamps[0].Id);

    public static TheoryData<string> Ids => [.. PackLibrary.Ids];

    [Fact]
    public void A_pack_in_a_folder_extends_one_that_the_program_carries()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(
            Path.Combine(folder, "pack.yaml"),
            "id: county\nversion: 1.0.0\ntitle: 县级\nextends: [cn]\n"
        );
        File.WriteAllText(Path.Combine(folder, "severities.yaml"), "FRM001: off\n");

        var pack = PackLibrary.LoadPack(folder);

        Assert.Equal(["county", "cn"], pack.Stamps.Select(stamp => stamp.Id));
        Assert.Equal(RuleWeight.Off, pack.Severities["FRM001"]);
    }
}
