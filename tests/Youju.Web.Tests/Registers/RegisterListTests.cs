using System.Net;

namespace Youju.Web.Tests.Registers;

/// <summary>The list of a register: found, filtered, ordered, remembered, and what was hidden.</summary>
public sealed class RegisterListTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string List = Workbench.Sample + "/registers/events";

    [Fact]
    public async Task A_choice_and_words_narrow_it()
    {
        var page = await bench.ReadPageAsync(List + "?is.kind=节庆");

        Assert.Contains(">云溪樱花节</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("健康跑", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_orders_it_one_way_and_the_other()
    {
        var down = await bench.ReadPageAsync(List + "?sort=visitors&down=yes");
        var up = await bench.ReadPageAsync(List + "?sort=visitors");

        Assert.True(Before(down, ">云溪樱花节</a>", ">“灯火云溪，民俗闹新春”迎春灯会</a>"));
        Assert.True(Before(up, ">“灯火云溪，民俗闹新春”迎春灯会</a>", ">云溪樱花节</a>"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(99_999_999)]
    public async Task A_page_after_the_last_is_the_last(int number)
    {
        var page = await bench.ReadPageAsync($"{List}?page={number}");

        Assert.Contains(">云溪樱花节</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_is_remembered_by_its_name_until_it_is_dropped()
    {
        await bench.SendFormAsync(
            List + "?is.kind=赛事",
            List + "/views",
            ("name", "只看赛事"),
            ("query", "is.kind=%E8%B5%9B%E4%BA%8B")
        );
        var kept = await bench.ReadPageAsync(List);
        await bench.SendFormAsync(
            List + "?is.kind=赛事",
            List + "/views",
            ("name", "只看赛事"),
            ("drop", "yes"),
            ("query", "")
        );

        Assert.Contains("只看赛事", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("只看赛事", await bench.ReadPageAsync(List), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_record_leaves_the_list_and_is_found_among_the_hidden()
    {
        await bench.SendFormAsync(List + "/study", List + "/study/withdraw", ("withdrawn", "yes"));

        Assert.DoesNotContain(
            ">“云溪学子看云溪，我的云溪行”</a>",
            await bench.ReadPageAsync(List),
            StringComparison.Ordinal
        );
        Assert.Contains(
            ">“云溪学子看云溪，我的云溪行”</a>",
            await bench.ReadPageAsync(List + "?show=hidden"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_has_written_is_led_to_a_page_that_takes_it_back()
    {
        using var answer = await bench.SendFormAsync(
            List + "/run",
            List + "/run/withdraw",
            ("withdrawn", "yes")
        );
        var next = answer.Headers.Location!.ToString();

        var page = await bench.ReadPageAsync(next);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Matches(@"\?step=\d+$", next);
        Assert.Contains("撤销这一步", page, StringComparison.Ordinal);
    }

    private static bool Before(string page, string one, string other) =>
        page.IndexOf(one, StringComparison.Ordinal) is >= 0 and var at
        && at < page.IndexOf(other, StringComparison.Ordinal);
}
