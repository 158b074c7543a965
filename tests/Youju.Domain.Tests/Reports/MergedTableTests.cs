using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Returns;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

/// <summary>Where conflicts inside tables are said to be.</summary>
public sealed class MergedTableTests
{
    private static readonly string[] Whole =
    [
        "#二、节会",
        "|项目|金额|备注|",
        "|甲|{a:12.50}|灯会|",
        "|乙|{b:7.25}|花展|",
    ];

    [Theory]
    [InlineData("甲", "表1第2行第1列（“二、节会”下）")]
    [InlineData("灯会", "表1第2行第3列（“二、节会”下）")]
    [InlineData("花展", "表1第3行第3列（“二、节会”下）")]
    public void A_cell_that_both_changed_is_told_with_its_row_and_column(string words, string place)
    {
        var merged = Merge(Replace(words, "丙"), Replace(words, "丁"));

        Assert.Equal([place], merged.Conflicts.Select(conflict => conflict.Place.DescribePlace()));
        Assert.Contains("丙", merged.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_a_cell_is_told_with_its_row_and_column() =>
        Assert.Equal(
            ["表1第3行第2列（“二、节会”下）"],
            Merge(Replace("7.25", "7.50"), Replace("7.25", "8.25"))
                .Conflicts.Select(conflict => conflict.Place.DescribePlace())
        );

    [Fact]
    public void A_changed_row_that_the_dossier_gives_no_more_is_told_with_its_row()
    {
        var merged = Merge(Replace("花展", "花卉展"), Whole[..3]);

        Assert.Contains("花卉展", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            (ConflictKind.GoneFromDossier, "表1第3行（“二、节会”下）"),
            (merged.Conflicts[0].Kind, merged.Conflicts[0].Place.DescribePlace())
        );
        Assert.Equal("表1第3行第2列（“二、节会”下）", merged.Conflicts[^1].Place.DescribePlace());
    }

    [Fact]
    public void A_row_taken_out_by_hand_stays_out_and_is_told_where_it_changed()
    {
        var merged = Merge([Whole[0], Whole[1], Whole[3]], Replace("灯会", "彩灯会"));

        Assert.DoesNotContain("彩灯会", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            [(ConflictKind.DeletedByHand, "表1第2行（“二、节会”下）")],
            merged.Conflicts.Select(conflict => (conflict.Kind, conflict.Place.DescribePlace()))
        );
    }

    [Theory]
    [InlineData(3, null, null, null, "第3段（“标题”下）")]
    [InlineData(null, 1, 2, 3, "表1第2行第3列（“标题”下）")]
    [InlineData(null, 1, 2, null, "表1第2行（“标题”下）")]
    [InlineData(null, 1, null, null, "表1（“标题”下）")]
    [InlineData(null, null, null, null, "（“标题”下）")]
    public void A_place_is_said_as_far_as_it_is_known(
        int? paragraph,
        int? table,
        int? row,
        int? column,
        string said
    ) => Assert.Equal(said, new PassagePlace("标题", paragraph, table, row, column).DescribePlace());

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void A_long_heading_is_cut(int length, bool isCut)
    {
        var said = new PassagePlace(new string('一', length), 1).DescribePlace();

        Assert.Equal($"第1段（“{new string('一', 24)}{(isCut ? "…" : "")}”下）", said);
    }

    private static string[] Replace(string words, string others) =>
        [.. Whole.Select(line => line.Replace(words, others, StringComparison.Ordinal))];

    private static MergedReport Merge(string[] hand, string[] now) =>
        MergedReport.MergeCopy(
            PassportOf(Compose(Whole)),
            Returned.Read(Compose(hand), Compose(Whole)),
            Compose(now),
            FigureChoice.Hand
        );
}
