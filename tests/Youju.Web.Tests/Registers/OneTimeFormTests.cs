using System.Net;
using AngleSharp.Html.Parser;

namespace Youju.Web.Tests.Registers;

/// <summary>A form that is sent twice makes one record.</summary>
public sealed class OneTimeFormTests : IAsyncLifetime
{
    private const string List = Workbench.Sample + "/registers/events";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_record_and_leads_to_it_twice()
    {
        var form = await ReadFormAsync();

        var answers = await Task.WhenAll(SendAsync(form), SendAsync(form));
        var late = await SendAsync(form);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Single(answers.Append(late).Select(answer => answer.Location).Distinct());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Another_content_and_another_page_make_another_record()
    {
        var form = await ReadFormAsync();
        await SendAsync(form);
        form["field.place"] = "西城";
        await SendAsync(form);
        await SendAsync(await ReadFormAsync());

        Assert.Equal(3, await CountAsync());
    }

    private async Task<Dictionary<string, string>> ReadFormAsync()
    {
        using var page = new HtmlParser().ParseDocument(await bench.ReadPageAsync(List + "/new"));
        var form = Workbench.ReadStanding(page.Forms.Single(form => form.Id == "record")).ToDictionary();
        foreach (
            var (name, value) in new[]
            {
                ("field.name", "重阳登山"),
                ("field.kind", "赛事"),
                ("field.dates", "2024-10-11"),
                ("field.place", "东城"),
                ("state", "held"),
            }
        )
            form[name] = value;
        return form;
    }

    private async Task<(HttpStatusCode Status, string? Location)> SendAsync(Dictionary<string, string> form)
    {
        using var answer = await bench.Browser.PostAsync(
            new Uri(List + "/new", UriKind.Relative),
            new FormUrlEncodedContent(form),
            Workbench.Cancel
        );
        return (answer.StatusCode, answer.Headers.Location?.ToString());
    }

    private async Task<int> CountAsync() =>
        (await bench.ReadPageAsync(List + "?q=" + Uri.EscapeDataString("重阳登山")))
            .Split("重阳登山</a>")
            .Length - 1;
}
