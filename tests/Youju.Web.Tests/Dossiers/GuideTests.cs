namespace Youju.Web.Tests.Dossiers;

/// <summary>Every page leads to its help, and the help says what it is for.</summary>
public sealed class GuideTests(Workbench bench) : IClassFixture<Workbench>
{
    [Theory]
    [InlineData("/", "从哪里开始")]
    [InlineData("/checks", "体检")]
    [InlineData(Workbench.Sample, "我的年度")]
    [InlineData(Workbench.Sample + "/money", "收支")]
    [InlineData(Workbench.Sample + "/registers/events/blossom", "台账")]
    [InlineData(Workbench.Sample + "/registers/events/grid", "台账")]
    [InlineData(Workbench.Sample + "/indicators", "指标")]
    [InlineData(Workbench.Sample + "/evidence", "佐证")]
    [InlineData(Workbench.Sample + "/report/words/other", "报告")]
    [InlineData(Workbench.Sample + "/submission", "报送")]
    [InlineData(Workbench.Sample + "/import", "导入")]
    [InlineData(Workbench.Sample + "/confirm", "待确认")]
    [InlineData(Workbench.Sample + "/changes", "改动")]
    public async Task A_page_leads_to_its_help(string path, string title)
    {
        var link = (await bench.ReadPageAsync(path)).Split("href=\"/help")[1].Split('"')[0];

        Assert.Contains(
            $"<h1>{title}</h1>",
            await bench.ReadPageAsync("/help" + link),
            StringComparison.Ordinal
        );
    }
}
