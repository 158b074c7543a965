using Youju.Domain.Findings;
using Youju.Formats.Findings.Text;

namespace Youju.Formats.Tests.Findings;

public sealed class TextFindingsTests
{
    [Fact]
    public void Marks_the_words_in_their_sentence_under_their_chapter()
    {
        var text = Plain(Sample.Finding(Sample.Words, "62.61万元"));

        Assert.Contains("\n一、支出情况\n", text, StringComparison.Ordinal);
        Assert.Contains("原文  基本支出【62.61万元】，其中：", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_computation_and_the_repair()
    {
        var text = Plain(Sample.Finding(Sample.Words, "62.61万元"));

        Assert.Contains("计算  56.6 + 6.1 = 62.7\n", text, StringComparison.Ordinal);
        Assert.Contains("改法  统一保留两位小数\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_the_rule_by_its_Chinese_title()
    {
        var text = Plain(Sample.Finding(Sample.Words, "62.61万元") with { Title = "小数位不统一" });

        Assert.Contains(" · FIG002 小数位不统一\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("mixed-precision", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_reasons_no_computation()
    {
        var text = Plain(
            Sample.Finding(Sample.Words, "62.61万元") with
            {
                Verdict = null,
                Proof = ["应写在第一章"],
            }
        );

        Assert.Contains("说明  应写在第一章\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_so_when_nothing_is_wrong() =>
        Assert.Contains("未发现问题。", Plain(), StringComparison.Ordinal);

    [Fact]
    public void Colours_only_where_a_terminal_reads()
    {
        var result = Sample.Result(Sample.Words, Sample.Finding(Sample.Words, "62.61万元", Severity.Error));

        Assert.DoesNotContain('\e', Sample.Written(new TextFindings(Palette.Plain), result));
        Assert.Contains(
            "\e[1;31m错误",
            Sample.Written(new TextFindings(Palette.Terminal), result),
            StringComparison.Ordinal
        );
    }

    private static string Plain(params Finding[] findings) =>
        Sample.Written(new TextFindings(Palette.Plain), Sample.Result(Sample.Words, findings));
}
