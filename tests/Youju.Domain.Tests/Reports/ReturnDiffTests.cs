using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

public sealed class ReturnDiffTests
{
    private const string Spending =
        "全年支出{spent:62.61万元}，其中人员支出{staff:50.00万元}，工作完成较好。";
    private const string Visiting = "节会接待游客{visitors:20万人次}，宣传推文{posts:36篇}。";

    private static readonly string[] Whole =
    [
        "#一、支出",
        Spending,
        "#二、节会",
        Visiting,
        "|项目|金额|",
        "|甲|{a:12.50}|",
        "|乙|{b:7.25}|",
        "今后继续努力。",
    ];

    [Fact]
    public void A_file_that_nobody_touched_has_no_difference() => Assert.Empty(Diff(Whole));

    [Fact]
    public void A_figure_overwritten_in_its_control_is_named_with_both_words() =>
        Assert.Equal(
            ["改数 spent 62.61万元→63.20万元"],
            Diff(Edit(Spending, Spending.Replace("62.61", "63.20")))
        );

    [Fact]
    public void A_figure_overwritten_together_with_its_control_is_still_known_by_its_neighbours() =>
        Assert.Equal(
            [
                "改数 spent 62.61万元→63.20万元",
                "改字 全年支出63.20万元，其中人员支出50.00万元，工作完成[-较-][+很+]好。",
            ],
            Diff(Edit(Spending, "全年支出63.20万元，其中人员支出{staff:50.00万元}，工作完成很好。"))
        );

    [Fact]
    public void A_figure_that_only_lost_its_link_is_found_again() =>
        Assert.Equal(
            ["找回 spent 62.61万元"],
            Diff(Edit(Spending, Spending.Replace("{spent:62.61万元}", "62.61万元")))
        );

    [Fact]
    public void A_figure_is_found_again_in_a_sentence_that_went_elsewhere() =>
        Assert.Contains(
            "找回 posts 36篇",
            Diff(Edit(Visiting, "节会接待游客{visitors:20万人次}。").Append("另有宣传推文36篇。"))
        );

    [Fact]
    public void A_figure_that_went_with_its_words_is_named() =>
        Assert.Equal(
            ["丢失 posts 36篇", "改字 节会接待游客20万人次[-，宣传推文36篇-]。"],
            Diff(Edit(Visiting, "节会接待游客{visitors:20万人次}。")).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_figure_that_went_elsewhere_with_its_link_is_not_lost() =>
        Assert.DoesNotContain(
            Diff(Edit(Visiting, "节会接待游客{visitors:20万人次}。").Append("另有宣传推文{posts:36篇}。")),
            line => line.StartsWith("丢失", StringComparison.Ordinal)
        );

    [Fact]
    public void A_paragraph_that_was_moved_and_edited_is_compared_with_itself()
    {
        var lines = Diff(Edit(Spending).Append(Spending.Replace("较好", "很好"))).ToList();

        Assert.Contains(lines, line => line.Contains("[-较-][+很+]", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("丢失", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("Removed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_in_added_words_is_naked() =>
        Assert.Contains("无据 3场", Diff(Edit(Visiting, Visiting.Replace("。", "，另办讲座3场。"))));

    [Fact]
    public void Paragraphs_that_came_went_and_moved_are_named() =>
        Assert.Equal(
            [
                "Moved 今后继续努力。",
                "Removed 节会接待游客20万人次，宣传推文36篇。",
                "丢失 visitors 20万人次",
                "丢失 posts 36篇",
                "Added 新增一段话。",
            ],
            Diff(
                "今后继续努力。",
                "#一、支出",
                Spending,
                "#二、节会",
                "新增一段话。",
                "|项目|金额|",
                "|甲|{a:12.50}|",
                "|乙|{b:7.25}|"
            )
        );

    [Fact]
    public void A_table_cell_is_compared_with_its_own() =>
        Assert.Equal(
            ["改数 a 12.50→12.60", "改字 [-乙-][+丙+]"],
            Diff([.. Edit("|甲|{a:12.50}|", "|甲|{a:12.60}|").Select(line => line.Replace("|乙|", "|丙|"))])
        );

    [Fact]
    public void A_row_that_came_is_named_with_its_naked_figure() =>
        Assert.Equal(
            ["Added 丙　3.00", "无据 3.00"],
            Diff(Edit("今后继续努力。", "|丙|3.00|", "今后继续努力。"))
        );

    [Fact]
    public void A_fact_that_changed_since_is_named_with_both_words()
    {
        var now = Compose([.. Whole.Select(line => line.Replace("20万人次", "21万人次"))]);

        Assert.Equal(
            ["已变 visitors 20万人次→21万人次"],
            Returned.Diff(Compose(Whole), Compose(Whole), now).Select(Returned.Show)
        );
    }

    [Fact]
    public void The_place_names_the_heading_above() =>
        Assert.Equal(
            "第4段（“二、节会”下）",
            Returned
                .Diff(Compose(Whole), Compose(Edit(Visiting, Visiting.Replace("20万", "22万"))))
                .Single()
                .Place.DescribePlace()
        );

    private static string[] Edit(string line, params string[] lines) =>
        [.. Whole.SelectMany(old => old == line ? lines : [old])];

    private static IEnumerable<string> Diff(params IEnumerable<string> lines) =>
        Returned.Diff(Compose(Whole), Compose([.. lines])).Select(Returned.Show);
}
