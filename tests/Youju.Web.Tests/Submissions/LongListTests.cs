using System.Globalization;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>Lists over all units: a page of them, and the others by their names.</summary>
public sealed class LongListTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>, IAsyncLifetime
{
    private const int Units = 260;

    private HttpClient browser = null!;

    public ValueTask InitializeAsync()
    {
        if (!bench.Units.ListUnits().Any(unit => unit.Name == ManyUnits.Name(1)))
        {
            bench.AddPerson("finance", "财政科长", (PersonRole.Finance, "云溪区人民政府"));
            ManyUnits.Place(
                Path.Combine(bench.DataFolder, "youju.db"),
                bench.FindUnit("云溪区人民政府"),
                Units
            );
        }

        browser = bench.OpenBrowser("finance");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/review")]
    [InlineData("/overview?year=2025")]
    public async Task A_page_shows_two_hundred_and_leads_to_the_others(string path)
    {
        var first = await ReadAsync(path);
        var second = await ReadAsync(AddQuery(path, "q=&page=2"));

        Assert.Equal(200, CountUnits(first));
        Assert.Contains("下一页", first, StringComparison.Ordinal);
        Assert.Contains("上一页", second, StringComparison.Ordinal);
        Assert.NotEqual(ListKeys(first)[0], ListKeys(second)[0]);
        Assert.Empty(ListKeys(first).Intersect(ListKeys(second)));
    }

    [Theory]
    [InlineData("/", 3)]
    [InlineData("/review", 3)]
    [InlineData("/overview?year=2025", 1)]
    public async Task A_unit_is_found_by_letters_of_its_name(string path, int years)
    {
        var found = await ReadAsync(AddQuery(path, "q=" + Uri.EscapeDataString("第２５７ 街道")));

        Assert.Equal(years, CountUnits(found));
        Assert.Contains(ManyUnits.Name(257), found, StringComparison.Ordinal);
        Assert.Contains(
            "没有这样的单位",
            await ReadAsync(AddQuery(path, "q=" + Uri.EscapeDataString("没有的"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sums_are_of_all_units_whatever_page_is_shown()
    {
        var overview = await ReadAsync("/overview?year=2025&q=&page=2");

        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"2025年度 {Units} 个单位"),
            overview,
            StringComparison.Ordinal
        );
        Assert.Contains("看最高的 20 个", overview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reviews_no_unit_finds_none_of_them()
    {
        bench.AddPerson("school", "校长", (PersonRole.Head, SignedWorkbench.School));
        using var school = bench.OpenBrowser("school");

        Assert.Equal(0, CountUnits(await school.GetStringAsync("/overview?year=2025", Workbench.Cancel)));
        Assert.DoesNotContain(
            ManyUnits.Name(1),
            await school.GetStringAsync("/?q=" + Uri.EscapeDataString("街道"), Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_done_meanwhile_is_in_the_next_list()
    {
        await ReadAsync("/");
        bench.Units.PlaceUnits([("新设的中心", "云溪区人民政府")]);
        bench.BeginDossier("新设的中心");

        Assert.Contains(
            "新设的中心",
            await ReadAsync("/?q=" + Uri.EscapeDataString("新设")),
            StringComparison.Ordinal
        );
    }

    private async Task<string> ReadAsync(string path) =>
        System.Net.WebUtility.HtmlDecode(await browser.GetStringAsync(path, Workbench.Cancel));

    private static string AddQuery(string path, string query) =>
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";

    private static int CountUnits(string page) => ListKeys(page).Count;

    private static List<string> ListKeys(string page) =>
        [.. page.Split("<td class=\"key\"><a href=\"/dossiers/").Skip(1).Select(rest => rest.Split('"')[0])];
}
