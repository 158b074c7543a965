using Youju.Packs.Coverage;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Packs.Tests;

/// <summary>Several versions of one pack lie beside each other and are named <c>id@version</c>.</summary>
public sealed class PackVersionTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public void A_carried_choice_of_packs_is_loaded_once_from_many_threads()
    {
        var packs = new Pack[16];

        Parallel.For(0, packs.Length, at => packs[at] = PackLibrary.LoadPack(["cn-hunan", "tourism"]));

        Assert.All(packs, pack => Assert.Same(packs[0], pack));
        Assert.Same(PackLibrary.LoadPack("cn"), PackLibrary.LoadPack("cn"));
        Assert.NotSame(PackLibrary.LoadPack("cn"), PackLibrary.LoadPack("cn-hunan"));
    }

    [Fact]
    public void A_pinned_version_is_the_carried_one_that_fits()
    {
        var pinned = PackLibrary.PinVersion("cn-hunan");

        Assert.Matches("^cn-hunan@[0-9]+[.][0-9]+$", pinned);
        Assert.Same(PackLibrary.LoadPack("cn-hunan"), PackLibrary.LoadPack(pinned));
        Assert.Equal(
            (pinned, "./county"),
            (PackLibrary.PinVersion(pinned), PackLibrary.PinVersion("./county"))
        );
    }

    [Fact]
    public void A_version_that_is_not_there_is_told_with_those_that_are() =>
        Assert.StartsWith(
            $"没有方案包“cn-hunan”的 9.9 版，现有的版本：{PackLibrary.ReadManifest("cn-hunan").Version}。"
                + "请改写为现有的版本",
            Assert.Throws<PackException>(() => PackLibrary.LoadPack("cn-hunan@9.9")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Versions_beside_each_other_serve_one_process()
    {
        WritePack("base", "base", "2.0.0", "FRM001: off");
        WritePack("base@1.9.0", "base", "1.9.0", "FRM001: info");
        WritePack("base@1.10.0", "base", "1.10.0", "FRM001: error");
        WritePack("today", "today", "1.0.0", "FRM002: off", "base");
        WritePack("kept", "kept", "1.0.0", "FRM002: off", "base@1");
        WritePack("older", "older", "1.0.0", "FRM002: off", "base@1.9");

        Assert.Equal(
            [RuleWeight.Off, RuleWeight.Error, RuleWeight.Info],
            new[] { "today", "kept", "older" }.Select(name => Load(name).Severities["FRM001"])
        );
    }

    [Fact]
    public void Who_names_no_version_takes_the_one_another_has_named()
    {
        WritePack("base", "base", "2.0.0", "FRM001: off");
        WritePack("base@1.0.0", "base", "1.0.0", "FRM001: error");
        WritePack("middle", "middle", "1.0.0", "FRM002: off", "base");
        WritePack("county", "county", "1.0.0", "FRM002: off", "base@1.0", "middle");

        Assert.Equal(["county 1.0.0", "middle 1.0.0", "base 1.0.0"], Load("county").Stamps.Select(Name));
    }

    [Fact]
    public void Two_versions_of_one_pack_at_once_are_refused()
    {
        WritePack("base", "base", "2.0.0", "FRM001: off");
        WritePack("base@1.0.0", "base", "1.0.0", "FRM001: error");
        WritePack("middle", "middle", "1.0.0", "FRM002: off", "base");
        WritePack("county", "county", "1.0.0", "FRM002: off", "middle", "base@1.0");

        Assert.StartsWith(
            "方案包“base”同时用了两个版本：2.0.0 和 1.0.0。",
            Assert.Throws<PackException>(() => Load("county")).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("岳阳市旅游发展中心", 2024, "cn-hunan")]
    [InlineData("云溪区旅游产业发展中心", 2024, "cn-hunan")]
    [InlineData("成都市锦江区文化馆", 2024, "cn-sichuan")]
    [InlineData("昆明市图书馆", 2024, "cn")]
    [InlineData("某局", 2024, "cn-hunan")]
    [InlineData("某局", 2019, "cn-hunan")]
    public void The_name_of_a_unit_chooses(string unit, int year, string expected) =>
        Assert.Equal(expected, PackLibrary.ChooseForUnit(unit, year));

    [Theory]
    [InlineData("cn")]
    [InlineData("cn-hunan")]
    [InlineData("cn-hunan", "tourism")]
    [InlineData("cn-sichuan")]
    [InlineData("cn-transfer")]
    public void What_the_program_carries_holds_together(params string[] names) =>
        Assert.NotEmpty(PackLoader.LoadPack([.. names.Select(PackShelf.Carried.ReadPack)]).Stamps);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Outlines_bound_alone_are_those_of_the_whole_pack(string id)
    {
        var (alone, whole) = (PackLibrary.LoadOutlines(id), PackLibrary.LoadPack(id).OutlineGuide);

        Assert.Equal(Name(whole), Name(alone));
        Assert.Equal(whole.NoteStarts, alone.NoteStarts);
        Assert.Equal(whole.MadeFor, alone.MadeFor);
    }

    [Fact]
    public void A_year_without_a_pack_is_said() =>
        Assert.StartsWith(
            "方案包“湖南省部门整体支出绩效自评”（cn-hunan ",
            Assert.Single(YearCoverage.DescribeGaps([PackLibrary.ReadManifest("cn-hunan")], 2019)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(2020)]
    [InlineData(null)]
    public void A_year_that_is_covered_or_unknown_is_not(int? year) =>
        Assert.Empty(YearCoverage.DescribeGaps([PackLibrary.ReadManifest("cn-hunan")], year));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_carried_pack_says_what_it_applies_to(string id) =>
        Assert.All(PackLibrary.ListCards(id), card => Assert.NotNull(card.AppliesTo));

    public static TheoryData<string> Ids => [.. PackLibrary.Ids];

    private Pack Load(string name) => PackLibrary.LoadPack(Path.Combine(home, name));

    private static IEnumerable<string> Name(OutlineGuide guide) =>
        guide
            .Catalog.Outlines.Select(outline => outline.Name)
            .Concat(guide.Places.Provinces.Select(province => province.Name));

    private static string Name(Domain.Findings.PackStamp stamp) => $"{stamp.Id} {stamp.Version}";

    private void WritePack(string folder, string id, string version, string severity, params string[] parents)
    {
        var path = Directory.CreateDirectory(Path.Combine(home, folder)).FullName;
        File.WriteAllText(
            Path.Combine(path, "pack.yaml"),
            $"id: {id}\nversion: {version}\ntitle: 县级\nextends: [{string.Join(", ", parents)}]\n"
        );
        File.WriteAllText(Path.Combine(path, "severities.yaml"), severity + "\n");
    }
}
