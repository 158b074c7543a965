using Youju.Domain.Findings;
using Youju.Formats.Reading;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Tests.Checks;

/// <summary>A report, ours or not, against the ledger, the records and the targets of a dossier.</summary>
public sealed class DossierComparisonTests
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");

    private const string Report = """
        2024年度岳阳市云溪区旅游产业发展中心
        部门整体支出绩效自评报告
        一、部门基本情况
        核定编制8人。
        二、一般公共预算支出情况
        2024年基本支出62.61万元，项目支出31.17万元。
        三、绩效情况
        官方账号推文篇数年度指标值为不少于60篇，全年实际完成70余篇。
        “灯火云溪，民俗闹新春”迎春灯会接待游客和群众10万余人次。
        """;

    [Fact]
    public void What_agrees_is_no_finding() => Assert.Empty(Differences(Report));

    [Theory]
    [InlineData("31.17万元", "32.17万元", "项目支出")]
    [InlineData("编制8人", "编制9人", "编制数")]
    [InlineData("10万余人次", "29万余人次", "迎春灯会”的接待人次")]
    [InlineData("不少于60篇", "不少于50篇", "官方账号推文篇数")]
    public void What_differs_is_one_with_what_the_dossier_says(string right, string wrong, string about)
    {
        var finding = Assert.Single(Differences(Report.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(about, finding.Message.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(finding.Proof);
    }

    [Fact]
    public void A_figure_of_another_scope_is_no_difference() =>
        Assert.Empty(
            Differences(
                Report.Replace("基本支出62.61万元", "一般公共预算基本支出62.61万元", StringComparison.Ordinal)
            )
        );

    private static List<Finding> Differences(string report)
    {
        var settings = new CheckSettings(null, null, null, "text", null, Severity.Error, 1, null)
        {
            Dossier = Sample,
        };
        var check = new ReportCheck(settings, TimeProvider.System, openings: null, CancellationToken.None);
        var source = new SourceFile("报告.txt", System.Text.Encoding.UTF8.GetBytes(report));
        return
        [
            .. check
                .CheckReport(new("报告.txt", "报告.txt"), source, CancellationToken.None)
                .Result.Findings.Where(finding => finding.Rule == "DOS001"),
        ];
    }
}
