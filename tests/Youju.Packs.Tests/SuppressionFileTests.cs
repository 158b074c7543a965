using Youju.Domain.Findings;
using Youju.Packs.Suppressions;
using Youju.Text.Files;

namespace Youju.Packs.Tests;

public sealed class SuppressionFileTests
{
    [Fact]
    public void Reads_the_exceptions_with_their_reasons() =>
        Assert.Equal(
            [
                new Suppression("STR005", "2．", "原文件如此", "张某", new DateOnly(2026, 12, 31)),
                new Suppression("GRO002", "", "见附表"),
            ],
            SuppressionFile.ParseSuppressions(
                "report.txt.youju.yaml",
                """
                accept:
                  - { rule: STR005, quote: "2．", reason: 原文件如此, by: 张某, until: 2026-12-31 }
                  - { rule: GRO002, quote: "", reason: 见附表 }
                """
            )
        );

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("2026年12月31日")]
    public void Refuses_what_is_no_day(string until)
    {
        var error = Assert.ThrowsAny<FileException>(() =>
            SuppressionFile.ParseSuppressions(
                "report.txt.youju.yaml",
                $"accept:\n  - {{ rule: STR005, quote: 甲, reason: 乙, until: {until} }}\n"
            )
        );

        Assert.Contains($"report.txt.youju.yaml 第 2 行第 49 列：“{until}”不是一个日期", error.Message);
    }

    [Fact]
    public void Asks_for_the_reason()
    {
        var error = Assert.ThrowsAny<FileException>(() =>
            SuppressionFile.ParseSuppressions(
                "report.txt.youju.yaml",
                "accept:\n  - { rule: STR005, quote: 甲 }\n"
            )
        );

        Assert.Contains("report.txt.youju.yaml 第 2 行第 5 列：缺少“reason”这一项", error.Message);
    }
}
