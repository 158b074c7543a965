using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

public sealed class WordingTests
{
    [Fact]
    public void Blank_paragraphs_are_counted_before_the_next_and_say_nothing()
    {
        var wording = Wording.FromDocument(Compose("一、概况", " ", "", "甲。", "乙。"));

        Assert.Equal(
            [("一、概况", 0), ("甲。", 2), ("乙。", 0)],
            wording.Blocks.Select(block => (Assert.Single(block.Passages).Words, block.BlanksBefore))
        );
    }

    [Fact]
    public void Notes_headers_and_footers_do_not_belong_to_the_words()
    {
        var document = new DocumentBuilder();
        foreach (var region in Enum.GetValues<ParagraphRegion>())
            document.AddParagraph(region.ToString(), shape: paragraph => paragraph with { Region = region });

        Assert.Equal(
            ["Body", "TextBox"],
            Wording.FromDocument(document.BuildDocument()).Passages.Select(passage => passage.Words).Order()
        );
    }

    [Fact]
    public void A_table_of_one_cell_is_a_frame_around_running_text() =>
        Assert.IsType<WordedParagraph>(Assert.Single(Wording.FromDocument(Compose("|只有一格|")).Blocks));

    [Fact]
    public void Blank_cells_are_left_out_and_found_empty()
    {
        var table = Assert.IsType<WordedTable>(
            Assert.Single(Wording.FromDocument(Compose("|甲|  |丙|", "|1|2|3|")).Blocks)
        );
        var row = table.Rows[0];

        Assert.Equal([("甲", 0), ("丙", 2)], row.Cells.Select(cell => (cell.Passage.Words, cell.Column)));
        Assert.Equal([0, -1, 1, -1], Enumerable.Range(0, 4).Select(row.FindCellIndex));
        Assert.Equal(["甲", "", "丙"], Enumerable.Range(0, 3).Select(at => row.FindPassage(at).Words));
    }

    [Fact]
    public void Columns_without_a_border_are_not_numbered()
    {
        var wide = Read([
            [new("标题", 0, ColumnSpan: 6)],
            [new("甲", 0, ColumnSpan: 2), new("乙", 2), new("丙", 3, ColumnSpan: 3)],
        ]);

        Assert.Equal(
            [
                ["标题@0"],
                ["甲@0", "乙@1", "丙@2"],
            ],
            wide
        );
    }

    [Fact]
    public void A_place_that_no_cell_covers_has_borders_of_its_own() =>
        Assert.Equal(
            [
                ["甲@0", "丙@2"],
                ["丁@0"],
            ],
            Read([
                [new("甲", 0), new("丙", 2)],
                [new("丁", 0, ColumnSpan: 3)],
            ])
        );

    [Fact]
    public void A_cell_that_goes_on_below_keeps_its_columns_together() =>
        Assert.Equal(
            [
                ["甲@0", "乙@1"],
                ["丙@1"],
                ["丁@0", "戊@1"],
            ],
            Read([
                [new("甲", 0, ColumnSpan: 2, RowSpan: 2), new("乙", 2)],
                [new("丙", 2)],
                [new("丁", 0, ColumnSpan: 2), new("戊", 2)],
            ])
        );

    [Fact]
    public void Below_a_cell_that_has_ended_every_place_counts_again() =>
        Assert.Equal(
            [
                ["甲@0", "乙@2"],
                ["丙@2"],
                ["丁@2"],
            ],
            Read([
                [new("甲", 0, ColumnSpan: 2, RowSpan: 2), new("乙", 2)],
                [new("丙", 2)],
                [new("丁", 2)],
            ])
        );

    [Fact]
    public void A_table_wider_than_any_form_keeps_its_numbers() =>
        Assert.Equal(
            [
                ["甲@0", "乙@300"],
            ],
            Read([
                [new("甲", 0, ColumnSpan: 300), new("乙", 300)],
            ])
        );

    [Fact]
    public void A_bookmark_names_a_figure_whose_control_is_gone() =>
        Assert.Equal(
            ["2+7 spent Bookmark", "14+4 staff Control"],
            Slots("支出62.61万元，其中人员{staff:50万元}。", ("spent", 2, 7))
        );

    [Theory]
    [InlineData(2, 7)]
    [InlineData(3, 2)]
    [InlineData(1, 2)]
    [InlineData(8, 2)]
    public void Where_a_control_names_the_figure_its_bookmark_is_not_asked(int start, int length) =>
        Assert.Equal(["2+7 spent Control"], Slots("支出{spent:62.61万元}。", ("other", start, length)));

    [Fact]
    public void Of_two_bookmarks_that_overlap_the_first_is_believed() =>
        Assert.Equal(
            ["0+4 a Bookmark", "4+2 c Bookmark"],
            Slots("支出62.61万元。", ("a", 0, 4), ("b", 3, 2), ("c", 4, 2))
        );

    [Fact]
    public void Bookmarks_that_mark_nothing_of_a_passage_name_no_figure()
    {
        Assert.Empty(Slots("支出62.61万元。", ("empty", 2, 0), ("too-long", 6, 40)));
        Assert.Empty(Slots("支出62.61万元。", ("_GoBack", 2, 5)));
    }

    [Fact]
    public void A_bookmark_belongs_to_the_passage_that_it_stands_in()
    {
        var document = Mark(
            Compose("甲1。", "乙2。", "|丙3|丁4|"),
            ("k1", 1, 1),
            ("k5", 5, 1),
            ("k9", 9, 1),
            ("k12", 12, 1)
        );

        Assert.Equal(
            ["甲1。 k1", "乙2。 k5", "丙3 k9", "丁4 k12"],
            Wording
                .FromDocument(document, name => name)
                .Passages.Select(passage => $"{passage.Words} {Assert.Single(passage.Figures).Key}")
        );
    }

    [Fact]
    public void Other_passages_take_the_places_of_the_old_ones_in_order()
    {
        var wording = Wording.FromDocument(Compose("甲。", "|乙|丙|", "丁。"));
        var other = wording.WithPassages([
            .. new[] { "1", "2", "3", "4" }.Select(words => new WordedPassage(words, [])),
        ]);

        Assert.Equal(["1", "2", "3", "4"], other.Passages.Select(passage => passage.Words));
        Assert.IsType<WordedTable>(other.Blocks[1]);
    }

    [Theory]
    [InlineData(0, 12, "支出62.61万元，甲。 spent")]
    [InlineData(2, 9, "62.61万元 spent")]
    [InlineData(0, 2, "支出 ")]
    [InlineData(9, 12, "，甲。 ")]
    public void A_slice_takes_the_figures_that_lie_in_it(int start, int end, string slice)
    {
        var passage = Wording.FromDocument(Compose("支出{spent:62.61万元}，甲。")).Passages.Single();
        var cut = passage.SliceBetween(start, end);

        Assert.Equal(slice, $"{cut.Words} {string.Join(' ', cut.Figures.Select(figure => figure.Key))}");
        Assert.All(cut.Figures, figure => Assert.Equal("62.61万元", cut.GetFigureWords(figure)));
    }

    private static IEnumerable<IEnumerable<string>> Read(CellContent[][] rows)
    {
        var document = new DocumentBuilder();
        document.AddTable(rows);
        return ((WordedTable)Wording.FromDocument(document.BuildDocument()).Blocks[0]).Rows.Select(row =>
            row.Cells.Select(cell => $"{cell.Passage.Words}@{cell.Column}")
        );
    }

    private static IEnumerable<string> Slots(
        string line,
        params (string Key, int Start, int Length)[] bookmarks
    )
    {
        return Wording
            .FromDocument(Mark(Compose(line), bookmarks), name => name == "_GoBack" ? null : name)
            .Passages.Single()
            .Figures.Select(slot => $"{slot.Start}+{slot.Length} {slot.Key} {slot.Bond}");
    }

    private static Document Mark(
        Document document,
        params IEnumerable<(string Key, int Start, int Length)> bookmarks
    ) =>
        new(document.Text, document.Blocks)
        {
            Traces =
            [
                .. bookmarks.Select(mark => new Trace(
                    TraceKind.Bookmark,
                    mark.Key,
                    "",
                    new(mark.Start, mark.Length)
                )),
            ],
        };
}
