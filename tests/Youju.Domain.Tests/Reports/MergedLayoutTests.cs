using Youju.Domain.Documents;
using Youju.Domain.Reports.Merging;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

/// <summary>What the merged file looks like around the words.</summary>
public sealed class MergedLayoutTests
{
    [Fact]
    public void Empty_lines_of_the_composition_stay_and_those_of_a_person_do_not() =>
        Assert.Equal(
            "甲。\n\n乙。\n新增。\n",
            Merge(["甲。", "", "乙。"], ["甲。", "乙。", "", "", "新增。"], ["甲。", "", "乙。"]).Text
        );

    [Fact]
    public void A_frame_around_running_text_stays_a_frame_with_its_figure()
    {
        string[] framed = ["|{a:12.50}|", "完。"];
        var merged = Merge(framed, framed, ["|{a:13.50}|", "完。"]);
        var cell = merged.Blocks.OfType<Table>().Single().Rows.Single().Cells.Single();

        Assert.Equal("13.50\n完。\n", merged.Text);
        Assert.Equal([new FigureInline(new(0, 5), "a")], cell.Inlines);
    }

    [Theory]
    [InlineData(Alignment.Centre, true)]
    [InlineData(Alignment.End, true)]
    [InlineData(Alignment.Justified, false)]
    [InlineData(Alignment.Start, false)]
    public void Of_the_format_of_an_added_line_only_that_it_stands_apart_is_kept(
        Alignment alignment,
        bool isKept
    )
    {
        var hand = new DocumentBuilder();
        hand.AddParagraph("甲。");
        hand.AddParagraph("附件", shape: paragraph =>
            paragraph with
            {
                Format = new("仿宋", 16, alignment, 2, 28, true),
            }
        );
        var format = Merge(Compose("甲。"), hand.BuildDocument(), Compose("甲。"))
            .Blocks.OfType<Paragraph>()
            .Last()
            .Format;

        Assert.Equal(isKept ? new(null, null, alignment, null, null, null) : null, format);
    }

    [Fact]
    public void An_added_table_stands_as_it_was_written() =>
        Assert.Equal(
            "甲。\n一\t二\n三\t四\n",
            Merge(["甲。"], ["甲。", "|一|二|", "|三|四|"], ["甲。"]).Text
        );

    [Fact]
    public void A_cell_over_several_rows_covers_those_put_between()
    {
        var composed = Spanning("甲", "乙", "丙");
        var merged = Merge(composed, Spanning("甲", "新", "乙", "丙"), Spanning("甲", "乙", "丙"));
        var rows = merged.Blocks.OfType<Table>().Single().Rows;

        Assert.Equal(4, rows.Count);
        Assert.Equal(4, rows[0].Cells[0].RowSpan);
    }

    [Fact]
    public void A_number_behind_a_cell_stays_while_the_table_is_whole()
    {
        var composed = Numbers("12.50");

        Assert.Equal(12.5m, RawValue(Merge(composed, Numbers("12.50"), Numbers("12.50"))));
        Assert.Null(RawValue(Merge(composed, Numbers("12.60"), Numbers("12.50"))));
    }

    [Fact]
    public void Heads_and_widths_of_a_table_stay()
    {
        var document = new DocumentBuilder();
        document.AddTable(
            [
                [new("项目", 0), new("金额", 1)],
                [new("甲", 0), new("1", 1)],
            ],
            columnsKnown: false,
            shape: table => table with { HeaderRows = 1, ColumnShares = [1, 2] }
        );
        var built = document.BuildDocument();
        var table = Merge(built, built, built).Blocks.OfType<Table>().Single();

        Assert.Equal((1, false), (table.HeaderRows, table.ColumnsKnown));
        Assert.Equal([1, 2], table.ColumnShares);
    }

    [Fact]
    public void A_figure_that_the_dossier_gives_no_more_stays_without_its_link()
    {
        string[] was = ["支出{spent:62.61万元}，较好。", "完。"];
        var merged = Merge(was, ["支出{spent:62.61万元}，很好。", "完。"], ["完。"]);

        Assert.Equal("支出62.61万元，很好。\n完。\n", merged.Text);
        Assert.Empty(merged.NamedFigures);
    }

    [Fact]
    public void Links_stand_around_the_words_that_they_print()
    {
        string[] lines = ["甲。", "支出{spent:62.61万元}，接待{visitors:20万人次}。", "|甲|{a:12.50}|"];
        var merged = Merge(lines, lines, lines);

        Assert.Equal(
            ["62.61万元", "20万人次", "12.50"],
            merged.NamedFigures.Select(figure => merged.SliceText(figure.Span))
        );
    }

    [Fact]
    public void A_fact_printed_in_two_ways_is_filled_anew_in_each()
    {
        string[] was = ["支出{spent:62.61万元}。", "合计{spent:626100元}。"];
        string[] now = ["支出{spent:63.00万元}。", "合计{spent:630000元}。"];

        Assert.Equal(
            "共支出63.00万元。\n共合计630000元。\n",
            Merge(was, [.. was.Select(line => "共" + line)], now).Text
        );
    }

    private static Document Spanning(params string[] words)
    {
        var document = new DocumentBuilder();
        document.AddTable(
            words.Select<string, IReadOnlyList<CellContent>>(
                (word, at) => at == 0 ? [new("合并", 0, RowSpan: words.Length), new(word, 1)] : [new(word, 1)]
            )
        );
        return document.BuildDocument();
    }

    private static Document Numbers(string words)
    {
        var document = new DocumentBuilder();
        document.AddTable([
            [new("甲", 0), new(words, 1, RawValue: 12.5m)],
        ]);
        return document.BuildDocument();
    }

    private static decimal? RawValue(Document document) =>
        document.Blocks.OfType<Table>().Single().Rows[0].Cells[1].RawValue;

    private static Document Merge(string[] was, string[] hand, string[] now) =>
        Merge(Compose(was), Compose(hand), Compose(now));

    private static Document Merge(Document was, Document hand, Document now) =>
        MergedReport.MergeCopy(PassportOf(was), Returned.Read(hand, was), now, FigureChoice.Hand).Document;
}
