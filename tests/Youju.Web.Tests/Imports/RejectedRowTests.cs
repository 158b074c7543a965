using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Youju.Web.Tests.Imports;

/// <summary>Rows that did not go in are mended on the page, over the records that they are about.</summary>
public sealed class RejectedRowTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_column_that_the_sheet_did_not_have_keeps_what_stands_in_it()
    {
        using var sent = await bench.SendFileAsync(
            Dossier + "/import",
            Dossier + "/import",
            "活动.csv",
            "编号,活动名称,起止日期\nblossom,云溪樱花节,开春那几天\n"u8.ToArray()
        );
        var trial = sent.Headers.Location!.ToString();
        using var done = await bench.SendFormAsync(trial, trial);

        using var answer = await bench.Browser.GetAsync(
            new Uri(trial + "/mend", UriKind.Relative),
            Workbench.Cancel
        );
        using var page = new HtmlParser().ParseDocument(
            await answer.Content.ReadAsStringAsync(Workbench.Cancel)
        );
        var cells = page.QuerySelectorAll<IHtmlInputElement>("input")
            .ToLookup(cell => cell.Name ?? "", cell => cell.Value, StringComparer.Ordinal);

        Assert.Contains("双花", cells.SelectMany(cell => cell));
        Assert.Contains("开春那几天", cells.SelectMany(cell => cell));
        Assert.Contains("60000", cells.SelectMany(cell => cell));
    }
}
