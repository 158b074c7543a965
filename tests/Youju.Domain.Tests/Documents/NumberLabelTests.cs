using CsCheck;
using Youju.Domain.Documents;

namespace Youju.Domain.Tests.Documents;

public sealed class NumberLabelTests
{
    [Theory]
    [InlineData("一、概况", LabelStyle.Chinese, 1, "一、")]
    [InlineData("十二、其他", LabelStyle.Chinese, 12, "十二、")]
    [InlineData("（三）项目支出", LabelStyle.BracketedChinese, 3, "（三）")]
    [InlineData("(二)项目支出", LabelStyle.BracketedChinese, 2, "(二)")]
    [InlineData("3、 基金", LabelStyle.Arabic, 3, "3、")]
    [InlineData("1．收入", LabelStyle.Arabic, 1, "1．")]
    [InlineData("2.支出", LabelStyle.Arabic, 2, "2.")]
    [InlineData("（1）办公费", LabelStyle.BracketedArabic, 1, "（1）")]
    [InlineData("4)差旅费", LabelStyle.BracketedArabic, 4, "4)")]
    [InlineData("③培训", LabelStyle.Circled, 3, "③")]
    [InlineData("第一部分 概况", LabelStyle.Part, 1, "第一部分")]
    [InlineData("第二章 收支", LabelStyle.Chapter, 2, "第二章")]
    [InlineData("一是加强管理", LabelStyle.Item, 1, "一是")]
    [InlineData("第三，健全制度", LabelStyle.Ordinal, 3, "第三，")]
    [InlineData("其次，健全制度", LabelStyle.Sequence, 2, "其次")]
    [InlineData("1.2024年预算", LabelStyle.Arabic, 1, "1.")]
    [InlineData("1.2.3 支出", LabelStyle.Decimal, 3, "1.2.3")]
    [InlineData("1.2.3支出", LabelStyle.Decimal, 3, "1.2.3")]
    [InlineData("1.1 概况", LabelStyle.Decimal, 1, "1.1")]
    [InlineData("第1部分 概况", LabelStyle.Part, 1, "第1部分")]
    [InlineData("第二部分：概况", LabelStyle.Part, 2, "第二部分：")]
    [InlineData("第三章、收支", LabelStyle.Chapter, 3, "第三章、")]
    [InlineData("第二章", LabelStyle.Chapter, 2, "第二章")]
    [InlineData("第4、健全制度", LabelStyle.Ordinal, 4, "第4、")]
    [InlineData("①概况", LabelStyle.Circled, 1, "①")]
    [InlineData("⑳其他", LabelStyle.Circled, 20, "⑳")]
    [InlineData("首先，总结", LabelStyle.Sequence, 1, "首先")]
    [InlineData("再次，总结", LabelStyle.Sequence, 3, "再次")]
    [InlineData("最后，总结", LabelStyle.Sequence, NumberLabel.Last, "最后")]
    [InlineData("三要抓好", LabelStyle.Item, 3, "三要")]
    [InlineData("三是", LabelStyle.Item, 3, "三是")]
    [InlineData("十五.其他", LabelStyle.Chinese, 15, "十五.")]
    [InlineData("１２、基金", LabelStyle.Arabic, 12, "１２、")]
    [InlineData("99、其他", LabelStyle.Arabic, 99, "99、")]
    [InlineData("1.", LabelStyle.Arabic, 1, "1.")]
    [InlineData("1.2024年", LabelStyle.Arabic, 1, "1.")]
    public void Reads_the_label_at_the_start(string text, LabelStyle style, int number, string label)
    {
        var read = NumberLabel.ReadAtStart(text)!;

        Assert.Equal((style, number), (read.Style, read.Number));
        Assert.Equal(label, text.Substring(read.Span.Start, read.Span.Length));
    }

    [Theory]
    [InlineData("2024年财政拨款")]
    [InlineData("56.6万元")]
    [InlineData("一般公共预算")]
    [InlineData("一方面，加强管理")]
    [InlineData("第六批名单")]
    [InlineData("（单位：万元）")]
    [InlineData("2024.3.1印发")]
    [InlineData("12月20日")]
    [InlineData("三要")]
    [InlineData("第三")]
    [InlineData("第")]
    [InlineData("（三")]
    [InlineData("（三，")]
    [InlineData("100、其他")]
    [InlineData("1.1概况")]
    [InlineData("1.202年")]
    [InlineData("三")]
    [InlineData("3")]
    [InlineData("")]
    [InlineData("十")]
    public void Finds_no_label_in_words_and_figures(string text) =>
        Assert.Null(NumberLabel.ReadAtStart(text));

    [Fact]
    public void Skips_the_white_space_before_the_label() =>
        Assert.Equal(new TextSpan(3, 2), NumberLabel.ReadAtStart("　　 一、概况")!.Span);

    [Fact]
    public void Stays_inside_the_paragraph_whatever_the_words() =>
        Gen.String[Gen.Char["一二十百零第部分（）()1２.．、①是要首先 最后a"], 0, 12]
            .Sample(text =>
                NumberLabel.ReadAtStart(text) is not { } label
                || (label.Span.Start >= 0 && label.Span.End <= text.Length && label.Number >= 0)
            );
}
