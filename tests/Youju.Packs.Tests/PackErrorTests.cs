using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Text.Files;

namespace Youju.Packs.Tests;

public sealed class PackErrorTests
{
    [Fact]
    public void Shows_the_line_a_caret_and_the_nearest_key() =>
        Assert.Equal(
            """
            county/pack.yaml 第 3 行第 1 列：不认识的一项“titel”
              titel: 县级
              ^^^^^
              最接近的是 title。这里可用：id、version、title、extends、units、applies-to、at-home、basis。

            county/pack.yaml 第 1 行第 1 列：缺少“title”这一项
              id: county
              ^
            """,
            ErrorOf("id: county\nversion: 1.0.0\ntitel: 县级\n")
        );

    [Fact]
    public void Names_the_values_that_may_stand_in_place_of_an_unknown_one()
    {
        var error = Assert.ThrowsAny<FileException>(() =>
            Load(("pack.yaml", Card), ("severities.yaml", "FIG001: eror\n"))
        );

        Assert.Equal(
            "county/severities.yaml 第 1 行第 9 列：不认识的值“eror”\n  FIG001: eror\n          ^^^^\n  最接近的是 error。这里可用：off、info、warning、error。",
            error.Message
        );
    }

    [Fact]
    public void Refuses_a_file_that_no_record_describes() =>
        Assert.Contains(
            "不认识的一项“severity”",
            Assert
                .ThrowsAny<FileException>(() => Load(("pack.yaml", Card), ("severity.yaml", "a: b\n")))
                .Message
        );

    [Fact]
    public void Refuses_a_key_written_twice() =>
        Assert.Contains("写了两次", ErrorOf("id: county\nid: town\n"));

    [Fact]
    public void Refuses_anchors() => Assert.Contains("锚点", ErrorOf("id: &a county\nversion: *a\n"));

    [Theory]
    [InlineData("id: county\nversion: [1\n", "第 2 行的方括号没有成对，请补上 ]。")]
    [InlineData("id: county\nversion: \"1\n", "第 2 行的双引号没有成对，请补上或删去。")]
    [InlineData("id: county\nversion:1\ntitle: 县\n", "第 2 行的冒号后面没有空格，请空一格。")]
    [InlineData(
        "id: county\nversion：1\ntitle: 县\n",
        "第 2 行用了中文冒号“：”，请改成英文冒号，后面空一格。"
    )]
    [InlineData("id: county\n\tversion: 1\n", "第 2 行开头是制表符，请改成空格。")]
    [InlineData("id：county", "这里用了中文冒号“：”，请改成英文冒号，后面空一格")]
    public void A_file_that_cannot_be_read_says_what_to_mend(string text, string advice) =>
        Assert.Contains(advice, ErrorOf(text), StringComparison.Ordinal);

    [Fact]
    public void Says_where_the_yaml_is_broken() =>
        Assert.Contains("第 3 行第 1 列：写法看不懂", ErrorOf("id: county\nversion: [1\n"));

    [Fact]
    public void Says_which_packs_there_are_when_one_is_not_found() =>
        Assert.Contains(
            "cn、cn-hunan",
            Assert.ThrowsAny<FileException>(() => PackLibrary.LoadPack("no-such-pack")).Message
        );

    private const string Card = "id: county\nversion: 1.0.0\ntitle: 县级\n";

    private static string ErrorOf(string manifest) =>
        Assert.ThrowsAny<FileException>(() => Load(("pack.yaml", manifest))).Message;

    private static Pack Load(params (string Path, string Text)[] files) =>
        PackLoader.LoadPack(
            new PackFolder("county", null, [.. files.Select(file => new PackFile(file.Path, file.Text))])
        );
}
