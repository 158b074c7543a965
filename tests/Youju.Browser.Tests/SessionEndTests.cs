using Microsoft.Playwright;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>A sign-in that ends in the middle of a form: what was typed comes back, on every form the pages have.</summary>
public sealed class SessionEndTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const string Dossier = Workbench.Sample;

    // Every page that has a form of the program; forms are found on it, and new ones are walked as they come.
    private static readonly string[] Pages =
    [
        "/",
        "/checks",
        Dossier + "/registers/events/new",
        Dossier + "/registers/events/blossom",
        Dossier + "/registers/events?is.kind=节庆",
        Dossier + "/report/words/overview",
        Dossier + "/submission",
        Dossier + "/import",
        Dossier + "/evidence",
        Dossier + "/money/grid",
        Dossier + "/indicators/edit",
        Dossier + "/confirm",
        Dossier + "/changes",
    ];

    // Types into every field of every form that is sent, and tells what it typed.
    private const string FillIn = """
        () => {
          const typed = [];
          document.querySelectorAll('form').forEach(form => {
            if ((form.getAttribute('method') || '').toLowerCase() !== 'post' || form.dataset.draft === 'no') return;
            Array.from(form.elements).forEach(one => {
              if (!one.name || /^(hidden|file|password|submit|button)$/.test(one.type)) return;
              if (one.type === 'checkbox') one.checked = !one.checked;
              else if (one.tagName === 'SELECT') one.selectedIndex = one.options.length - 1;
              else one.value = '没交的' + typed.length;
              one.dispatchEvent(new Event('input', { bubbles: true }));
              typed.push([form.getAttribute('action') || location.pathname, one.name, one.type === 'checkbox' ? one.checked : one.value]);
            });
          });
          return JSON.stringify(typed);
        }
        """;

    private const string ReadBack = """
        () => {
          const found = [];
          document.querySelectorAll('form').forEach(form => {
            if ((form.getAttribute('method') || '').toLowerCase() !== 'post' || form.dataset.draft === 'no') return;
            Array.from(form.elements).forEach(one => {
              if (!one.name || /^(hidden|file|password|submit|button)$/.test(one.type)) return;
              found.push([form.getAttribute('action') || location.pathname, one.name, one.type === 'checkbox' ? one.checked : one.value]);
            });
          });
          return JSON.stringify(found);
        }
        """;

    [Fact]
    public async Task What_was_typed_two_seconds_before_comes_back_on_every_form()
    {
        var (fields, lost) = (0, new List<string>());
        foreach (var path in Pages)
        {
            var page = await browsers.OpenWindowAsync();
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var typed = await page.EvaluateAsync<string>(FillIn);
            fields += typed.Split("没交的").Length - 1;
            if (typed == "[]")
                continue;
            await WaitUntilKeptAsync(page);
            await EndSessionAsync(page);

            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

            if (await page.EvaluateAsync<string>(ReadBack) is var back && back != typed)
                lost.Add($"{path}: {typed} came back as {back}");
        }

        Assert.Empty(lost);
        Assert.True(fields > 20, $"only {fields} fields were typed into");
    }

    [Fact]
    public async Task What_is_typed_after_the_end_waits_in_the_browser_and_leads_back_to_its_form()
    {
        var page = await browsers.OpenWindowAsync();
        await page.GotoAsync(
            Dossier + "/registers/events/lantern",
            new() { WaitUntil = WaitUntilState.NetworkIdle }
        );
        await page.Context.ClearCookiesAsync();
        await page.FillAsync("[name='field.place']", "登录到期以后写的");
        await page.WaitForSelectorAsync("p.kept.out");

        await browsers.EnterAgainAsync(page);
        await page.GotoAsync("/");
        await page.WaitForURLAsync("**/registers/events/lantern");
        await page.WaitForSelectorAsync(".said >> text=已经放回");

        Assert.Equal("登录到期以后写的", await page.InputValueAsync("[name='field.place']"));
    }

    [Fact]
    public async Task Without_script_what_was_sent_too_late_is_shown_and_can_be_sent_again()
    {
        var page = await browsers.OpenWindowAsync(hasScript: false);
        await page.GotoAsync(Dossier + "/report/words/other");
        await page.FillAsync("#words", "到期以后交的话。");
        await page.Context.ClearCookiesAsync();
        await page.ClickAsync("button.first");
        await page.WaitForSelectorAsync("text=再交一次");
        Assert.Contains("到期以后交的话。", await page.InnerTextAsync("main"), StringComparison.Ordinal);

        await browsers.EnterAgainAsync(page);
        await page.ClickAsync("button:has-text('再交一次')");
        await page.GotoAsync(Dossier + "/report/words/other");

        Assert.Contains("到期以后交的话。", await page.InputValueAsync("#words"), StringComparison.Ordinal);
    }

    // Forms say when the server has what was typed.
    private static Task WaitUntilKeptAsync(IPage page) =>
        page.WaitForFunctionAsync(
            "() => document.querySelector('form[data-kept]') && !document.querySelector('form[data-kept=\"no\"]')"
        );

    private async Task EndSessionAsync(IPage page)
    {
        await page.Context.ClearCookiesAsync();
        await browsers.EnterAgainAsync(page);
    }
}
