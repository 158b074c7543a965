using Youju.Packs.Library;
using Youju.Text.Yaml;

namespace Youju.Packs.Tests;

public sealed class SourceMergeTests
{
    private sealed record Words(IReadOnlyList<string> Names, IReadOnlyDictionary<string, string> Meanings);

    [Fact]
    public void A_list_replaces_the_list_below() =>
        Assert.Equal(["丙"], Merge("names: [甲, 乙]\nmeanings: {}", "names: [丙]").Names);

    [Fact]
    public void A_plus_sign_appends_to_the_list_below() =>
        Assert.Equal(["甲", "乙", "丙"], Merge("names: [甲, 乙]\nmeanings: {}", "+names: [丙]").Names);

    [Fact]
    public void Maps_merge_and_the_upper_value_wins() =>
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["甲"] = "1",
                ["乙"] = "3",
                ["丙"] = "4",
            },
            Merge("names: []\nmeanings: {甲: 1, 乙: 2}", "meanings: {乙: 3, 丙: 4}").Meanings
        );

    private static Words Merge(string below, string upper) =>
        RecordBinder.BindOrThrow<Words>(
            SourceMerge.MergeNodes(
                SourceReader.ParseYaml("below", below),
                SourceReader.ParseYaml("upper", upper)
            )
        );
}
