using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Html;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Reads_the_article_of_a_government_page_and_nothing_around_it() =>
        Assert.Equal(
            "某中心2024年度绩效自评报告\n一、概况\n内设3个股室，在编12人，年末实有11人。\n",
            Read(
                """
                <html><head><meta name="ArticleTitle" content="某中心2024年度绩效自评报告"><title>某中心_某区政府</title></head><body>
                <div class="nav"><a href="/">首页</a> &gt; <a>政务公开</a></div>
                <div id="UCAP-CONTENT"><p>&nbsp;&nbsp;一、概况</p><script>var a = "脚本";</script><p style="display: none">隐藏</p>
                <p>　　内设3个股室，<b>在编12人</b>，年末实有
                11人。</p></div>
                <footer>主办单位：某区政府 网站标识码</footer></body></html>
                """
            ).Text
        );

    [Fact]
    public void Reads_all_documents_of_a_page_and_not_what_stands_beside_them() =>
        Assert.Equal(
            "本年支出93.78万元，其中基本支出62.61万元，项目支出31.17万元，预算执行率99.24%。\n附件：基础数据表\n",
            Read(
                """
                <body><nav><ol><li>自评报告</li></ol></nav><main>
                <article><p>本年支出93.78万元，其中基本支出62.61万元，项目支出31.17万元，预算执行率99.24%。</p></article>
                <article><p>附件：基础数据表</p></article></main>
                <aside>本年支出合计 ＝ 937800 元，写在 2 处；基本支出合计 ＝ 626100 元，写在 1 处；项目支出合计 ＝ 311700 元，写在 1 处</aside></body>
                """
            ).Text
        );

    [Fact]
    public void Finds_the_article_by_density_where_no_name_tells_it() =>
        Assert.Equal(
            "全年共举办活动12场，接待游客20万人次，带动消费1.2亿元，群众满意度达到95%以上，比上年提高了2个百分点。\n",
            Read(
                """
                <body><div><ul><li><a>栏目一</a></li><li><a>栏目二</a></li></ul></div>
                <div class="k9"><div class="k10">全年共举办活动12场，接待游客20万人次，带动消费1.2亿元，群众满意度达到95%以上，比上年提高了2个百分点。</div></div>
                <div>技术支持</div></body>
                """
            ).Text
        );

    [Theory]
    [InlineData("支出<del>60</del><ins>62.61</ins>万元", "支出62.61万元")]
    [InlineData("<ruby>璈<rp>(</rp><rt>áo</rt><rp>)</rp></ruby>墓", "璈墓")]
    [InlineData("等级：<select><option>优</option><option selected>良</option></select>", "等级：良")]
    public void Reads_what_counts_and_not_what_was_struck_out_or_stands_to_choose(
        string body,
        string expected
    ) => Assert.Equal($"{expected}\n", Read($"<html><body><p>{body}</p></body></html>").Text);

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"gb2312\"?><html><body><p>", "")]
    [InlineData("<html><head><style>", "</style><meta charset=\"gb2312\"></head><body><p>")]
    public void Finds_the_encoding_wherever_the_head_tells_it(string start, string end)
    {
        var page = start + new string(' ', 5000) + end + "支出" + new string('a', 400) + "</p></body></html>";

        var read = Decode(TextEncoding.FindEncoding("gb2312")!.GetBytes(page));

        Assert.StartsWith("支出", read.Text.Trim(), StringComparison.Ordinal);
    }

    private static Document Decode(byte[] page) =>
        DocumentReader.ReadDocument(new MemoryStream(page), "页.html").Document;

    [Fact]
    public void Ends_a_paragraph_at_every_block_and_line_break() =>
        Assert.Equal("甲\n乙\n丙\n", Read("<html><body>甲<br>乙<div>丙</div></body></html>").Text);

    [Fact]
    public void Ends_a_paragraph_at_every_line_of_preformatted_text() =>
        Assert.Equal("甲\n乙\n丙\n", Read("<html><body><pre>甲\n\n<b>乙</b>\n</pre>丙</body></html>").Text);

    [Fact]
    public void Gives_headings_their_level() =>
        Assert.Equal(
            [1, 3, null],
            Read("<html><body><h1>报告</h1><h3><span>一、概况</span></h3><p>正文</p></body></html>")
                .Blocks.Cast<Paragraph>()
                .Select(block => block.OutlineLevel)
        );

    [Fact]
    public void Works_out_the_columns_of_merged_cells()
    {
        var document = Read(
            """
            <html><body><table><thead><tr><th rowspan="2">项目</th><th colspan="2">金额</th></tr></thead>
            <tr><td>预算</td><td>决算</td></tr><tr><td>合计</td><td></td><td><p>3.7</p></td></tr></table></body></html>
            """
        );

        var table = Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Equal("项目\t金额\n预算\t决算\n合计\t\t3.7\n", document.Text);
        Assert.Equal(
            [0, 1, 1, 2, 0, 1, 2],
            table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column)
        );
        Assert.Equal(1, table.HeaderRows);
    }

    [Fact]
    public void Reads_through_tables_that_only_lay_out_the_page() =>
        Assert.Equal(
            "标题\n甲\t1\n",
            Read(
                "<html><body><table><tr><td>标题<table><tr><td>甲</td><td>1</td></tr></table></td></tr></table></body></html>"
            ).Text
        );

    [Theory]
    [InlineData("<meta charset=\"gb2312\">")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=GBK\">")]
    [InlineData("")]
    public void Decodes_pages_in_GBK(string declaration)
    {
        var content = TextEncoding
            .FindEncoding("GB18030")!
            .GetBytes($"<html><head>{declaration}</head><body>绩效自评</body></html>");

        Assert.Equal(
            "绩效自评\n",
            DocumentReader.ReadDocument(new SourceFile("a.html", content)).Document.Text
        );
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    public void Refuses_nesting_that_would_take_all_memory(string tags)
    {
        var html = "<html>" + string.Concat(Enumerable.Range(0, 100_000).Select(_ => tags));

        Assert.Equal(
            UnreadableReason.TooLarge,
            Assert.Throws<UnreadableFileException>(() => Read(html)).Reason
        );
    }

    [Fact]
    public void Refuses_a_tag_with_endless_attributes() =>
        Assert.Throws<UnreadableFileException>(() =>
            Read("<html a" + string.Join(" a", Enumerable.Range(0, 100_000)) + ">")
        );

    [Theory]
    [InlineData(".hint{display:none} .seen{color:red}", "甲乙")]
    [InlineData(".hint { visibility : hidden }", "甲乙")]
    [InlineData("@media print{.hint{display:none}}", "甲隐藏乙")]
    [InlineData("body{display:none}", "甲隐藏乙")]
    public void What_the_page_hides_by_its_own_style_is_not_read(string style, string read) =>
        Assert.StartsWith(
            read,
            Read(
                $"<html><head><style>{style}</style></head><body><p class=seen>甲<span class=hint>隐藏</span>乙</p></body></html>"
            ).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_small_table_in_one_cell_belongs_to_the_words_of_the_cell() =>
        Assert.Equal(
            "指标\t说明\n产出\t文字 甲 乙\n效益\t良好\n",
            Read(
                "<table><tr><td>指标<td>说明<tr><td>产出<td>文字<table><tr><td>甲<td>乙</table><tr><td>效益<td>良好</table>"
            ).Text
        );

    private static Document Read(string html) =>
        DocumentReader.ReadDocument(new SourceFile("页面.html", Encoding.UTF8.GetBytes(html))).Document;
}
