using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Youju.Web.Tests.Dossiers;

/// <summary>A dossier that was handed in says so on every page, offers nothing to write, and loses nothing that comes anyway.</summary>
public sealed class ClosedDossierTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Closed = "封存：已报送区文旅广电局";

    private readonly Workbench bench = new();

    public async ValueTask InitializeAsync()
    {
        await bench.InitializeAsync();
        await bench.SendFormAsync(Dossier + "/submission", Dossier + "/submission", ("to", "区文旅广电局"));
    }

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/money")]
    [InlineData("/money/grid")]
    [InlineData("/registers")]
    [InlineData("/registers/propose")]
    [InlineData("/registers/events")]
    [InlineData("/registers/events/new")]
    [InlineData("/registers/events/lantern")]
    [InlineData("/registers/events/grid")]
    [InlineData("/indicators")]
    [InlineData("/indicators/edit")]
    [InlineData("/indicators/library")]
    [InlineData("/evidence")]
    [InlineData("/report/words/other")]
    [InlineData("/calendar")]
    [InlineData("/monitoring")]
    [InlineData("/confirm")]
    [InlineData("/changes")]
    [InlineData("/duplicates")]
    [InlineData("/copies")]
    [InlineData("/photos")]
    [InlineData("/import")]
    public async Task Every_page_says_who_closed_it_and_offers_nothing_to_write(string end)
    {
        using var page = new HtmlParser().ParseDocument(await bench.ReadPageAsync(Dossier + end));

        var main = page.QuerySelector("main")!;
        Assert.Contains($"这份档案由本机于", main.TextContent, StringComparison.Ordinal);
        Assert.Contains(Closed, main.TextContent, StringComparison.Ordinal);
        Assert.Empty(
            main.QuerySelectorAll("form[method=post] button")
                .Where(button => !button.HasAttribute("disabled"))
                .Select(button => button.TextContent)
        );
        Assert.DoesNotContain(main.QuerySelectorAll("a.button"), link =>
            link.TextContent is "新增一条" or "表格录入" or "导入" or "编辑"
        );
    }

    [Fact]
    public async Task What_comes_anyway_is_shown_again_and_kept_as_a_draft()
    {
        const string Record = Dossier + "/registers/events/lantern";

        using var answer = await bench.SendFormAsync(
            Dossier + "/submission",
            Record,
            ("field.name", "“灯火云溪，民俗闹新春”迎春灯会"),
            ("field.kind", "节庆"),
            ("field.dates", "2024-02-10 至 2024-02-24"),
            ("field.place", "清溪河"),
            ("field.visitors", "10万余"),
            ("field.spent", "96700"),
            ("state", "held"),
            ("seen", "1")
        );

        using var page = new HtmlParser().ParseDocument(
            await answer.Content.ReadAsStringAsync(Workbench.Cancel)
        );
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(Closed, page.QuerySelector("[role='alert']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "清溪河",
            page.QuerySelectorAll("input")
                .OfType<IHtmlInputElement>()
                .Single(one => one.Name == "field.place")
                .Value
        );
        var drafts = await bench.ReadPageAsync("/drafts?form=" + Uri.EscapeDataString(Record));
        Assert.Contains(
            "清溪河",
            System.Text.RegularExpressions.Regex.Unescape(drafts),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Rows_of_a_grid_that_come_anyway_are_shown_again()
    {
        const string Grid = Dossier + "/registers/events/grid";

        using var answer = await bench.SendFormAsync(Grid, Grid, ("paste", "龙舟赛\t赛事"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "龙舟赛",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
        var drafts = await bench.ReadPageAsync("/drafts?form=" + Uri.EscapeDataString(Grid));
        Assert.Contains(
            "龙舟赛",
            System.Text.RegularExpressions.Regex.Unescape(drafts),
            StringComparison.Ordinal
        );
    }
}
