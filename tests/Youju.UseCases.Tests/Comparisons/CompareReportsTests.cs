using Youju.Domain.Comparisons;
using Youju.Formats.Comparisons;
using Youju.Formats.Reading;
using Youju.UseCases.Comparisons;

namespace Youju.UseCases.Tests.Comparisons;

/// <summary>Two reports and no dossier: what of one is what of the other.</summary>
public sealed class CompareReportsTests : IDisposable
{
    private const string Title = "年度青禾县文化馆部门整体支出绩效自评报告\n\n一、基本情况\n";
    private readonly OwnFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Figures_of_two_years_are_paired_by_what_they_measure()
    {
        var figure = Figure(
            Compare("2023" + Title + "2023年基本支出60.00万元。", "2024" + Title + "全年基本支出63.00万元。"),
            "基本支出"
        );

        Assert.Equal(
            (ComparedState.Changed, 30_000m, 5m),
            (figure.State, figure.Change!.Value, figure.Rate!.Value)
        );
    }

    [Fact]
    public void A_scope_that_only_one_report_names_does_not_part_them() =>
        Assert.Equal(
            ComparedState.Same,
            Figure(
                Compare(
                    "2024" + Title + "基本支出60.00万元。",
                    "2024" + Title + "财政拨款基本支出60.00万元。"
                ),
                "财政拨款基本支出"
            ).State
        );

    [Fact]
    public void Digits_that_one_printing_leaves_off_are_no_change() =>
        Assert.Equal(
            ComparedState.Within,
            Figure(
                Compare("2024" + Title + "基本支出62.6万元。", "2024" + Title + "基本支出62.61万元。"),
                "基本支出"
            ).State
        );

    [Fact]
    public void A_figure_without_a_name_is_known_by_its_sentence()
    {
        var compared = Compare("2024" + Title + "花期长达40余天。", "2024" + Title + "花期长达50余天。");

        Assert.Equal(
            "40余天",
            compared.Figures.Single(one => one.State == ComparedState.Changed).Left!.Words
        );
    }

    [Fact]
    public void A_fall_is_held_against_a_rise()
    {
        var compared = Compare(
            "2023" + Title + "项目支出20万元，比上年减少5万元。",
            "2024" + Title + "项目支出30万元，比上年增加10万元。"
        );

        Assert.Equal(150_000m, Figure(compared, "项目支出（增减额）").Change);
    }

    [Fact]
    public void Sentences_that_moved_stay_the_same()
    {
        var compared = Compare(
            "2024" + Title + "举办春季展览。组织下乡演出。开展志愿服务。",
            "2024" + Title + "开展志愿服务。举办春季展览。组织下乡演出。"
        );

        Assert.All(compared.Sentences, sentence => Assert.Equal(ComparedState.Same, sentence.State));
    }

    [Fact]
    public void A_chapter_that_came_and_one_that_went_are_told()
    {
        var compared = Compare(
            "2024" + Title + "无。\n二、问题\n无。\n",
            "2024" + Title + "无。\n二、结果应用\n无。\n"
        );

        Assert.Equal(
            "结果应用",
            compared.Chapters.Single(one => one.State == ComparedState.New).Right!.Title
        );
        Assert.Equal("问题", compared.Chapters.Single(one => one.State == ComparedState.Gone).Left!.Title);
    }

    [Fact]
    public void Rows_of_tables_are_compared_too()
    {
        var compared = Compare(
            "<p>2024年度青禾县文化馆决算</p><table><tr><td>指标</td><td>完成</td></tr><tr><td>场次</td><td>4</td></tr></table>",
            "<p>2024年度青禾县文化馆决算</p><table><tr><td>指标</td><td>完成</td></tr><tr><td>场次</td><td>5</td></tr></table>",
            "html"
        );
        var row = compared.Sentences.Single(one => one.State == ComparedState.Changed);

        Assert.True(row.Right!.IsRow && row.DiffersInFiguresOnly);
    }

    [Fact]
    public void Personal_numbers_are_masked_unless_they_are_asked_for()
    {
        var compared = Compare(
            "2024" + Title + "联系电话13812345678。",
            "2024" + Title + "联系电话13812345679。"
        );

        Assert.DoesNotContain(
            "13812345678",
            ComparisonText.DescribeComparison(compared),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_file_twice_is_the_same()
    {
        var sample = File.ReadAllText(
            Path.Combine(RepositoryFiles.Root, "samples/reports/water-bureau-2024.md")
        );

        Assert.True(Compare(sample, sample, "md").IsSame);
    }

    private ReportComparison Compare(string left, string right, string ending = "txt") =>
        CompareReports.CompareFiles(
            new(Load("甲", left, ending), Load("乙", right, ending), Pack: null, ShowsPersonalData: false),
            default
        );

    private SourceFile Load(string name, string words, string ending) =>
        SourceFile.LoadFromPath(folder.Write($"{name}.{ending}", words), ReadingLimits.Default);

    private static ComparedFigure Figure(ReportComparison compared, string name) =>
        compared.Figures.Single(one => one.Name == name);
}
