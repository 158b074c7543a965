using Youju.Domain.Documents;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

public sealed class DocxReaderTests
{
    [Fact]
    public void Reads_paragraphs_in_order_and_counts_empty_ones_in_their_places()
    {
        var document = new DocxFile($"{P("一、概况")}<w:p/>{P("共3人。")}").Read();

        Assert.Equal("一、概况\n共3人。\n", document.Text);
        Assert.Equal(
            [new("word/document.xml", 0), new("word/document.xml", 2)],
            document.Blocks.Select(block => block.Place)
        );
    }

    [Theory]
    [InlineData("<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>", "链接")]
    [InlineData("<w:smartTag><w:r><w:t>标记</w:t></w:r></w:smartTag>", "标记")]
    [InlineData("<w:r><w:t>左</w:t><w:tab/><w:t>右</w:t></w:r>", "左\t右")]
    [InlineData("<w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:br w:type=\"page\"/></w:r>", "上\n下")]
    [InlineData("<w:r><w:br w:type=\"page\"/><w:t>新页</w:t></w:r>", "新页")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t></w:r>", "☑是")]
    [InlineData("<w:r><w:t>2024</w:t><w:noBreakHyphen/><w:t>01</w:t></w:r>", "2024-01")]
    [InlineData(
        "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:r><w:t>无。</w:t></w:r><w:bookmarkEnd w:id=\"0\"/>",
        "无。"
    )]
    [InlineData("<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>", "1+1")]
    [InlineData(
        "<w:r><w:ruby><w:rt><w:r><w:t>zì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "字"
    )]
    public void Projects_what_is_printed(string inlines, string words) =>
        Assert.Equal($"{words}\n", new DocxFile($"<w:p>{inlines}</w:p>").Read().Text);

    [Fact]
    public void Reads_the_result_of_a_field_but_not_its_code() => Assert.Equal("共12页\n", new DocxFile(
                """
                <w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>NUMPAGES</w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页</w:t></w:r></w:p>
                """
            ).Read().Text);

    [Fact]
    public void Reads_on_after_a_field_that_lost_its_end() =>
        Assert.Equal(
            "正文\n",
            new DocxFile($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>{P("正文")}").Read().Text
        );

    [Fact]
    public void Reads_a_text_box_once_and_after_the_paragraph_that_anchors_it()
    {
        var box = $"<w:txbxContent>{P("框内")}</w:txbxContent>";
        var document = new DocxFile(
            $"""
            <w:p>{R(
                "正文"
            )}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{box}</wps:txbx></mc:Choice>
            <mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>{P(
                "后文"
            )}
            """
        ).Read();

        Assert.Equal("正文\n框内\n后文\n", document.Text);
        Assert.Equal(
            [ParagraphRegion.Body, ParagraphRegion.TextBox, ParagraphRegion.Body],
            document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Region)
        );
        Assert.Equal([0, 1, 3], document.Blocks.Select(block => block.Place.Paragraph));
    }

    [Fact]
    public void Reads_notes_headers_and_footers_after_the_body()
    {
        var document = new DocxFile(P("正文"))
            .WithWordPart("header1", "header", "hdr", P("页眉"))
            .WithWordPart("footer1", "footer", "ftr", P("页脚"))
            .WithWordPart(
                "footnotes",
                "footnotes",
                "footnotes",
                $"<w:footnote w:type=\"separator\">{P("—")}</w:footnote><w:footnote>{P("脚注")}</w:footnote>"
            )
            .Read();

        Assert.Equal("正文\n脚注\n页眉\n页脚\n", document.Text);
        Assert.Equal(
            [ParagraphRegion.Body, ParagraphRegion.Footnote, ParagraphRegion.Header, ParagraphRegion.Footer],
            document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Region)
        );
        Assert.Equal("word/header1.xml", document.Blocks[2].Place.Part);
    }

    [Fact]
    public void Finds_the_fact_that_a_figure_names()
    {
        var document = new DocxFile(
            $"""
            <w:p>{R("支出")}<w:sdt><w:sdtPr><w:tag w:val="budget.basic"/></w:sdtPr><w:sdtContent>{R(
                "62.61"
            )}</w:sdtContent></w:sdt>{R("万元")}</w:p>
            """
        ).Read();

        var figure = Assert.IsType<FigureInline>(
            Assert.Single(Assert.IsType<Paragraph>(document.Blocks[0]).Inlines)
        );
        Assert.Equal("budget.basic", figure.FactKey);
        Assert.Equal("62.61", document.SliceText(figure.Span));
    }

    [Fact]
    public void Reads_paper_and_margins_of_the_first_section() =>
        Assert.Equal(
            new PageSetup(210, 297, 37, 35, 28, 26),
            new DocxFile(
                $"""
                {P(
                    "正文"
                )}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474"/></w:sectPr>
                """
            )
                .Read()
                .Layout
        );
}
