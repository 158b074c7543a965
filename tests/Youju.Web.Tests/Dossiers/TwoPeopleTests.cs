using System.Net;
using AngleSharp.Html.Parser;

namespace Youju.Web.Tests.Dossiers;

/// <summary>Two people write over the same: what one of them left alone is as the other has it, in every form that knows what was seen.</summary>
public sealed class TwoPeopleTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Record = Dossier + "/registers/events/lantern";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_field_that_was_left_alone_takes_what_somebody_else_has_saved()
    {
        var mine = await ReadFormAsync(Record, "record");
        await SendAsync(Record, await ReadFormAsync(Record, "record"), ("field.visitors", "88888"));

        using var late = await SendAsync(Record, mine, ("field.place", "清溪河"));

        var stands = await ReadFormAsync(Record, "record");
        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
        Assert.Equal(("88888", "清溪河"), (stands["field.visitors"], stands["field.place"]));
    }

    [Fact]
    public async Task Only_a_field_that_both_have_written_is_told_and_the_next_save_puts_nothing_back()
    {
        var mine = await ReadFormAsync(Record, "record");
        await SendAsync(
            Record,
            await ReadFormAsync(Record, "record"),
            ("field.visitors", "88888"),
            ("field.place", "东湖")
        );

        using var late = await SendAsync(Record, mine, ("field.place", "清溪河"), ("field.name", "灯会"));
        var page = await ReadAsync(late);
        using var again = await SendAsync(Record, ReadForm(page, "record"));

        var stands = await ReadFormAsync(Record, "record");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Equal(["别人写的是：东湖"], ReadTheirs(page));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(
            ("88888", "清溪河", "灯会"),
            (stands["field.visitors"], stands["field.place"], stands["field.name"])
        );
    }

    [Theory]
    [InlineData("/registers/events/grid", "name", "place")]
    [InlineData("/money/grid", "project", "reason")]
    [InlineData("/indicators/edit", "c10", "c11")]
    public async Task A_cell_that_was_left_alone_takes_what_somebody_else_has_saved(
        string end,
        string theirColumn,
        string myColumn
    )
    {
        var grid = Dossier + end;
        var (theirs, mine) = ($"cell.0.{theirColumn}", $"cell.0.{myColumn}");
        var form = await ReadFormAsync(grid, null);
        using var first = await SendAsync(grid, await ReadFormAsync(grid, null), (theirs, "甲写的"));
        Assert.True(first.StatusCode == HttpStatusCode.Redirect, ListWhy(await ReadAsync(first)));

        using var late = await SendAsync(grid, form, (mine, "乙写的"));

        Assert.True(late.StatusCode == HttpStatusCode.Redirect, ListWhy(await ReadAsync(late)));
        var stands = await ReadFormAsync(grid, null);
        Assert.Equal(("甲写的", "乙写的"), (stands[theirs], stands[mine]));
    }

    [Fact]
    public async Task Of_a_cell_that_both_have_written_the_other_is_told_and_the_next_save_puts_nothing_back()
    {
        const string Grid = Dossier + "/registers/events/grid";
        var form = await ReadFormAsync(Grid, null);
        await SendAsync(
            Grid,
            await ReadFormAsync(Grid, null),
            ("cell.0.place", "东湖"),
            ("cell.0.name", "甲写的")
        );

        using var late = await SendAsync(Grid, form, ("cell.0.place", "清溪河"));
        var page = await ReadAsync(late);
        using var again = await SendAsync(Grid, ReadForm(page, null));

        var stands = await ReadFormAsync(Grid, null);
        Assert.Equal(["别人写的是：东湖"], ReadTheirs(page));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(("甲写的", "清溪河"), (stands["cell.0.name"], stands["cell.0.place"]));
    }

    [Fact]
    public async Task Who_has_changed_nothing_of_a_chapter_takes_what_stands()
    {
        const string Words = Dossier + "/report/words/other";
        await bench.SendFormAsync(Words, Words, ("seen", ""), ("words", "甲写的。"));

        using var late = await bench.SendFormAsync(Words, Words, ("seen", ""), ("words", ""));

        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
        Assert.Contains("甲写的。", await bench.ReadPageAsync(Words), StringComparison.Ordinal);
    }

    private async Task<Dictionary<string, string>> ReadFormAsync(string page, string? id) =>
        ReadForm(await bench.ReadPageAsync(page), id);

    private static Dictionary<string, string> ReadForm(string page, string? id)
    {
        using var read = new HtmlParser().ParseDocument(page);
        var form = read.Forms.Single(form =>
            id is null ? form.ClassList.Contains("grid-form") : form.Id == id
        );
        return Workbench.ReadStanding(form).ToDictionary();
    }

    private Task<HttpResponseMessage> SendAsync(
        string page,
        Dictionary<string, string> form,
        params (string Name, string Value)[] changes
    )
    {
        var sent = new Dictionary<string, string>(form, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
            sent[name] = value;
        return bench.Browser.PostAsync(
            new Uri(page, UriKind.Relative),
            new FormUrlEncodedContent(sent),
            Workbench.Cancel
        );
    }

    private static Task<string> ReadAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(Workbench.Cancel);

    private static IEnumerable<string> ReadTheirs(string page) => ReadWords(page, ".theirs");

    private static string ListWhy(string page) => string.Join('\n', ReadWords(page, ".why,.theirs"));

    private static IEnumerable<string> ReadWords(string page, string selector)
    {
        using var read = new HtmlParser().ParseDocument(page);
        return [.. read.QuerySelectorAll(selector).Select(one => one.TextContent.Trim())];
    }
}
