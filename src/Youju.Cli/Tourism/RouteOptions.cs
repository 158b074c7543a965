using System.CommandLine;
using Youju.Cli.Help;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>What may be said of a route, and the request it makes.</summary>
internal sealed class RouteOptions
{
    private readonly Argument<string> places = new("PLACES")
    {
        HelpName = "地点表",
        Description =
            "xlsx、csv 等表格，一行一处：名称，经度、纬度（或坐标），还可以有坐标系、评分、停留时间、开放时间、票价、必去",
    };

    private readonly Option<string> start = new("--start")
    {
        HelpName = "地点",
        Description = "从哪里出发：表里的名称，或 WGS84 坐标",
        Required = true,
    };

    private readonly Option<string?> end = CreateWord("--end", "地点", "最后回到哪里；不写时回到出发的地方");
    private readonly Option<string?> night = CreateWord(
        "--night",
        "地点",
        "夜里住在哪里；不写时每天从出发的地方走"
    );
    private readonly Option<string?> date = CreateWord(
        "--date",
        "日期",
        "第一天是哪一天；开放时间因星期、季节而不同的要写"
    );
    private readonly Option<int> days = new("--days")
    {
        HelpName = "天数",
        Description = "走几天，默认 1，最多 7",
        DefaultValueFactory = _ => 1,
    };
    private readonly Option<string> from = CreateTime("--from", "9:00", "每天几点出发");
    private readonly Option<string> to = CreateTime("--to", "17:30", "每天几点以前到");
    private readonly Option<string[]> keep = new("--keep")
    {
        HelpName = "地点",
        Description = "一定要去的，可以写几次；表里“必去”一列写“是”的也是",
    };
    private readonly Option<string?> travel = CreateWord(
        "--travel",
        "文件",
        "行车时间表：起点、终点、分钟三列；没有写的两处按距离估算"
    );
    private readonly Option<decimal?> speed = new("--speed")
    {
        HelpName = "千米每小时",
        Description = "按距离估算时的车速，默认用方案包的",
    };
    private readonly Option<string?> crs = CreateWord(
        "--crs",
        "坐标系",
        "表里没有写坐标系的是什么：WGS84、CGCS2000、GCJ-02（高德、腾讯）、BD-09（百度）"
    );
    private readonly Option<int> seed = new("--seed")
    {
        HelpName = "数",
        Description = "换一个数，搜索走另一条路；同一个数每次结果一样",
        DefaultValueFactory = _ => 1,
    };
    private readonly Option<int> steps = new("--steps")
    {
        HelpName = "步数",
        Description = "搜索多少步，默认 20000",
        DefaultValueFactory = _ => 20_000,
    };
    private readonly Option<int> alternatives = new("--alternatives")
    {
        HelpName = "几种",
        Description = "再列几种走法：各少去一处，写明改去哪里、差多少分；最多 5 种",
    };
    private readonly Option<string?> outline = CreateWord(
        "--outline",
        "文件",
        "画在地图上的边界（GeoJSON，WGS84），用单位自己的"
    );
    private readonly Option<string?> mapNumber = CreateWord(
        "--map-number",
        "审图号",
        "地图的审图号，公开的地图必须有"
    );
    private readonly Option<string?> format = CreateWord(
        "--format",
        "格式",
        "text（默认）、csv、gpx、kml、geojson、svg；不写时看 -o 的扩展名"
    );
    private readonly Option<string?> output = CommandParameters.CreateOutput(
        "写到哪个文件；不写时写到标准输出"
    );

    public void AddTo(Command command)
    {
        command.Add(places);
        Option[] options =
        [
            start,
            end,
            night,
            date,
            days,
            from,
            to,
            keep,
            travel,
            speed,
            crs,
            seed,
            steps,
            alternatives,
            outline,
            mapNumber,
            format,
            output,
        ];
        foreach (var option in options)
            command.Add(option);
    }

    public PlanRouteRequest CreateRequest(ParseResult parse) =>
        new(parse.GetValue(places)!, parse.GetValue(start)!)
        {
            End = parse.GetValue(end),
            Night = parse.GetValue(night),
            Date = WrittenOptions.ParseDay(parse.GetValue(date), "--date"),
            Days = parse.GetValue(days),
            From = WrittenOptions.ParseClock(parse.GetValue(from)!, "--from"),
            To = WrittenOptions.ParseClock(parse.GetValue(to)!, "--to"),
            Keep = parse.GetValue(keep) ?? [],
            Travel = parse.GetValue(travel),
            Speed = parse.GetValue(speed),
            Coordinates = parse.GetValue(crs),
            Seed = parse.GetValue(seed),
            Steps = parse.GetValue(steps),
            Alternatives = parse.GetValue(alternatives),
            Outlines = parse.GetValue(outline),
            MapNumber = parse.GetValue(mapNumber),
            Format = parse.GetValue(format) ?? GuessFormat(parse.GetValue(output)),
            Output = parse.GetValue(output),
        };

    private static string GuessFormat(string? path)
    {
        var ending = Path.GetExtension(path ?? "").TrimStart('.').ToLowerInvariant();
        return PlanRoute.Formats.Contains(ending) ? ending : PlanRoute.Formats[0];
    }

    private static Option<string?> CreateWord(string name, string help, string description) =>
        new(name) { HelpName = help, Description = description };

    private static Option<string> CreateTime(string name, string usual, string description) =>
        new(name)
        {
            HelpName = "时间",
            Description = $"{description}，默认 {usual}",
            DefaultValueFactory = _ => usual,
        };
}
