using Youju.Domain.Documents;

namespace Youju.Formats.Tests.Pdf;

public class TableJoinerTests
{
    private static readonly double[] Columns = [50, 150, 250];

    [Fact]
    public void Joins_a_table_over_a_page_break_and_drops_the_repeated_header()
    {
        var document = new SketchedPdf()
            .Grid(Columns, [700, 720, 740])
            .Words(60, 715, "科目")
            .Words(160, 715, "金额")
            .Words(60, 735, "甲")
            .Words(160, 735, "1")
            .NextPage()
            .Grid(Columns, [80, 100, 120])
            .Words(60, 95, "科目")
            .Words(160, 95, "金额")
            .Words(60, 115, "乙")
            .Words(160, 115, "2")
            .Read();

        Assert.Equal(["0:科目 | 1:金额", "0:甲 | 1:1", "0:乙 | 1:2"], Drawn.Rows(document));
        Assert.Equal(2, Drawn.OnlyTable(document).Rows[2].Cells[0].Place.Page);
    }

    [Fact]
    public void Keeps_the_column_numbers_of_the_first_page()
    {
        // The header divides the second column; the rows of the second page do not.
        var document = new SketchedPdf()
            .Grid([50, 150, 200, 250], [700, 720])
            .Words(60, 715, "科目")
            .Words(160, 715, "基本")
            .Words(210, 715, "项目")
            .NextPage()
            .Grid(Columns, [80, 100])
            .Words(60, 95, "说明")
            .Words(160, 95, "无")
            .Read();

        Assert.Equal(["0:科目 | 1:基本 | 2:项目", "0:说明 | 1+2:无"], Drawn.Rows(document));
    }

    [Fact]
    public void A_row_that_the_page_break_cut_is_one_row() =>
        Assert.Equal(
            ["0:20805 | 1:养老保险缴费支出 | 2:5", "0:221 | 1:住房 | 2:6"],
            Drawn.Rows(CutRow("缴费支出", below: ""))
        );

    [Theory]
    [InlineData("缴费支出", "3")]
    [InlineData("其中：缴费", "")]
    [InlineData("（一）缴费", "")]
    public void A_blank_row_with_a_name_of_its_own_stays_one(string name, string below) =>
        Assert.Equal(3, Drawn.OnlyTable(CutRow(name, below)).Rows.Count);

    private static Document CutRow(string name, string below) =>
        new SketchedPdf()
            .Grid([50, 150, 250, 350], [700, 720])
            .Words(60, 715, "20805")
            .Words(160, 715, "养老保险")
            .Words(260, 715, "5")
            .NextPage()
            .Grid([50, 150, 250, 350], [80, 100, 120])
            .Words(160, 95, name)
            .Words(260, 95, below)
            .Words(60, 115, "221")
            .Words(160, 115, "住房")
            .Words(260, 115, "6")
            .Read();

    [Fact]
    public void Parts_tables_that_a_title_parts()
    {
        var document = new SketchedPdf()
            .Grid(Columns, [700, 720])
            .Words(60, 715, "甲")
            .Words(160, 715, "1")
            .NextPage()
            .Words(120, 200, "收入决算表", 18)
            .Grid(Columns, [220, 240])
            .Words(60, 235, "乙")
            .Words(160, 235, "2")
            .Read();

        Assert.Equal(2, document.Blocks.OfType<Table>().Count());
    }
}
