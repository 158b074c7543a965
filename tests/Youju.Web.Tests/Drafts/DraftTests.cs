using System.Net;

namespace Youju.Web.Tests.Drafts;

/// <summary>What is typed and not handed in.</summary>
public sealed class DraftTests : IAsyncLifetime
{
    private const string Form = Workbench.Sample + "/registers/events/new";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task What_cannot_be_read_is_kept_as_it_was_typed()
    {
        await KeepAsync("s1", ("field.name", "重阳登山"), ("field.dates", "13月1日"));
        await KeepAsync("s1", ("field.name", "重阳登高"));

        var kept = await ReadDraftsAsync();

        Assert.Contains("13月1日", kept, StringComparison.Ordinal);
        Assert.Contains("重阳登高", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("重阳登山", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_taken_leaves_no_draft_and_none_comes_late()
    {
        await KeepAsync("s1", ("field.name", "龙舟赛"));

        using var answer = await HandInAsync(("field.dates", "2024-06-10"));
        await KeepAsync("s1", ("field.name", "龙舟"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("龙舟", await ReadDraftsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_not_taken_keeps_its_draft()
    {
        await KeepAsync("s1", ("field.name", "龙舟赛"));

        using var answer = await HandInAsync(("field.dates", "13月"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("龙舟赛", await ReadDraftsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_dossier_keeps_nobody_from_writing_drafts()
    {
        await bench.SendFormAsync(
            Workbench.Sample + "/submission",
            Workbench.Sample + "/submission",
            ("to", "区文旅广电局")
        );

        using var answer = await KeepAsync("s1", ("field.name", "龙舟赛"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Fact]
    public async Task What_was_typed_and_not_handed_in_stands_among_the_things_to_do()
    {
        await KeepAsync("s1", ("field.name", "龙舟赛"));

        Assert.Contains(
            "新增节会活动填了还没有保存",
            await bench.ReadPageAsync(Workbench.Sample),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_is_not_in_gets_no_draft_and_leaves_none()
    {
        using var stranger = bench.CreateStranger();

        using var answer = await stranger.GetAsync("/drafts?form=" + Form, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_comes_after_the_end_of_its_sign_in_is_shown_again()
    {
        using var stranger = bench.CreateStranger();
        using var form = new FormUrlEncodedContent([new("words", "到期以后交的话。"), new("form-mark", "m")]);

        using var answer = await stranger.PostAsync(
            Workbench.Sample + "/report/words/other",
            form,
            Workbench.Cancel
        );

        var page = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.True(page.Contains("到期以后交的话。</p>", StringComparison.Ordinal), page);
        Assert.Contains("再交一次", page, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> HandInAsync(params (string, string)[] fields) =>
        bench.SendFormAsync(
            Form,
            Form,
            [
                ("field.name", "龙舟赛"),
                ("field.kind", "赛事"),
                ("field.place", "松杨湖"),
                ("state", "held"),
                ("seen", "0"),
                ("draft-desk", "d1"),
                ("draft-sheet", "s1"),
                .. fields,
            ]
        );

    private Task<HttpResponseMessage> KeepAsync(string sheet, params (string Name, string Text)[] texts) =>
        bench.SendFormAsync(
            Form,
            "/drafts",
            [
                ("form", Form),
                ("desk", "d1"),
                ("sheet", sheet),
                ("seen", "0"),
                .. texts.Select(text => ("field:" + text.Name, text.Text)),
            ]
        );

    private Task<string> ReadDraftsAsync() => bench.ReadPageAsync("/drafts?form=" + Form);
}
