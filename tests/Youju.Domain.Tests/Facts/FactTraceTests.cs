using Youju.Domain.Facts;

namespace Youju.Domain.Tests.Facts;

public sealed class FactTraceTests
{
    [Fact]
    public void An_outline_tells_a_short_chain_to_its_end() =>
        Assert.Equal(
            ["总分 ＝ 90 分", "  ← 得分 ＝ 90 分", "    ← 完成值 ＝ 4 场"],
            new FactTrace(
                "总分 ＝ 90 分",
                [new("得分 ＝ 90 分", [new("完成值 ＝ 4 场", [])])]
            ).FormatOutline()
        );

    [Fact]
    public void An_outline_of_many_grounds_tells_them_and_not_theirs() =>
        Assert.Equal(
            ["总分 ＝ 90 分", .. Enumerable.Range(1, 13).Select(number => $"  ← 得分{number}")],
            new FactTrace(
                "总分 ＝ 90 分",
                [
                    .. Enumerable
                        .Range(1, 13)
                        .Select(number => new FactTrace($"得分{number}", [new("完成值", [])])),
                ]
            ).FormatOutline()
        );

    [Theory]
    [InlineData(20, 21, "  ← 记录20")]
    [InlineData(23, 22, "  ← 另有 3 条")]
    public void Many_grounds_are_told_by_the_first_twenty(int grounds, int lines, string last)
    {
        var told = new FactTrace(
            "合计 ＝ 90",
            [.. Enumerable.Range(1, grounds).Select(number => new FactTrace($"记录{number}", []))]
        )
            .FormatLines()
            .ToList();

        Assert.Equal((lines, last), (told.Count, told[^1]));
    }
}
