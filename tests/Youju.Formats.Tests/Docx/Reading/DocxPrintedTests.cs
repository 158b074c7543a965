using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

/// <summary>What Word prints where the letters of a run alone would say something else.</summary>
public sealed class DocxPrintedTests
{
    [Theory]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("Symbol", "00B3", "≥")]
    [InlineData("Wingdings 2", "0052", "☑")]
    [InlineData("Wingdings 2", "F0A3", "□")]
    [InlineData("Wingdings", "F0FC", "✓")]
    [InlineData("Unknown", "F021", "●")]
    public void A_symbol_looks_as_its_font_makes_it(string font, string code, string expected) =>
        Assert.Equal(
            $"{expected}95%\n",
            Text($"<w:p><w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>{R("95%")}</w:p>")
        );

    [Fact]
    public void Letters_set_in_a_symbol_font_are_its_signs() =>
        Assert.Equal(
            "☑是 □否\n",
            Text(
                $"<w:p>{R("R", "<w:rFonts w:ascii=\"Wingdings 2\"/>")}{R("是 ")}{R("\u00A3", "<w:rFonts w:ascii=\"Wingdings 2\"/>")}{R("否")}</w:p>"
            )
        );

    [Theory]
    [InlineData(@" eq \o\ac(○,1)", "①")]
    [InlineData(@" EQ \o\ac(○,甲)", "甲")]
    [InlineData(@" EQ \f(1,2)", "1/2")]
    [InlineData(" SYMBOL 82 \\f \"Wingdings 2\" \\s 12 ", "☑")]
    [InlineData(" PAGE ", "")]
    public void A_field_without_a_result_prints_what_its_code_says(string code, string printed) =>
        Assert.Equal($"{printed}甲\n", Text($"<w:p>{Field("", code)}{R("甲")}</w:p>"));

    [Theory]
    [InlineData(
        "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"优\"/><w:listEntry w:val=\"良\"/></w:ddList>",
        " FORMDROPDOWN ",
        "良"
    )]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", " FORMCHECKBOX ", "☑")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", " FORMCHECKBOX ", "□")]
    public void A_field_of_a_form_prints_what_was_chosen(string form, string code, string printed) =>
        Assert.Equal($"等级：{printed}\n", Text($"<w:p>{R("等级：")}{Field(form, code)}</w:p>"));

    [Fact]
    public void A_raised_mark_of_a_note_does_not_grow_onto_a_number() =>
        Assert.Equal(
            "支出62.61¹万元\n",
            Text($"<w:p>{R("支出62.61")}{R("1", "<w:vertAlign w:val=\"superscript\"/>")}{R("万元")}</w:p>")
        );

    [Theory]
    [InlineData(
        "<m:f><m:num><m:r><m:t>31.17</m:t></m:r></m:num><m:den><m:r><m:t>93.78</m:t></m:r></m:den></m:f>",
        "31.17/93.78"
    )]
    [InlineData(
        "<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup>",
        "10⁴"
    )]
    public void Formulas_keep_their_parts_apart(string formula, string expected) =>
        Assert.Equal($"{expected}\n", Text($"<w:p><m:oMath>{formula}</m:oMath></w:p>"));

    [Fact]
    public void A_paragraph_that_is_deleted_whole_neither_prints_nor_counts()
    {
        const string List = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var deleted =
            $"<w:p><w:pPr>{List}<w:rPr><w:del w:author=\"审\"/></w:rPr></w:pPr><w:del w:author=\"审\"><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>";

        Assert.Equal(
            "一、甲\n二、丙\n",
            Numbered(P("甲", List) + deleted + P("丙", List), "<w:numFmt w:val=\"chineseCounting\"/>")
        );
    }

    [Theory]
    [InlineData("<w:numFmt w:val=\"numberInDash\"/>", "- 1 -、甲\n")]
    [InlineData("<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/>", "001、甲\n")]
    [InlineData("<w:start w:val=\"3\"/><w:numFmt w:val=\"ideographLegalTraditional\"/>", "參、甲\n")]
    public void Numbers_are_written_in_the_format_of_their_level(string level, string expected) =>
        Assert.Equal(
            expected,
            Numbered(P("甲", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), level)
        );

    [Theory]
    [InlineData("zz", "后备\n")]
    [InlineData("wps", "新\n")]
    public void Of_alternatives_the_first_that_is_understood_is_read(string requires, string expected) =>
        Assert.Equal(
            expected,
            Text(
                $"<w:p><w:r><mc:AlternateContent xmlns:zz=\"urn:zz\"><mc:Choice Requires=\"{requires}\"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>后备</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            )
        );

    [Fact]
    public void A_watermark_is_read() =>
        Assert.Equal(
            "内部资料\n",
            Text(
                "<w:p><w:r><w:pict><v:shape><v:textpath string=\"内部资料\"/></v:shape></w:pict></w:r></w:p>"
            )
        );

    private static string Field(string form, string code) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{form}</w:ffData></w:fldChar></w:r>"
        + $"<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Numbered(string body, string level) =>
        new DocxFile(body)
            .WithNumbering(
                $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">{level}<w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            )
            .Read()
            .Text;

    private static string Text(string body) => new DocxFile(body).Read().Text;
}
