using CsCheck;
using Youju.Text.Yaml.Comments;

namespace Youju.Text.Tests.Yaml;

public sealed class YamlCommentsTests
{
    private const string Old =
        "# 给小王\nyear: 2024  # 决算年\nunit:\n  # 章上的名字\n  name: \"中心 # 1\"\n# 完\n";

    [Fact]
    public void Comments_stay_where_they_stood() =>
        Assert.Equal(
            Old.Replace("2024", "2025"),
            YamlComments.PreserveComments("year: 2025\nunit:\n  name: \"中心 # 1\"\n", Old)
        );

    [Fact]
    public void A_file_that_says_the_same_stays_as_it_was_typed() =>
        Assert.Equal(
            "unit: { name: 中心 } # 甲\n\nyear: 2024\n",
            YamlComments.PreserveComments(
                "year: 2024\nunit:\n  name: 中心\n",
                "unit: { name: 中心 } # 甲\n\nyear: 2024\n"
            )
        );

    [Fact]
    public void A_comment_goes_with_its_item_of_a_list() =>
        Assert.Equal(
            "indicators:\n  - id: b\n  # 问老李\n  - id: a\n    weight: 9 # 调过\n",
            YamlComments.PreserveComments(
                "indicators:\n  - id: b\n  - id: a\n    weight: 9\n",
                "indicators:\n  # 问老李\n  - id: a\n    weight: 10 # 调过\n"
            )
        );

    [Fact]
    public void A_comment_whose_entry_is_gone_ends_what_held_the_entry() =>
        Assert.Equal(
            "unit:\n  name: 中心\n  # 待查\nyear: 2024\n",
            YamlComments.PreserveComments(
                "unit:\n  name: 中心\nyear: 2024\n",
                "unit:\n  name: 中心\n  code: 101 # 待查\nyear: 2024\n"
            )
        );

    [Fact]
    public void A_comment_whose_holder_is_gone_too_ends_the_file() =>
        Assert.Equal(
            "year: 2024\n# 待查\n",
            YamlComments.PreserveComments("year: 2024\n", "staff:\n  posts: 3 # 待查\nyear: 2024\n")
        );

    [Theory]
    [InlineData("name: \"甲 # 乙\"\n")]
    [InlineData("name: '甲 # 乙'\n")]
    [InlineData("name: |\n  甲\n  # 乙\nyear: 1\n")]
    [InlineData("name: \"甲\n  # 乙\"\n")]
    [InlineData("name: 甲#乙\n")]
    public void A_number_sign_in_a_value_is_no_comment(string text) =>
        Assert.Empty(YamlComments.FindComments(text));

    [Theory]
    [InlineData("name: | # 乙\n  甲\nyear: 1\n")]
    [InlineData("name: |\n  甲\n# 乙\nyear: 1\n")]
    [InlineData("list: [甲, # 乙\n  丙]\n")]
    [InlineData("--- # 乙\nname: 甲\n")]
    [InlineData("name: 甲\r\n# 乙\r\n")]
    public void A_comment_is_found_in_whatever_way_the_file_is_spelt(string text) =>
        Assert.Equal("# 乙", Assert.Single(YamlComments.FindComments(text)).Words.Trim());

    [Fact]
    public void Comments_of_both_copies_are_kept_and_equal_ones_once() =>
        Assert.Equal(
            "# 甲\n# 乙\nyear: 2024 # 丙\n",
            YamlComments.PreserveComments(
                "year: 2024\n",
                "# 甲\nyear: 2024 # 丙\n",
                "# 乙\n# 甲\nyear: 2024 # 丙\n"
            )
        );

    [Fact]
    public void A_commented_text_written_again_is_the_same_to_the_byte() =>
        Places.Sample(at =>
            Assert.Equal(
                Commented(at),
                YamlComments.PreserveComments(Sample, Commented(at).Replace("weight: 10", "weight: 9"))
            )
        );

    [Fact]
    public void No_comment_is_lost_whatever_is_written_next() =>
        Gen.Select(Places, Gen.Int[0, 12])
            .Sample(
                (at, length) =>
                {
                    var next = string.Concat(Sample.Split('\n')[..length].Select(line => line + "\n"));
                    Assert.Equal(
                        at.Count,
                        YamlComments.PreserveComments(next, Commented(at)).Split('#').Length - 1
                    );
                }
            );

    private const string Sample =
        "expected: 办好\nindicators:\n  - id: a\n    weight: 10\n    entered:\n      "
        + "value: 3\n  - id: b\n    weight: 5\nexecution:\n  deviation: "
        + "晚了\nproblems:\n  - text: 人少\n";

    private static readonly Gen<List<(int Line, bool IsBehind)>> Places = Gen.Select(
        Gen.Int[0, 11],
        Gen.Bool
    ).List[0, 8];

    private static string Commented(List<(int Line, bool IsBehind)> at) =>
        string.Concat(
            Sample
                .TrimEnd('\n')
                .Split('\n')
                .Select(
                    (line, number) =>
                        string.Concat(
                            at.Where(one => one.Line == number && !one.IsBehind)
                                .Select((_, many) => $"  # 上{many}\n")
                        )
                        + line
                        + string.Concat(
                            at.Where(one => one.Line == number && one.IsBehind)
                                .Select((_, many) => $" # 后{many}")
                        )
                        + "\n"
                )
        );
}
