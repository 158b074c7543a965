using System.Net;

namespace Youju.Web.Tests.Registers;

/// <summary>Records that belong to another: begun from its page, and listed on it.</summary>
public sealed class ChildRecordTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Registers = Workbench.Sample + "/registers";

    [Fact]
    public async Task A_child_is_begun_from_the_page_of_its_record_and_stands_there()
    {
        var project = await AddAsync("projects", ("field.name", "湖滨营地"), ("state", "surveyed"));
        var id = project.Split('/')[^1];
        Assert.Contains(
            $"{Registers}/project-progress/new?parent={id}",
            await bench.ReadPageAsync(project),
            StringComparison.Ordinal
        );

        var begun = await bench.ReadPageAsync($"{Registers}/project-progress/new?parent={id}");
        Assert.Contains($"value=\"{Uri.UnescapeDataString(id)}\"", begun, StringComparison.Ordinal);
        Assert.Contains("value=\"湖滨营地\"", begun, StringComparison.Ordinal);

        await AddAsync(
            "project-progress",
            ("field.name", "湖滨营地"),
            ("field.month", "2024年5月"),
            ("field.month-done", "60万"),
            ("field.parent", Uri.UnescapeDataString(id)),
            ("state", "sent")
        );
        var page = await bench.ReadPageAsync(project);
        Assert.Contains("湖滨营地　2024-05", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_name_tells_need_not_be_chosen()
    {
        var report = await AddAsync("coverage", ("field.outlet", "湖南日报"), ("field.story", "樱花节"));

        Assert.Contains(
            "selected>省</option>",
            (await bench.ReadPageAsync(report)).Replace(
                "selected=\"\"",
                "selected",
                StringComparison.Ordinal
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_amount_in_hundred_millions_is_read_as_yuan()
    {
        var offer = await AddAsync(
            "investment-projects",
            ("field.name", "温泉小镇"),
            ("field.investment", "1.2亿"),
            ("state", "drafting")
        );

        Assert.Contains("120000000", await bench.ReadPageAsync(offer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registers_stand_under_the_duties_that_they_record()
    {
        var page = await bench.ReadPageAsync(Registers);

        Assert.True(
            page.IndexOf(">规划编制与评审</th>", StringComparison.Ordinal)
                < page.IndexOf(">规划意见</a>", StringComparison.Ordinal)
        );
        Assert.True(
            page.IndexOf(">规划意见</a>", StringComparison.Ordinal)
                < page.IndexOf(">旅游资源普查</th>", StringComparison.Ordinal)
        );
        Assert.Contains(">其他工作</th>", page, StringComparison.Ordinal);
    }

    private async Task<string> AddAsync(string register, params (string, string)[] fields)
    {
        var answer = await bench.FillFormAsync($"{Registers}/{register}/new", fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString.Split('?')[0];
    }
}
