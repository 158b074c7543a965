using Youju.Domain.Documents;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

/// <summary>Figures in content controls, at whatever level an editor has put them.</summary>
public sealed class DocxControlTests
{
    [Fact]
    public void A_control_in_a_sentence_holds_a_figure() =>
        Assert.Equal(
            ["spent 62.61万元"],
            Figures($"<w:p>{R("全年支出")}{Control("spent", R("62.61万元"))}{R("。")}</w:p>")
        );

    [Fact]
    public void A_control_around_a_paragraph_holds_a_figure() =>
        Assert.Equal(["spent 62.61万元"], Figures(P("全年支出") + Control("spent", P("62.61万元"))));

    [Fact]
    public void Empty_paragraphs_beside_it_do_not_matter() =>
        Assert.Equal(["spent 62.61万元"], Figures(Control("spent", P("") + P("62.61万元") + P(" "))));

    [Fact]
    public void A_control_around_several_paragraphs_names_none_of_them() =>
        Assert.Empty(Figures(Control("spent", P("62.61万元") + P("50.00万元"))));

    [Fact]
    public void A_control_around_a_cell_holds_a_figure() =>
        Assert.Equal(
            ["a 12.50"],
            Figures(Table(Row(Cell("项目"), Cell("金额")), Row(Cell("甲"), Control("a", Cell("12.50")))))
        );

    [Fact]
    public void A_control_in_a_cell_around_its_paragraph_holds_a_figure() =>
        Assert.Equal(
            ["a 12.50"],
            Figures(
                Table(
                    Row(Cell("项目"), Cell("金额")),
                    Row(Cell("甲"), $"<w:tc>{Control("a", P("12.50"))}</w:tc>")
                )
            )
        );

    [Fact]
    public void A_control_around_a_row_holds_a_figure_where_one_cell_only_has_words() =>
        Assert.Equal(
            ["a 12.50"],
            Figures(Table(Row(Cell("项目"), Cell("金额")), Control("a", Row(Cell(""), Cell("12.50")))))
        );

    [Fact]
    public void A_control_around_a_whole_row_leaves_the_controls_in_it() =>
        Assert.Equal(
            ["b 7.25"],
            Figures(
                Table(
                    Row(Cell("项目"), Cell("金额")),
                    Control("行", Row(Cell("乙"), Control("b", Cell("7.25"))))
                )
            )
        );

    [Fact]
    public void Of_nested_controls_each_holds_its_own_words() =>
        Assert.Equal(
            ["visitors 20万人次", "posts 36篇"],
            Figures(
                $"<w:p>{R("接待")}{Control("visitors", R("20万人次") + Control("posts", R("36篇")))}{R("。")}</w:p>"
            )
        );

    [Fact]
    public void Of_two_controls_of_one_fact_the_inner_one_holds_the_figure() =>
        Assert.Equal(
            ["spent 62.61万元"],
            Figures(Control("spent", $"<w:p>{R("全年支出")}{Control("spent", R("62.61万元"))}</w:p>"))
        );

    [Fact]
    public void A_control_around_a_paragraph_full_of_figures_is_none_itself() =>
        Assert.Equal(
            ["spent 62.61万元", "staff 50.00万元"],
            Figures(
                Control(
                    "支出情况",
                    $"<w:p>{R("全年支出")}{Control("spent", R("62.61万元"))}{R("，其中人员")}{Control("staff", R("50.00万元"))}{R("。")}</w:p>"
                )
            )
        );

    [Fact]
    public void Controls_without_a_key_are_transparent_at_every_level() =>
        Assert.Equal(
            "甲\n项目\t金额\n乙\t7.25\n",
            Read(
                Control("", Control("", P("甲")))
                    + Table(
                        Control("", Row(Cell("项目"), Control("", Cell("金额")))),
                        Row(Cell("乙"), Cell("7.25"))
                    )
            ).Text
        );

    [Fact]
    public void A_bookmark_that_begins_before_its_paragraph_holds_all_of_it() =>
        Assert.Equal(
            [new TextSpan(0, 7)],
            Read(
                "<w:bookmarkStart w:id=\"1\" w:name=\"youju_f_0123456789abcdef_1\"/>"
                    + P("62.61万元")
                    + "<w:bookmarkEnd w:id=\"1\"/>"
                    + P("以上。")
            )
                .Traces.Select(trace => trace.Span!.Value)
        );

    [Fact]
    public void A_bookmark_that_ends_before_the_paragraph_holds_nothing_of_it() =>
        Assert.Empty(
            Read(
                "<w:bookmarkStart w:id=\"1\" w:name=\"youju_f_0123456789abcdef_1\"/><w:bookmarkEnd w:id=\"1\"/>"
                    + P("62.61万元")
            ).Traces
        );

    private static string Control(string key, string content) =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{key}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static Document Read(string body) => new DocxFile(body).Read();

    private static IEnumerable<string> Figures(string body)
    {
        var document = Read(body);
        return document.NamedFigures.Select(figure => $"{figure.FactKey} {document.SliceText(figure.Span)}");
    }
}
