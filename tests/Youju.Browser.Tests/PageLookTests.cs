using Youju.UseCases.Exchanges;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>How pages look: every one fits its window, has no barrier, and is pictured. YOUJU_ACCEPT=1 keeps the pictures in docs/screenshots.</summary>
public sealed class PageLookTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const string Dossier = Workbench.Sample;

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "all", "/" },
            { "year", Dossier },
            { "money", Dossier + "/money" },
            { "registers", Dossier + "/registers" },
            { "register", Dossier + "/registers/events" },
            { "record", Dossier + "/registers/events/blossom" },
            { "record-new", Dossier + "/registers/events/new" },
            { "register-empty", Dossier + "/registers/complaints" },
            { "register-hidden-empty", Dossier + "/registers/events?show=hidden" },
            { "grid", Dossier + "/registers/events/grid" },
            { "money-grid", Dossier + "/money/grid" },
            { "indicators-grid", Dossier + "/indicators/edit" },
            { "evidence", Dossier + "/evidence" },
            { "search", Dossier + "/search?q=樱花" },
            { "search-empty", Dossier + "/search" },
            { "search-nothing", Dossier + "/search?q=没有这个词" },
            { "returned", Dossier + "/report/returned" },
            { "copies", Dossier + "/copies" },
            { "duplicates-empty", Dossier + "/duplicates" },
            { "help", "/help/registers" },
            { "indicators", Dossier + "/indicators" },
            { "report", Dossier + "/report" },
            { "words", Dossier + "/report/words/overview" },
            { "submission", Dossier + "/submission" },
            { "import", Dossier + "/import" },
            { "confirm-empty", Dossier + "/confirm" },
            { "changes", Dossier + "/changes" },
            { "figure", Dossier + "/figure?of=events.visitors" },
            { "checks-empty", "/checks" },
            { "copies-empty", "/copies" },
            { "exchange-empty", "/exchange" },
            { "sending-empty", Dossier + "/exchange" },
            { "not-there", "/nowhere" },
            { "administration-alone", "/administration" },
            { "units-empty", "/administration/units" },
            { "people-empty", "/administration/people" },
            { "packs", "/administration/packs" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_and_has_no_barrier(string name, string path)
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);

        await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
    }

    [Fact]
    public async Task An_exchange_with_another_desk_fits_and_has_no_barrier()
    {
        var other = Directory.CreateTempSubdirectory("youju-desk-");
        var card = ManageExchange.PrepareCard(other.FullName, "云溪区文化旅游广电局", wantsSm2: true);
        other.Delete(recursive: true);
        await browsers.Bench.SendFormAsync(
            "/exchange",
            "/exchange/card",
            ("name", "岳阳市云溪区旅游产业发展中心"),
            ("sm2", "yes")
        );
        using var kept = await browsers.Bench.SendFileAsync(
            "/exchange",
            "/exchange/partners",
            "名片.json",
            System.Text.Encoding.UTF8.GetBytes(card.WriteText())
        );
        using var sent = await browsers.Bench.SendFormAsync(
            Dossier + "/exchange",
            Dossier + "/exchange",
            ("to", card.Fingerprint),
            ("sm2", "yes")
        );
        Assert.Equal(System.Net.HttpStatusCode.OK, sent.StatusCode);

        foreach (var (name, path) in new[] { ("exchange", "/exchange"), ("sending", Dossier + "/exchange") })
        {
            var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
            await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
        }
    }

    [Fact]
    public async Task A_check_fits_and_has_no_barrier_from_the_first_moment_to_the_last()
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.GotoAsync("/checks");
        await page.SetInputFilesAsync(
            "#files",
            Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt")
        );
        await page.ClickAsync("form.drop button");
        await page.WaitForSelectorAsync(".checked .card", new() { Timeout = 60_000 });
        await PageLook.AssertLooksRightAsync(page, "check-wide");
        await page.ClickAsync(".card .accept");
        await PageLook.AssertLooksRightAsync(page, "check-accept-wide");
        await page.SetViewportSizeAsync(390, 844);
        await page.GotoAsync(page.Url.Split('?')[0]);
        await PageLook.AssertLooksRightAsync(page, "check-phone");
        await page.GotoAsync("/checks");
        await PageLook.AssertLooksRightAsync(page, "checks-phone");
    }

    [Fact]
    public async Task What_cannot_be_saved_is_shown_where_it_stands()
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.GotoAsync(Dossier + "/registers/events/new");
        await page.FillAsync("[name='field.name']", "重阳登山");
        await page.FillAsync("[name='field.dates']", "13月1日");
        await page.ClickAsync("#record button.first");

        Assert.Equal("13月1日", await page.InputValueAsync("[name='field.dates']"));
        await PageLook.AssertLooksRightAsync(page, "record-wrong-wide");
    }

    [Fact]
    public async Task Who_has_no_key_sees_how_to_come_in()
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/");

        await PageLook.AssertLooksRightAsync(page, "sign-in-wide");
    }
}
