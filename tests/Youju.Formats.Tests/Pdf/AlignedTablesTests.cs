namespace Youju.Formats.Tests.Pdf;

public class AlignedTablesTests
{
    [Fact]
    public void Rebuilds_columns_from_words_that_stand_below_each_other()
    {
        var document = new SketchedPdf()
            .Words(100, 100, "科目")
            .Words(260, 100, "预算数")
            .Words(360, 100, "决算数")
            .Words(100, 120, "基本工资")
            .Words(262, 120, "12.10")
            .Words(362, 120, "11.30")
            .Words(100, 140, "奖金")
            .Words(368, 140, "4.60")
            .Words(100, 160, "合计")
            .Words(262, 160, "12.10")
            .Words(362, 160, "15.90")
            .Read();

        Assert.Equal(
            [
                "0:科目 | 1:预算数 | 2:决算数",
                "0:基本工资 | 1:12.10 | 2:11.30",
                "0:奖金 | 1: | 2:4.60",
                "0:合计 | 1:12.10 | 2:15.90",
            ],
            Drawn.Rows(document)
        );
        Assert.True(Drawn.OnlyTable(document).ColumnsKnown);
    }

    [Fact]
    public void Leaves_a_table_of_contents_as_lines()
    {
        var document = new SketchedPdf()
            .Words(100, 100, "一、主要职能")
            .Words(400, 100, "3")
            .Words(100, 120, "二、机构设置")
            .Words(400, 120, "5")
            .Words(100, 140, "三、预算表")
            .Words(400, 140, "8")
            .Read();

        Assert.Equal(["一、主要职能 3", "二、机构设置 5", "三、预算表 8"], Drawn.Paragraphs(document));
    }

    [Fact]
    public void Leaves_a_line_with_a_unit_at_its_end_as_a_line()
    {
        var document = new SketchedPdf()
            .Words(100, 100, "编制部门：某局")
            .Words(400, 100, "单位：万元")
            .Read();

        Assert.Equal(["编制部门：某局 单位：万元"], Drawn.Paragraphs(document));
    }
}
