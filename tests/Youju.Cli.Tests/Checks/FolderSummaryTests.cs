namespace Youju.Cli.Tests.Checks;

/// <summary>What a reviewer sees of a whole folder.</summary>
public sealed class FolderSummaryTests : IDisposable
{
    private const string Report =
        "2024年度长沙市青禾区文化馆部门整体支出绩效自评报告\n\n一、基本情况\n本年支出合计100.00万元。\n二、自评结果\n自评综合得分92.5分，评价等级为“优”。\n";
    private readonly Session session = new();

    public FolderSummaryTests()
    {
        session.Write("in/甲&乙 #1.txt", Report);
        session.Write("in/照片.png", "不是图");
        session.CopySample();
        Directory.Move(session.Path("dossier"), session.Path("in/2024年档案"));
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task The_table_says_whose_report_it_is_and_its_score()
    {
        await CheckAsync();

        Assert.EndsWith(
            ",长沙市青禾区文化馆,2024,湖南,92.5,优\r\n",
            await File.ReadAllTextAsync(session.Path("out/summary.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_index_leads_to_every_result()
    {
        await CheckAsync();
        var page = await File.ReadAllTextAsync(session.Path("out/index.html"));

        Assert.Contains(
            "<a href=\"./%E7%94%B2%26%E4%B9%99%20%231.txt.html\">甲&amp;乙 #1.txt</a>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Dossiers_and_pictures_below_are_passed_over_and_said()
    {
        await CheckAsync();

        Assert.Equal(3, Directory.GetFiles(session.Path("out"), "*", SearchOption.AllDirectories).Length);
        Assert.Contains("2024年档案”是年度档案，没有检查", session.Error, StringComparison.Ordinal);
        Assert.Contains("有 1 张图片没有检查", session.Error, StringComparison.Ordinal);
    }

    private Task<int> CheckAsync() =>
        session.RunAsync("check", session.Path("in"), "--format", "html", "-o", session.Path("out"));
}
