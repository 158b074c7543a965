namespace Youju.Web.Tests.Reports;

/// <summary>Whoever writes a chapter is told what it must tell; a length stands there only where the pack knows of one.</summary>
public sealed class ChapterPromptTests(Workbench bench) : IClassFixture<Workbench>
{
    [Fact]
    public async Task A_chapter_is_written_beside_its_prompts_and_an_example()
    {
        var page = VisibleText.Read(await bench.ReadPageAsync(Workbench.Sample + "/report/words/measures"));

        Assert.Contains("每个问题对一条措施", page, StringComparison.Ordinal);
        Assert.Contains("例如：", page, StringComparison.Ordinal);
        Assert.DoesNotContain("通知要求这一章", page, StringComparison.Ordinal);
    }
}
