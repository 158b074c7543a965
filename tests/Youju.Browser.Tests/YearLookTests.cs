using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>How the year's own pages look: they fit, have no barrier, and are pictured. YOUJU_ACCEPT=1 keeps the pictures in docs/screenshots.</summary>
public sealed class YearLookTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const string Dossier = Workbench.Sample;

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "calendar", Dossier + "/calendar" },
            { "glance", Dossier + "/glance" },
            { "monitoring-empty", Dossier + "/monitoring?on=2024-02-01" },
            { "library", Dossier + "/indicators/library?area=节庆活动" },
            { "split", Dossier + "/indicators/visitors/split" },
            { "next", Dossier + "/next" },
            { "propose-empty", Dossier + "/registers/propose" },
            { "pack-diff", "/administration/packs/diff?a=cn@0.1.0&b=cn-hunan@0.1.0" },
            { "pack-diff-empty", "/administration/packs/diff" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_of_the_year_fits_and_has_no_barrier(string name, string path)
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);

        await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
    }

    [Fact]
    public async Task A_day_that_cannot_be_is_shown_where_it_was_typed()
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.GotoAsync(Dossier + "/calendar");
        await page.FillAsync("#budget-approved", "去年春天");
        await page.ClickAsync("form.stack button.first");

        Assert.Equal("去年春天", await page.InputValueAsync("#budget-approved"));
        await PageLook.AssertLooksRightAsync(page, "calendar-wrong-wide");
    }

    [Fact]
    public async Task A_warning_and_its_answer_fit_and_have_no_barrier()
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.GotoAsync(Dossier + "/monitoring?on=2024-07-31");
        await page.ClickAsync("[id='execution:expenditure'] summary");
        await page.FillAsync("[id='value-execution:expenditure']", "30");
        await page.FillAsync("[id='ground-execution:expenditure']", "大平台导出");
        await page.ClickAsync("[id='execution:expenditure'] form button");
        await page.ClickAsync("[id='execution:expenditure'] summary");
        await PageLook.AssertLooksRightAsync(page, "monitoring-answer-wide");
        await page.SelectOptionAsync("[id='reply-execution:expenditure']", "go-on");
        await page.FillAsync("[id='words-execution:expenditure']", "活动集中在国庆");
        await page.FillAsync("[id='measure-execution:expenditure']", "九月完成招标");
        await page.ClickAsync("form.answer button.first");

        Assert.Contains(
            "继续执行",
            await page.InnerTextAsync("[id='execution:expenditure']"),
            StringComparison.Ordinal
        );
        await PageLook.AssertLooksRightAsync(page, "monitoring-wide");
        await page.SetViewportSizeAsync(390, 844);
        await PageLook.AssertLooksRightAsync(page, "monitoring-phone");
    }
}
