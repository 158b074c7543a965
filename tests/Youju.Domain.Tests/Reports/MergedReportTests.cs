using Youju.Domain.Documents;
using Youju.Domain.Reports.Merging;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

public sealed class MergedReportTests
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

    // What the dossier says after one event was counted again.
    private static readonly string[] Renewed =
    [
        .. Whole.Select(line => line.Replace("20万人次", "21万人次").Replace("12.50", "13.50")),
    ];

    [Fact]
    public void Figures_are_filled_anew_in_a_persons_own_words()
    {
        var merged = Merge(
            Edit(Visiting, "全年节会共吸引游客{visitors:20万人次}；宣传推文{posts:36篇}。"),
            Renewed
        );

        Assert.Contains(
            "全年节会共吸引游客21万人次；宣传推文36篇。\n",
            merged.Document.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Figures_in_tables_are_filled_anew_beside_a_cell_changed_by_hand() =>
        Assert.Contains(
            "丙\t13.50\n",
            Merge(Edit("|甲|{a:12.50}|", "|丙|{a:12.50}|"), Renewed).Document.Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_added_paragraph_stays_where_it_was_put() =>
        Assert.Contains(
            "宣传推文36篇。\n新增一段话。\n项目\t金额",
            Merge(Edit(Visiting, Visiting, "新增一段话。"), Renewed).Document.Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_deleted_paragraph_stays_away_while_only_its_figures_changed()
    {
        var merged = Merge(Edit(Visiting), Renewed);

        Assert.DoesNotContain("游客", merged.Document.Text, StringComparison.Ordinal);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Where_both_changed_one_clause_the_hand_stays_and_the_other_is_told()
    {
        var merged = Merge(
            Edit(Spending, Spending.Replace("较好", "很好")),
            [.. Renewed.Select(line => line.Replace("较好", "一般"))]
        );

        Assert.Contains("工作完成很好。", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            [(ConflictKind.Words, "工作完成较好。", "工作完成很好。", "工作完成一般。")],
            merged.Conflicts.Select(conflict =>
                (conflict.Kind, conflict.Composed, conflict.Hand, conflict.Now)
            )
        );
    }

    [Fact]
    public void Changes_of_two_clauses_do_not_meet()
    {
        var merged = Merge(
            Edit(Spending, Spending.Replace("较好", "很好")),
            [.. Whole.Select(line => line.Replace("其中人员支出", "人员经费"))]
        );

        Assert.Contains(
            "全年支出62.61万元，人员经费50.00万元，工作完成很好。",
            merged.Document.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(merged.Conflicts);
    }

    [Theory]
    [InlineData(FigureChoice.Hand, "22万人次")]
    [InlineData(FigureChoice.Data, "21万人次")]
    public void A_figure_overwritten_by_hand_is_a_conflict_whichever_stays(
        FigureChoice choice,
        string printed
    )
    {
        var merged = Merge(Edit(Visiting, Visiting.Replace("20万", "22万")), Renewed, choice);

        Assert.Contains($"节会接待游客{printed}，", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            [("visitors", "20万人次", "22万人次", "21万人次")],
            merged.Conflicts.Select(conflict =>
                (conflict.Key!, conflict.Composed, conflict.Hand, conflict.Now)
            )
        );
    }

    [Fact]
    public void A_changed_paragraph_that_the_dossier_gives_no_more_stays_and_is_told()
    {
        var merged = Merge(
            Edit(Visiting, Visiting.Replace("宣传推文", "精心制作推文")),
            [.. Whole.Where(line => line != Visiting)]
        );

        Assert.Contains("精心制作推文36篇", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            [ConflictKind.GoneFromDossier, ConflictKind.FigureGone, ConflictKind.FigureGone],
            merged.Conflicts.Select(conflict => conflict.Kind)
        );
    }

    [Fact]
    public void What_a_person_moved_stays_moved_with_figures_of_today() =>
        Assert.StartsWith(
            "节会接待游客21万人次，宣传推文36篇。\n一、支出\n",
            Merge([Visiting, .. Edit(Visiting)], Renewed).Document.Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Links_are_whole_after_the_merge() =>
        Assert.Equal(
            ["spent", "staff", "visitors", "posts", "a", "b"],
            Merge([.. Whole.Select(line => line.Replace("{spent:62.61万元}", "62.61万元"))], Renewed)
                .Document.Blocks.SelectMany(Keys)
        );

    [Fact]
    public void A_link_lost_and_found_again_is_no_change_of_words()
    {
        var merged = Merge(
            Edit(Spending, Spending.Replace("{spent:62.61万元}", "62.61万元")),
            Edit(Spending, Spending.Replace("全年支出", "本年支出"))
        );

        Assert.StartsWith("一、支出\n本年支出62.61万元，", merged.Document.Text, StringComparison.Ordinal);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void What_two_people_did_to_two_places_is_all_there_with_todays_figures()
    {
        var merged = Merge([
            Edit(Spending, Spending.Replace("较好", "很好")),
            Edit(Visiting, Visiting.Replace("节会接待", "共接待"), "乙加的一段。"),
        ]);

        Assert.Contains(
            "工作完成很好。\n二、节会\n共接待游客21万人次，宣传推文36篇。\n乙加的一段。\n",
            merged.Document.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void What_both_did_alike_is_one_change_and_told_once()
    {
        var hand = Edit(Visiting, Visiting.Replace("20万", "22万"), "同一段话。");
        var merged = Merge([hand, hand]);

        Assert.Equal(Merge(hand, Renewed).Document.Text, merged.Document.Text);
        Assert.Equal(["visitors"], merged.Conflicts.Select(conflict => conflict.Key!));
    }

    [Fact]
    public void Where_two_people_changed_one_clause_the_earlier_stays_and_both_are_told()
    {
        var merged = Merge([
            Edit(Spending, Spending.Replace("较好", "很好")),
            Edit(Spending, Spending.Replace("较好", "一般")),
        ]);

        Assert.Contains("工作完成很好。", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            [("工作完成较好。", "工作完成很好。", "工作完成一般。")],
            merged.Copies[1].WithOthers.Select(conflict => (conflict.Composed, conflict.Hand, conflict.Now))
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_one_deleted_and_the_other_changed_stays_whoever_came_first(bool isDeletedFirst)
    {
        string[][] copies = [Edit(Visiting), Edit(Visiting, Visiting.Replace("宣传推文", "精心制作推文"))];
        var merged = Merge(isDeletedFirst ? copies : [.. copies.Reverse()]);

        Assert.Contains("精心制作推文36篇", merged.Document.Text, StringComparison.Ordinal);
        Assert.Single(merged.Copies[1].WithOthers);
    }

    [Fact]
    public void Figures_that_two_people_overwrote_differently_are_told_with_both()
    {
        var merged = Merge([
            Edit(Visiting, Visiting.Replace("20万", "22万")),
            Edit(Visiting, Visiting.Replace("20万", "23万")),
        ]);

        Assert.Contains("游客22万人次", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            [ConflictKind.Figure, ConflictKind.Figure, ConflictKind.Words],
            merged.Conflicts.Select(conflict => conflict.Kind)
        );
        Assert.Contains("23万人次", merged.Copies[1].WithOthers[0].Now, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_one_table_changed_by_three_people_are_all_there() =>
        Assert.Contains(
            "项目\t数额\n丙\t13.50\n丁\t7.25\n",
            Merge([
                Edit("|甲|{a:12.50}|", "|丙|{a:12.50}|"),
                Edit("|乙|{b:7.25}|", "|丁|{b:7.25}|"),
                Edit("|项目|金额|", "|项目|数额|"),
            ]).Document.Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_two_people_moved_to_different_places_is_told()
    {
        var merged = Merge([
            [Visiting, .. Edit(Visiting)],
            [.. Edit(Visiting), Visiting],
        ]);

        Assert.StartsWith("节会接待游客21万人次", merged.Document.Text, StringComparison.Ordinal);
        Assert.Equal(
            [(ConflictKind.MovedApart, "", "今后继续努力。")],
            merged.Conflicts.Select(conflict => (conflict.Kind, conflict.Hand, conflict.Now))
        );
    }

    [Fact]
    public void What_two_people_moved_to_one_place_is_one_move() =>
        Assert.Empty(
            Merge([
                [Visiting, .. Edit(Visiting)],
                [Visiting, .. Edit(Visiting)],
            ]).Conflicts
        );

    private static IEnumerable<string> Keys(Block block) =>
        (
            block is Paragraph paragraph
                ? paragraph.Inlines
                : ((Table)block).Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Inlines)
        )
            .Cast<FigureInline>()
            .Select(figure => figure.FactKey);

    private static string[] Edit(string line, params string[] lines) =>
        [.. Whole.SelectMany(old => old == line ? lines : [old])];

    private static MergedReport Merge(IEnumerable<string[]> hands) =>
        MergedReport.MergeCopies(
            [
                .. hands.Select(hand =>
                    (PassportOf(Compose(Whole)), Returned.Read(Compose(hand), Compose(Whole)))
                ),
            ],
            Compose(Renewed),
            FigureChoice.Hand
        );

    private static MergedReport Merge(string[] hand, string[] now, FigureChoice choice = FigureChoice.Hand) =>
        MergedReport.MergeCopy(
            PassportOf(Compose(Whole)),
            Returned.Read(Compose(hand), Compose(Whole)),
            Compose(now),
            choice
        );
}
