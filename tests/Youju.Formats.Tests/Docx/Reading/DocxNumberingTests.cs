using System.Globalization;
using Youju.Domain.Documents;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

public sealed class DocxNumberingTests
{
    [Fact]
    public void Writes_the_numbers_of_a_ladder_and_restarts_the_lower_levels()
    {
        var body = string.Concat(
            new[] { (0, "概况"), (1, "职责"), (1, "机构"), (0, "支出"), (1, "基本"), (2, "人员") }.Select(
                line => P(line.Item2, Numbered(1, line.Item1))
            )
        );

        var document = new DocxFile(body).WithNumbering(Ladder).Read();

        Assert.Equal("一、概况\n（一）职责\n（二）机构\n二、支出\n（一）基本\n1. 人员\n", document.Text);
        Assert.Equal(
            [2, 3, 3, 2, 3, 3],
            document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.LabelLength)
        );
    }

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 1010, "一千零一十")]
    [InlineData("japaneseCounting", 19, "十九")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 2, "乙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerRoman", 14, "xiv")]
    [InlineData("未来的格式", 7, "7")]
    public void Writes_the_number_formats_of_Word(string format, int number, string label)
    {
        var level =
            $"<w:lvl w:ilvl=\"0\"><w:start w:val=\""
            + $"{number.ToString(CultureInfo.InvariantCulture)}\"/><w:numFmt "
            + $"w:val=\"{format}\"/><w:lvlText w:val=\"第%1章\"/></w:lvl>";

        Assert.Equal(
            $"第{label}章概况\n",
            new DocxFile(P("概况", Numbered(1, 0))).WithNumbering(Sequence(1, level) + List(1, 1)).Read().Text
        );
    }

    [Fact]
    public void Counts_on_across_lists_of_one_sequence_unless_one_starts_anew()
    {
        var starting = List(
            3,
            1,
            "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        );
        var body =
            P("甲", Numbered(1, 0))
            + P("乙", Numbered(2, 0))
            + P("丙", Numbered(3, 0))
            + P("丁", Numbered(3, 0));

        Assert.Equal(
            "一、甲\n二、乙\n一、丙\n二、丁\n",
            new DocxFile(body).WithNumbering(Ladder + List(2, 1) + starting).Read().Text
        );
    }

    [Fact]
    public void Shows_numbers_of_higher_levels_in_decimal_where_the_level_is_legal()
    {
        const string levels = """
            <w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1章"/></w:lvl>
            <w:lvl w:ilvl="1"><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
            """;

        Assert.Equal(
            "第一章概况\n1.1 职责\n",
            new DocxFile(P("概况", Numbered(1, 0)) + P("职责", Numbered(1, 1)))
                .WithNumbering(Sequence(1, levels) + List(1, 1))
                .Read()
                .Text
        );
    }

    [Fact]
    public void Numbers_paragraphs_by_their_style()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/>
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;
        const string levels = """
            <w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:pStyle w:val="2"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
            """;
        var body =
            P("职责", "<w:pStyle w:val=\"2\"/>") + P("不编号", $"<w:pStyle w:val=\"2\"/>{Numbered(0, 0)}");

        Assert.Equal(
            "（一）职责\n不编号\n",
            new DocxFile(body).WithStyles(styles).WithNumbering(Sequence(1, levels) + List(1, 1)).Read().Text
        );
    }

    private static readonly string Ladder =
        Sequence(
            1,
            """
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
            """
        ) + List(1, 1);

    private static string Sequence(int id, string levels) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>"
        );

    private static string List(int id, int sequence, string overrides = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{sequence}\"/>{overrides}</w:num>"
        );

    private static string Numbered(int list, int level) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"
        );
}
