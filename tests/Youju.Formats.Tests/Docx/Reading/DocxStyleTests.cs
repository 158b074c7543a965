using Youju.Domain.Documents;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

public sealed class DocxStyleTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/>
        </w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/>
        <w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="x"><w:name w:val="我的标题"/><w:basedOn w:val="1"/>
        <w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="loop"/><w:basedOn w:val="loop"/></w:style>
        <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
        """;

    private const string Theme = """
        <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont>
        """;

    [Theory]
    [InlineData("<w:pStyle w:val=\"1\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"x\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"t\"/>", 0)]
    [InlineData("<w:pStyle w:val=\"x\"/><w:outlineLvl w:val=\"9\"/>", null)]
    [InlineData("<w:outlineLvl w:val=\"2\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"loop\"/>", null)]
    [InlineData("", null)]
    public void Gives_the_outline_level_of_paragraph_or_style(string properties, int? level) =>
        Assert.Equal(level, Read(P("标题", properties)).OutlineLevel);

    [Fact]
    public void Inherits_typography_from_defaults_theme_and_base_styles() =>
        Assert.Equal(
            new ParagraphFormat("宋体", 16, Alignment.Justified, null, null, true),
            Read(P("标题", "<w:pStyle w:val=\"1\"/>")).Format
        );

    [Fact]
    public void Lets_the_paragraph_and_its_run_override_the_style() =>
        Assert.Equal(
            new ParagraphFormat("仿宋", 16, Alignment.Centre, 2, 28, false),
            Read(
                $"""
                <w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/>
                <w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="center"/></w:pPr>
                {R("正文的字体", "<w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/>")}{R(
                    "少",
                    "<w:sz w:val=\"44\"/>"
                )}</w:p>
                """
            ).Format
        );

    [Fact]
    public void Counts_an_indent_in_characters_of_the_letters_size() =>
        Assert.Equal(
            2,
            Read(
                $"<w:p><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr>{R("正文", "<w:sz w:val=\"32\"/>")}</w:p>"
            ).Format!.FirstLineIndentCharacters
        );

    private static Paragraph Read(string body) =>
        Assert.IsType<Paragraph>(
            new DocxFile(body)
                .WithStyles(Styles)
                .WithWordPart("theme", "theme", "theme", Theme)
                .Read()
                .Blocks[0]
        );
}
