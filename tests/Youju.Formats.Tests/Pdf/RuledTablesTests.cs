namespace Youju.Formats.Tests.Pdf;

public class RuledTablesTests
{
    private static readonly double[] ThreeColumns = [50, 150, 250, 350];

    [Fact]
    public void Keeps_the_place_of_an_empty_cell()
    {
        var document = new SketchedPdf()
            .Grid(ThreeColumns, [100, 120, 140])
            .Words(55, 115, "基本支出")
            .Words(260, 115, "6.18")
            .Words(155, 135, "4.64")
            .Read();

        Assert.Equal(["0:基本支出 | 1: | 2:6.18", "0: | 1:4.64 | 2:"], Drawn.Rows(document));
        Assert.Equal("基本支出\t\t6.18\n\t4.64\t\n", document.Text);
        Assert.True(Drawn.OnlyTable(document).ColumnsKnown);
    }

    [Fact]
    public void Reads_merged_cells_where_no_line_divides_them()
    {
        var document = new SketchedPdf()
            .Line(50, 100, 350, 100)
            .Line(150, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 100, 50, 160)
            .Line(150, 100, 150, 160)
            .Line(250, 120, 250, 160)
            .Line(350, 100, 350, 160)
            .Words(60, 125, "项目")
            .Words(200, 115, "支出")
            .Words(160, 135, "基本")
            .Words(260, 135, "项目")
            .Words(60, 155, "合计")
            .Words(160, 155, "1")
            .Words(260, 155, "2")
            .Read();

        Assert.Equal(["0v2:项目 | 1+2:支出", "1:基本 | 2:项目", "0:合计 | 1:1 | 2:2"], Drawn.Rows(document));
    }

    [Fact]
    public void Joins_words_that_wrap_inside_a_cell()
    {
        var document = new SketchedPdf()
            .Grid([50, 110, 200], [100, 150])
            .Words(52, 112, "机关事业")
            .Words(52, 126, "单位养老")
            .Words(52, 140, "支出")
            .Words(120, 125, "6.18")
            .Read();

        Assert.Equal(["0:机关事业单位养老支出 | 1:6.18"], Drawn.Rows(document));
    }

    [Fact]
    public void Parts_a_figure_from_the_words_of_the_next_cell_shown_with_it()
    {
        // One operator shows both; the border at 110 runs between them.
        var document = new SketchedPdf()
            .Grid([50, 110, 200], [100, 120])
            .Words(86, 115, "4.22一、支出")
            .Read();

        Assert.Equal(["0:4.22 | 1:一、支出"], Drawn.Rows(document));
    }

    [Fact]
    public void Takes_columns_of_codes_apart()
    {
        var document = new SketchedPdf()
            .Grid([50, 74, 88, 102, 200], [100, 120])
            .Words(53, 115, "201")
            .Words(75, 115, "06")
            .Words(89, 115, "01")
            .Words(110, 115, "行政运行")
            .Read();

        Assert.Equal(["0:201 | 1:06 | 2:01 | 3:行政运行"], Drawn.Rows(document));
    }

    [Fact]
    public void Closes_the_open_side_of_a_table_at_the_ends_of_its_lines()
    {
        var document = new SketchedPdf()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(150, 100, 150, 140)
            .Words(60, 115, "项目")
            .Words(160, 115, "金额")
            .Words(60, 135, "合计")
            .Words(160, 135, "3.2")
            .Read();

        Assert.Equal(["0:项目 | 1:金额", "0:合计 | 1:3.2"], Drawn.Rows(document));
    }

    [Fact]
    public void Reads_lines_drawn_as_thin_filled_bars()
    {
        var bars = string.Join(
            '\n',
            new[]
            {
                "50 700 200 0.5 re f",
                "50 680 200 0.5 re f",
                "50 680 0.5 20 re f",
                "150 680 0.5 20 re f",
                "250 680 0.5 20 re f",
            }
        );
        var document = new SketchedPdf().Raw(bars).Words(60, 157, "合计").Words(160, 157, "3").Read();

        Assert.Equal(["0:合计 | 1:3"], Drawn.Rows(document));
    }

    [Fact]
    public void Leaves_a_framed_sentence_in_the_running_text()
    {
        var document = new SketchedPdf().Grid([50, 350], [100, 140]).Words(60, 120, "本表无数据").Read();

        Assert.Equal(["本表无数据"], Drawn.Paragraphs(document));
    }

    [Fact]
    public void Reads_a_table_set_sideways_on_the_page()
    {
        // Upwards text: the page must be turned a quarter clockwise, which maps (x, y) to (842 - y, x).
        var document = new SketchedPdf()
            .Line(100, 742, 100, 542)
            .Line(120, 742, 120, 542)
            .Line(100, 742, 120, 742)
            .Line(100, 642, 120, 642)
            .Line(100, 542, 120, 542)
            .Words(115, 730, "合计", isUpwards: true)
            .Words(115, 630, "9.5", isUpwards: true)
            .Read();

        Assert.Equal(["0:合计 | 1:9.5"], Drawn.Rows(document));
        Assert.Equal(new(100, 542, 20, 200), Drawn.OnlyTable(document).Place.Box);
    }

    [Fact]
    public void Knows_page_and_box_of_every_cell()
    {
        var document = new SketchedPdf()
            .Words(60, 100, "前页")
            .NextPage()
            .Grid([50, 150, 250], [100, 120])
            .Words(60, 115, "甲")
            .Words(160, 115, "乙")
            .Read();

        var cell = Drawn.OnlyTable(document).Rows[0].Cells[1];
        Assert.Equal(new(Page: 2, Box: new(150, 100, 100, 20)), cell.Place);
    }
}
