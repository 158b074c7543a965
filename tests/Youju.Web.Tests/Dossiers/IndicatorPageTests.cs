using System.Net;

namespace Youju.Web.Tests.Dossiers;

/// <summary>The library of indicators, and indicators in parts.</summary>
public sealed class IndicatorPageTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Library = Dossier + "/indicators/library";
    private const string Split = Dossier + "/indicators/visitors/split";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task An_indicator_of_the_library_is_taken_over_with_what_measures_it()
    {
        using var taken = await bench.SendFormAsync(Library, Library, ("chosen", "units-surveyed"));

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains(
            "旅游资源普查单体数",
            await bench.ReadPageAsync(Dossier + "/indicators"),
            StringComparison.Ordinal
        );
        var row = (await bench.ReadPageAsync(Library)).Split("旅游资源普查单体数")[1].Split("</tr>")[0];
        Assert.Contains("data-label=\"在用\">1<", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_has_the_forty_of_the_reference_and_more()
    {
        var page = await bench.ReadPageAsync(Library);

        Assert.True(
            page.Split("name=\"chosen\"").Length + page.Split("已有").Length > 90,
            "fewer than ninety"
        );
        foreach (
            var name in new[]
            {
                "景区垃圾日产日清率",
                "涉旅经营主体满意度",
                "项目资金支付及时率",
                "研学资料齐全率",
            }
        )
            Assert.Contains(name, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_refused_with_words()
    {
        using var refused = await bench.SendFormAsync(Library, Library, ("area", "节庆活动"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(
            "还没有选指标",
            await refused.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Parts_that_add_up_are_kept()
    {
        using var saved = await SplitAsync(("云溪街道", "150000"), ("路口镇", "100000"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains(
            "按乡镇（街道）分 2 份",
            await bench.ReadPageAsync(Dossier + "/indicators"),
            StringComparison.Ordinal
        );
        Assert.Contains("value=\"路口镇\"", await bench.ReadPageAsync(Split), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("150000", "90000", "差 -10000")]
    [InlineData("150000", "许多", "要写一个数")]
    public async Task Parts_that_do_not_add_up_are_kept_as_typed_with_the_difference(
        string one,
        string other,
        string why
    )
    {
        using var refused = await SplitAsync(("云溪街道", one), ("路口镇", other));

        var page = await refused.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{other}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_has_no_parts()
    {
        const string rate = Dossier + "/indicators/satisfaction/split";

        using var refused = await bench.SendFormAsync(
            rate,
            rate,
            ("by", "Sex"),
            ("name", "女"),
            ("target", "90"),
            ("done", "")
        );

        Assert.Contains(
            "不能分解",
            await refused.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    private Task<HttpResponseMessage> SplitAsync(params (string Name, string Target)[] parts) =>
        bench.SendFormAsync(
            Split,
            Split,
            [
                ("by", "Township"),
                .. parts.SelectMany(part =>
                    new[] { ("name", part.Name), ("target", part.Target), ("done", "") }
                ),
            ]
        );
}
