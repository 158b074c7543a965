using System.Text;

namespace Youju.Formats.Tests.Pdf;

/// <summary>What a reader of the page sees is read, whatever way it is drawn, and what he does not see is not.</summary>
public sealed class ShownWordsTests
{
    [Fact]
    public void A_filled_field_is_read_in_its_place()
    {
        var document = new SketchedPdf()
            .Words(72, 142, "单位名称：")
            .Entries("/AcroForm << /Fields [8 0 R] >>", "/Annots [8 0 R]")
            .Object(
                $"<< /Type /Annot /Subtype /Widget /FT /Tx /T (u) /V <FEFF{Utf16("云溪区")}> /Rect [150 695 300 715] /P 6 0 R >>"
            )
            .Read();

        Assert.Equal(
            "单位名称：云溪区",
            Assert.Single(Drawn.Paragraphs(document)).Replace(" ", "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/OFF [8 0 R]", "")]
    [InlineData("/BaseState /OFF", "")]
    [InlineData("/BaseState /OFF /ON [8 0 R]", "草稿")]
    [InlineData("", "草稿")]
    public void A_layer_that_is_off_is_not_read(string state, string read)
    {
        var document = new SketchedPdf()
            .Words(72, 100, "支出62.61万元。")
            .Raw("/OC /MC0 BDC")
            .Words(72, 300, "草稿")
            .Raw("EMC")
            .Entries(
                $"/OCProperties << /OCGs [8 0 R] /D << {state} >> >>",
                ofResources: "/Properties << /MC0 8 0 R >>"
            )
            .Object("<< /Type /OCG /Name (draft) >>")
            .Read();

        Assert.Equal("支出62.61万元。" + read, string.Concat(Drawn.Paragraphs(document)));
    }

    [Theory]
    [InlineData("62.61万元", "口口口")]
    [InlineData("", "口")]
    public void What_the_file_says_that_signs_stand_for_is_read(string words, string drawn)
    {
        var document = new SketchedPdf()
            .Words(72, 100, "支出")
            .Raw($"/Span << /ActualText <FEFF{Utf16(words)}> >> BDC")
            .Words(96, 100, drawn)
            .Raw("EMC")
            .Read();

        Assert.Equal("支出" + words, Assert.Single(Drawn.Paragraphs(document)));
    }

    [Fact]
    public void Columns_written_downwards_are_lines_from_the_right()
    {
        var document = new SketchedPdf()
            .Entries(coding: "UniGB-UCS2-V")
            .Words(500, 142, "部门整体支出情况说明")
            .Words(480, 142, "绩效自评报告")
            .Read();

        Assert.Equal("部门整体支出情况说明绩效自评报告", string.Concat(Drawn.Paragraphs(document)));
    }

    private static string Utf16(string words) =>
        Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words));
}
