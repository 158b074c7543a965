using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Ofd;

/// <summary>Text, pages, places and tables of 版式文件.</summary>
public sealed class OfdReaderTests
{
    [Fact]
    public void Lines_are_joined_to_paragraphs_with_their_page_and_place()
    {
        var document = new SketchedOfd()
            .Words(30, 40, "某局绩效自评报告", 7)
            .Words(30, 60, "一、支出情况")
            .Page()
            .Words(30, 40, "支出62.61万元。")
            .Read();

        Assert.Equal(["某局绩效自评报告", "一、支出情况", "支出62.61万元。"], Words(document));
        Assert.Equal([1, 1, 2], document.Blocks.Select(block => block.Place.Page!.Value));
        Assert.Equal(85.0m, document.Blocks[0].Place.Box!.Value.Left);
    }

    [Fact]
    public void Ruling_lines_make_a_table()
    {
        var document = new SketchedOfd()
            .Grid([30, 90, 150], [40, 50, 60])
            .Words(32, 47, "项目")
            .Words(92, 47, "金额")
            .Words(32, 57, "基本支出")
            .Words(92, 57, "62.61")
            .Read();

        var table = Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Equal(
            ["项目", "金额", "基本支出", "62.61"],
            table.Rows.SelectMany(row => row.Cells).Select(cell => document.SliceText(cell.Span))
        );
    }

    [Fact]
    public void Letters_are_placed_by_the_matrix_of_their_object() =>
        Assert.Equal(
            ["先", "后"],
            Words(
                new SketchedOfd()
                    .Words(30, 20, "后", attributes: "CTM=\"1 0 0 1 0 60\"")
                    .Words(30, 40, "先")
                    .Read()
            )
        );

    [Fact]
    public void Objects_that_are_not_shown_are_not_read_and_templates_are() =>
        Assert.Equal(
            ["样张", "正文"],
            Words(
                new SketchedOfd()
                    .Raw("<ofd:Template TemplateID=\"9\"/>")
                    .Words(30, 40, "草稿", attributes: "Visible=\"false\"")
                    .Words(30, 60, "正文")
                    .Part(
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        "<ofd:TextObject Boundary=\"30 40 9 9\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"4\">样张</ofd:TextCode></ofd:TextObject>"
                    )
                    .Read()
            )
        );

    [Fact]
    public void A_page_without_letters_is_told_of()
    {
        var document = new SketchedOfd().Words(30, 40, "正文").Page().Read();

        Assert.Equal(TraceKind.UnreadPage, Assert.Single(document.Traces).Kind);
    }

    [Theory]
    [InlineData("Encryptions.xml", UnreadableReason.Encrypted)]
    [InlineData("Doc_0/Other.xml", UnreadableReason.Damaged)]
    public void What_cannot_be_read_is_refused_with_the_reason(string part, UnreadableReason reason) =>
        Assert.Equal(
            reason,
            Assert.Throws<UnreadableFileException>(() => new SketchedOfd().Part(part, "").Read()).Reason
        );

    private static IEnumerable<string> Words(Document document) =>
        document.Blocks.Select(block => document.SliceText(block.Span));
}
