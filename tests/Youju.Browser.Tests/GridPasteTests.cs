using System.Globalization;
using Microsoft.Playwright;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>Rows of a spreadsheet pasted into a grid: all at once, nothing beside them touched, and taken back as one.</summary>
public sealed class GridPasteTests(Browsers browsers, ITestOutputHelper output) : IClassFixture<Browsers>
{
    private const string Grid = Workbench.Sample + "/registers/events/grid";
    private const int Rows = 1_000;

    [Fact]
    public async Task A_thousand_rows_go_in_their_bad_cells_are_shown_and_one_key_takes_them_back()
    {
        var page = await OpenGridAsync(Grid);
        var before = await CountAsync(page);

        var milliseconds = await PasteAsync(page, Compose(await ReadHeadsAsync(page), Rows, bad: 7));
        output.WriteLine(
            $"{Rows} rows: {milliseconds.ToString("0", CultureInfo.InvariantCulture)} ms until every cell was read"
        );

        Assert.Equal(before + Rows, await CountAsync(page));
        Assert.Contains("7 行要改", await page.InnerTextAsync(".tools.foot"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await CountAsync(page));
    }

    [Fact]
    public async Task A_paste_leaves_the_row_below_it_and_the_rest_of_its_rows()
    {
        var page = await OpenGridAsync(Grid);
        await page.ClickAsync("td[data-place='0'] >> nth=0");
        var below = await page.InnerTextAsync("tr[data-index='1']");
        var beside = await page.InnerTextAsync("tr[data-index='0'] td[data-place='1']");

        await PasteAsync(page, "换了名的\r\n");

        Assert.Contains(
            "换了名的",
            await page.InnerTextAsync("tr[data-index='0']"),
            StringComparison.Ordinal
        );
        Assert.Equal(beside, await page.InnerTextAsync("tr[data-index='0'] td[data-place='1']"));
        Assert.Equal(below, await page.InnerTextAsync("tr[data-index='1']"));
    }

    [Fact]
    public async Task What_is_saved_is_one_step_and_rows_that_cannot_be_saved_stay()
    {
        var page = await OpenGridAsync(Workbench.Sample + "/registers/contests/grid");
        await PasteAsync(
            page,
            await page.EvaluateAsync<string>(
                "() => Array.from(document.querySelectorAll('table.grid thead th')).slice(1).map(() => '不对的').join('\\t')"
            )
        );

        await page.Keyboard.PressAsync("Control+s");
        await page.WaitForSelectorAsync(".grid-said >> text=原样留着");

        Assert.NotEqual(0, await page.Locator("td.invalid").CountAsync());
    }

    [Fact]
    public async Task Rows_that_were_not_saved_come_back_with_the_page()
    {
        var page = await OpenGridAsync(Workbench.Sample + "/registers/posts/grid");
        await PasteAsync(page, "没有保存的一行\t不认识\r\n");
        await page.WaitForSelectorAsync(".grid-said >> text=草稿已存");

        await page.ReloadAsync();
        await page.WaitForSelectorAsync(".said >> text=已经放回");

        Assert.Contains("没有保存的一行", await page.InnerTextAsync("table.grid"), StringComparison.Ordinal);
    }

    private async Task<IPage> OpenGridAsync(string path)
    {
        var page = await browsers.OpenWindowAsync();
        await page.GotoAsync(path);
        await page.WaitForSelectorAsync("form.ready");
        return page;
    }

    private static Task<int> CountAsync(IPage page) =>
        page.EvaluateAsync<int>(
            "() => Number(/共 (\\d+) 行/.exec(document.querySelector('.tools.foot').textContent)[1])"
        );

    private static Task<string[]> ReadHeadsAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            "() => Array.from(document.querySelectorAll('table.grid thead th')).slice(1).map(one => one.textContent)"
        );

    // As Excel lays it on the clipboard: a line end behind the last row, quotes around cells with line ends.
    private static string Compose(string[] heads, int rows, int bad) =>
        string.Concat(
            Enumerable
                .Range(1, rows)
                .Select(at =>
                    string.Join('\t', heads.Select(head => FillCell(head, at, isBad: at <= bad))) + "\r\n"
                )
        );

    private static string FillCell(string head, int at, bool isBad) =>
        head.Split('（', ' ')[0] switch
        {
            "活动名称" => $"第{at}场",
            "类别" => isBad ? "没有这一类" : "赛事",
            "起止日期" => "2024-06-10",
            "地点" => "城区",
            "状态" => "已举办",
            "活动内容" => "\"开幕\n闭幕\"",
            "接待人次" => $"{at}",
            "历时" or "参加人数" => "20",
            "财政支出" or "带动消费" => "1,200.50",
            "安全责任事故" => "0",
            _ => "",
        };

    private static Task<double> PasteAsync(IPage page, string text) =>
        page.EvaluateAsync<double>(
            """
            async text => {
              const field = document.querySelector('.grid-field'), form = document.querySelector('form[data-grid]');
              field.focus();
              const data = new DataTransfer();
              data.setData('text/plain', text);
              const done = new Promise(resolve => form.addEventListener('checked', resolve, { once: true }));
              const begun = performance.now();
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
              await done;
              await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              return performance.now() - begun;
            }
            """,
            text
        );
}
