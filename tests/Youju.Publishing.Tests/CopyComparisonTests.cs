using Youju.Publishing.Verification;

namespace Youju.Publishing.Tests;

/// <summary>A copy breaks its lines anew: figures are known by the words beside them.</summary>
public sealed class CopyComparisonTests
{
    private const string Published =
        "全年支出62.61万元，其中基本支出56.51万元、项目支出6.10万元。\n举办活动3场，接待游客1,250人次，满意度95.5%。\n";

    [Theory]
    [InlineData(
        "全年支出62.61万元，其中基本支出56.51万元、\n项目支出6.10万元。举办活动3场，\n接待游客1,250人次，满意度95.5%。"
    )]
    [InlineData(
        "全年支 出62.61万 元，其中基本支出56.51万元、项目支出6.10万元。举办活动3场，接待游客1,250人次，满意度95.5%。"
    )]
    [InlineData(
        "全年支出62.61万元,其中:基本支出56.51万元,项目支出6.10万元。举办活动3场 接待游客1,250人次,满意度95.5%o。"
    )]
    public void Lines_blanks_and_marks_are_no_difference(string copy) => Assert.Equal((6, 0, 0), Count(copy));

    [Theory]
    [InlineData("62.61", "63.61", "全年支出")]
    [InlineData("6.10", "6.1", "万元项目支出")]
    [InlineData("1,250", "12,50", "3场接待游客")]
    [InlineData("95.5%", "95.5", "0人次满意度")]
    public void A_figure_behind_the_same_words_is_told_with_both(
        string published,
        string found,
        string before
    )
    {
        var altered = Assert.Single(
            Read(Published.Replace(published, found, StringComparison.Ordinal)).Altered
        );

        Assert.EndsWith(before[^3..], altered.Before, StringComparison.Ordinal);
        Assert.Equal(published, altered.Expected);
    }

    [Fact]
    public void A_page_that_ends_before_a_figure_leaves_it_known_by_the_words_behind() =>
        Assert.Equal(
            (6, 0, 0),
            Count(Published.Replace("62.61", "— 1 —验真码7f3a 62.61", StringComparison.Ordinal))
        );

    [Fact]
    public void What_is_not_there_is_not_found_and_nothing_is_said_against_it() =>
        Assert.Equal((3, 0, 3), Count("全年支出62.61万元，其中基本支出56.51万元、项目支出6.10万元。"));

    // Which of the two was altered nobody can tell.
    [Fact]
    public void Words_that_stand_twice_accuse_no_figure() =>
        Assert.Empty(
            CopyComparison
                .CompareText(
                    "report.docx",
                    "县级财政全年支出5万元；县级财政全年支出5万元。",
                    "县级财政全年支出7万元；县级财政全年支出5万元。",
                    isRecognised: false
                )
                .Altered
        );

    [Fact]
    public void A_page_of_a_paper_is_a_copy_of_it_and_another_paper_is_none()
    {
        Assert.True(Read(Published).IsLike);
        Assert.True(Read(Published[..30]).IsLike);
        Assert.False(Read("今年栽树300棵，投入12万元。").IsLike);
    }

    private static (int Same, int Altered, int Absent) Count(string copy)
    {
        var reading = Read(copy);
        return (reading.Same, reading.Altered.Count, reading.Absent);
    }

    private static CopyReading Read(string copy) =>
        CopyComparison.CompareText("report.docx", Published, copy, isRecognised: false);
}
