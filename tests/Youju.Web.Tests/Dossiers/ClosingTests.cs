using System.Net;

namespace Youju.Web.Tests.Dossiers;

/// <summary>Handing in, taking back, and beginning, each on a workbench of its own.</summary>
public sealed class ClosingTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task What_was_handed_in_is_closed_until_it_is_released()
    {
        var words = Dossier + "/report/words/other";
        await bench.SendFormAsync(Dossier + "/submission", Dossier + "/submission", ("to", "区文旅广电局"));

        using var refused = await bench.SendFormAsync(words, words, ("seen", ""), ("words", "还要改。"));
        await bench.SendFormAsync(
            Dossier + "/submission",
            Dossier + "/submission/release",
            ("why", "退回修改")
        );
        using var taken = await bench.SendFormAsync(words, words, ("seen", ""), ("words", "还要改。"));

        Assert.Contains(
            "封存：已报送区文旅广电局",
            await refused.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
        Assert.Equal(
            (HttpStatusCode.Conflict, HttpStatusCode.Redirect),
            (refused.StatusCode, taken.StatusCode)
        );
    }

    [Fact]
    public async Task A_step_is_taken_back_from_the_page_of_changes()
    {
        var words = Dossier + "/report/words/other";
        await bench.SendFormAsync(words, words, ("seen", ""), ("words", "写错了。"));

        await bench.SendFormAsync(Dossier + "/changes", Dossier + "/changes/2/undo");

        Assert.DoesNotContain("写错了", await bench.ReadPageAsync(words), StringComparison.Ordinal);
        Assert.Contains(
            "本机撤销了",
            await bench.ReadPageAsync(Dossier + "/changes"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_earlier_step_is_taken_back_and_a_later_one_in_the_same_register_stays()
    {
        var list = Dossier + "/registers/events";
        await bench.SendFormAsync(list + "/blossom", list + "/blossom/withdraw", ("withdrawn", "yes"));
        await bench.SendFormAsync(list + "/lantern", list + "/lantern/withdraw", ("withdrawn", "yes"));

        using var answer = await bench.SendFormAsync(Dossier + "/changes", Dossier + "/changes/2/undo");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await bench.ReadPageAsync(list);
        Assert.Contains(">云溪樱花节</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">迎春灯会系列活动</a>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("某县文旅中心", "２０２５", HttpStatusCode.Redirect)]
    [InlineData("某县文旅中心", "今年", HttpStatusCode.UnprocessableEntity)]
    [InlineData(" ", "2025", HttpStatusCode.UnprocessableEntity)]
    public async Task A_dossier_is_begun_or_refused_with_what_was_typed(
        string unit,
        string year,
        HttpStatusCode status
    )
    {
        using var answer = await bench.SendFormAsync("/", "/dossiers", ("unit", unit), ("year", year));

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.Redirect)
            Assert.Contains(
                "还没有账",
                await bench.ReadPageAsync(answer.Headers.Location!.ToString()),
                StringComparison.Ordinal
            );
    }
}
