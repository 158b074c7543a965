using AngleSharp.Html.Parser;

namespace Youju.Formats.Tests.Html.Viewer;

/// <summary>What only a browser can tell: that the page answers to mouse and keys, and can be used by everyone.</summary>
public sealed class ViewerInBrowserTests
{
    private const string Press =
        "function press(key) { document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: key, bubbles: true })); }\n";
    private const string Tell = "document.getElementById('result').textContent = ";

    [Fact]
    public void Its_own_policy_lets_its_script_run()
    {
        var page = new HtmlParser().ParseDocument(Browser.Load(SamplePackage.Html(), ""));

        Assert.True(page.DocumentElement.ClassList.Contains("js"));
    }

    [Fact]
    public void A_link_to_a_figure_opens_its_chain()
    {
        var page = new HtmlParser().ParseDocument(Browser.Load(SamplePackage.Html(), "#g2"));

        Assert.Equal("s2", page.QuerySelector(".source.open")?.Id);
        Assert.Equal("3万余人次", page.QuerySelector(".figure.here")?.TextContent);
    }

    [Theory]
    [InlineData("document.getElementById('g2').click();", "s2")]
    [InlineData("document.getElementById('g2').click(); press('ArrowLeft');", "s1")]
    [InlineData("document.getElementById('g2').click(); press('Escape');", "")]
    [InlineData("document.querySelector('#s2 .places a').click();", "s2")]
    [InlineData("document.querySelector('#index a').click();", "s1")]
    public void Keys_and_clicks_choose_a_chain(string acts, string open) =>
        Assert.Equal(
            open,
            Browser.Run(
                SamplePackage.Html(),
                $"{Press}{acts}{Tell}(document.querySelector('.source.open') || {{ id: '' }}).id;"
            )
        );

    [Theory]
    [InlineData("节会", "1")]
    [InlineData("expenditure.executed 626100", "1")]
    [InlineData("62.61", "1")]
    [InlineData("nothing", "0")]
    public void The_search_finds_names_values_and_printed_words(string words, string found) =>
        Assert.Equal(
            found,
            Browser.Run(
                SamplePackage.Html(),
                $"var box = document.getElementById('search'); box.value = '{words}'; "
                    + $"box.dispatchEvent(new Event('input')); "
                    + $"{Tell}document.querySelectorAll('#index li:not([hidden])').length;"
            )
        );

    [Fact]
    public void The_focus_follows_into_the_chain_and_back() =>
        Assert.Equal(
            "s2 g2",
            Browser.Run(
                SamplePackage.Html(),
                $"{Press}var figure = document.getElementById('g2'); figure.focus(); "
                    + $"figure.click(); var inside = document.activeElement.id; press('Escape'); "
                    + $"{Tell}inside + ' ' + document.activeElement.id;"
            )
        );

    [Fact]
    public void Every_chain_is_shown_without_script()
    {
        var silent = SamplePackage
            .Html()
            .Replace("<script>", "<script type=\"none\">", StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(Browser.Load(silent, ""));

        Assert.False(page.DocumentElement.ClassList.Contains("js"));
        Assert.All(page.QuerySelectorAll("main .figure"), figure =>
            Assert.NotNull(page.QuerySelector(figure.GetAttribute("href")!))
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("document.getElementById('g2').click();")]
    [InlineData("document.getElementById('g3').click();")]
    public void Nothing_in_it_keeps_anyone_out(string acts)
    {
        var html = SamplePackage
            .Html()
            .Replace("</body>", $"<script>{acts}</script></body>", StringComparison.Ordinal);

        Assert.Empty(Browser.Barriers(html));
    }
}
