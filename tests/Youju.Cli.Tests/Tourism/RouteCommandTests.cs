using System.Xml.Linq;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Tourism;

public sealed class RouteCommandTests : IDisposable
{
    private const string Places = """
        名称,经度,纬度,评分,停留时间,开放时间,票价,必去
        云溪站,113.26,29.47,0,0,,,
        大矶头,113.20,29.53,80,60,全天,免费,
        文化馆,113.27,29.48,60,60,周二至周日 9:00-17:00；周一闭馆,0,
        清溪村,113.35,29.50,90,120,9:00-17:00,20,是
        君山岛,112.99,29.36,70,500,9:00-17:00,60,
        """;

    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_table_becomes_a_timetable_that_says_what_is_left_out_and_why()
    {
        Assert.Equal(ExitCode.Clean, await PlanAsync("--date", "2025-04-07"));

        Assert.StartsWith("第1天（2025-04-07 星期一）：", session.Output, StringComparison.Ordinal);
        Assert.Contains("清溪村", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "文化馆（60 分）：出行的日子都不开放（周二至周日 9:00-17:00；周一闭馆）",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "君山岛（70 分）：开放的时间不够停留 500 分钟",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Other_routes_say_what_they_do_without_and_what_that_costs()
    {
        await PlanAsync("--date", "2025-04-08", "--alternatives", "2");

        Assert.Contains("其他走法 2 种：", session.Output, StringComparison.Ordinal);
        Assert.Contains("（少 60 分）", session.Output, StringComparison.Ordinal);
        Assert.Contains("不去文化馆", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("不去清溪村", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_estimated_is_told() =>
        Assert.Contains(
            "按直线距离 × 1.3、每小时 40 千米估算 [K]。",
            await TellErrorsAsync("--date", "2025-04-08"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Hours_that_depend_on_the_date_ask_for_it()
    {
        Assert.Equal(ExitCode.Usage, await PlanAsync());
        Assert.Contains("请写明出行的日期", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gpx", "http://www.topografix.com/GPX/1/1")]
    [InlineData("kml", "http://www.opengis.net/kml/2.2")]
    [InlineData("svg", "http://www.w3.org/2000/svg")]
    public async Task The_ending_of_the_file_chooses_its_form(string ending, string space)
    {
        Assert.Equal(
            ExitCode.Clean,
            await PlanAsync("--date", "2025-04-08", "-o", session.Path("线路." + ending))
        );

        Assert.Equal(space, XDocument.Load(session.Path("线路." + ending)).Root!.Name.NamespaceName);
    }

    [Fact]
    public async Task A_map_without_a_number_says_that_it_is_none_for_the_public()
    {
        await PlanAsync("--date", "2025-04-08", "--format", "svg");
        Assert.Contains("公开前请按规定送审", session.Output, StringComparison.Ordinal);
        await PlanAsync("--date", "2025-04-08", "--format", "svg", "--map-number", "湘S（2025）001号");
        Assert.Contains("审图号：湘S（2025）001号", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--days", "9", "线路应是 1 至 7 天。")]
    [InlineData("--from", "25:00", "--from 应写几点几分，如 8:30，现为“25:00”。")]
    [InlineData("--date", "2025-13-01", "--date 应写日期，如 2025-04-05，现为“2025-13-01”。")]
    [InlineData("--end", "116.4,39.9", "第1天从云溪站到起讫点路上要 ")]
    [InlineData("--keep", "清溪", "地点表里没有“清溪”，是不是“清溪村”？")]
    [InlineData("--crs", "北京54", "不认识坐标系“北京54”，应是WGS84、CGCS2000、GCJ-02、BD-09之一。")]
    public async Task Says_what_to_write_instead(string option, string value, string words)
    {
        Assert.Equal(ExitCode.Usage, await PlanAsync(option, value));
        Assert.Contains(words, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measured_times_go_before_estimated_ones()
    {
        var travel = session.Write("行车.csv", "起点,终点,分钟\n云溪站,清溪村,77\n");
        await PlanAsync("--date", "2025-04-07", "--travel", travel, "--to", "14:00");

        Assert.Contains("清溪村（路上 77 分钟", session.Output, StringComparison.Ordinal);
    }

    private async Task<string> TellErrorsAsync(params string[] options)
    {
        await PlanAsync(options);
        return session.Error;
    }

    private Task<int> PlanAsync(params string[] options) =>
        session.RunAsync([
            "route",
            session.Write("地点.csv", Places),
            "--start",
            "云溪站",
            "--steps",
            "500",
            .. options,
        ]);
}
