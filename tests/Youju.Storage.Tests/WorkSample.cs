using System.Globalization;
using Youju.Packs.Library;
using Youju.Text.Csv;

namespace Youju.Storage.Tests;

/// <summary>The long registers of samples/yunxi-work, made up by a seed: the same on every run.</summary>
internal sealed partial class WorkSample
{
    private const int Units = 300;
    private const int Projects = 12;
    private const int Months = 10;
    private const int Year = 2025;
    private const int EveryShaped = 25;
    private const int Entries = 12;
    private const int Awarded = 6;
    private const int Judges = 6;

    private static readonly string[] Townships = ["青石镇", "白鹭镇", "云水乡", "枫林乡", "柳溪街道"];
    private static readonly string[] Firsts =
    [
        "白鹭",
        "青石",
        "云台",
        "柳岸",
        "枫桥",
        "竹坞",
        "石塘",
        "梅岭",
        "兰溪",
    ];
    private static readonly string[] Seconds = ["坪", "湾", "冲", "垄", "洲", "港", "畈", "嘴"];
    private static readonly string[] Ideas =
    [
        "湖滨营地",
        "湿地研学园",
        "老街民宿群",
        "温泉小镇",
        "环湖绿道",
        "游客中心",
        "梯田观景台",
        "古渡码头",
        "采摘园",
        "骑行驿站",
        "茶旅庄园",
        "夜游设施",
    ];
    private static readonly (string Key, int Most)[] Factors =
    [
        ("use-value", 30),
        ("heritage", 25),
        ("rarity", 15),
        ("scale", 10),
        ("integrity", 5),
        ("fame", 10),
        ("season", 5),
    ];

    private static readonly (string Key, string Name, int Most)[] Places =
    [
        ("area", "示例区", 90_000),
        ("lake", "青石湖", 24_000),
        ("marsh", "白鹭湿地", 16_000),
    ];

    private const int PlannedByMonths = 4;

    private uint state = 20250101;

    /// <summary>The csv of each register, by its key.</summary>
    public static IReadOnlyDictionary<string, string> CreateRegisters()
    {
        var sample = new WorkSample();
        var units = sample.CreateUnits().ToList();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["resources"] = FormatRows(units),
            ["grade-changes"] = FormatRows(CreateChanges(units)),
            ["projects"] = FormatRows(sample.CreateProjects()),
            ["project-progress"] = FormatRows(sample.CreateReturns()),
            ["project-visits"] = FormatRows(CreateVisits()),
            ["project-problems"] = FormatRows(CreateProblems()),
            ["event-days"] = FormatRows(sample.CreateDays()),
            ["route-trips"] = FormatRows(sample.CreateTrips()),
            ["contest-entries"] = FormatRows(CreateEntries()),
            ["contest-scores"] = FormatRows(CreateScores()),
            ["visitor-statistics"] = FormatRows(sample.CreateStatistics()),
        };
    }

    private IEnumerable<Row> CreateUnits()
    {
        var types = PackLibrary.LoadPack("tourism").ResourceEditions["gbt18972-2017"].ListTypes().ToList();
        for (var at = 0; at < Units; at++)
        {
            var type = types[Draw(types.Count)];
            var (first, second) = (Firsts[at % Firsts.Length], Seconds[at / Firsts.Length % Seconds.Length]);
            var name =
                first
                + second
                + type.Name
                + (at / 72) switch
                {
                    0 => "",
                    1 => "（东）",
                    2 => "（西）",
                    3 => "（南）",
                    _ => "（北）",
                };
            var day = new DateOnly(Year, 3, 1).AddDays(at / 2);
            var row = new Row($"unit-{at + 1:000}", "checked")
            {
                ["name"] = name,
                ["code"] = type.Code,
                ["type"] = type.Name,
                ["edition"] = "gbt18972-2017",
                ["township"] = Townships[at % Townships.Length],
                ["surveyed"] = Day(day),
                ["use"] = new[] { "none", "going", "done" }[Draw(3)],
                ["new"] = Draw(10) == 0 ? "yes" : "no",
                ["red"] = Draw(25) == 0 ? "yes" : "no",
                ["point"] = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{113.1m + (Draw(3000) / 10000m):0.0000},{29.3m + (Draw(3000) / 10000m):0.0000}"
                ),
                ["crs"] = "cgcs2000",
                ["township-check-actual"] = Day(day.AddDays(10)),
                ["county-check-actual"] = Day(day.AddDays(30)),
            };
            if (at % EveryShaped == 0)
                row["shape"] = DrawShape(row["point"], at / EveryShaped);
            yield return ScoreUnit(row);
        }
    }

    // By turns a lake and a path through the unit's point; nothing is drawn by lot, so that all other rows stay what they were.
    private static string DrawShape(string point, int number)
    {
        var (x, y) = (
            decimal.Parse(point[..8], CultureInfo.InvariantCulture),
            decimal.Parse(point[9..], CultureInfo.InvariantCulture)
        );
        var size = 0.004m + (0.0006m * (number % 7));
        (decimal Right, decimal Up)[] steps =
            number % 2 == 0
                ? [(-1, -0.4m), (0.2m, -0.8m), (1, -0.1m), (0.7m, 0.6m), (-0.3m, 0.8m)]
                : [(-1.6m, -0.8m), (-0.7m, -0.2m), (0, 0), (0.6m, 0.7m), (1.5m, 0.9m)];
        var corners = steps.Select(step =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{x + (step.Right * size):0.#####},{y + (step.Up * size):0.#####}"
            )
        );
        return $"{(number % 2 == 0 ? "面" : "线")} {string.Join('；', corners)}";
    }

    // A place that is famous in one thing is seldom poor in the others.
    private Row ScoreUnit(Row row)
    {
        var (fame, total) = (15 + Draw(70) + Draw(20), 0);
        foreach (var (key, most) in Factors)
        {
            var score = Math.Clamp((most * fame / 100) + Draw(3) - 1, 1, most);
            (row[key], total) = (Text(score), total + score);
        }

        (row["total"], row["grade"]) = (Text(total), FindGrade(total));
        return row;
    }

    private static string FindGrade(int total) =>
        total switch
        {
            >= 90 => "five",
            >= 75 => "four",
            >= 60 => "three",
            >= 45 => "two",
            >= 30 => "one",
            _ => "none",
        };

    private static IEnumerable<Row> CreateChanges(IReadOnlyList<Row> units) =>
        from at in Enumerable.Range(1, 6)
        let isLowered = at % 3 == 0
        let grade = isLowered ? "two" : "four"
        let unit = units
            .Where(one => one["grade"] == grade)
            .ElementAt(isLowered ? (at / 3) - 1 : at - 1 - (at / 3))
        select new Row($"change-{at}", "recorded")
        {
            ["name"] = unit["name"],
            ["step"] = at % 2 == 0 ? "county" : "township",
            ["from"] = "three",
            ["to"] = grade,
            ["date"] = Day(new DateOnly(Year, 6, 1).AddDays(at * 9)),
            ["by"] = at % 2 == 0 ? "区普查办" : "乡镇普查组",
            ["reason"] = "现场复核后按实际规模和完整性改定",
            ["parent"] = unit.Id,
        };

    private IEnumerable<Row> CreateProjects()
    {
        for (var at = 1; at <= Projects; at++)
        {
            var (plan, start) = (FindPlan(at), new DateOnly(Year, 1, 10).AddDays(at * 12));
            var row = new Row($"project-{at:00}", at % 3 == 0 ? "reported" : "listed")
            {
                ["name"] = $"示例{Ideas[at - 1]}",
                ["place"] = Townships[at % Townships.Length],
                ["investment"] = Text(plan * 4),
                ["plan"] = Text(plan),
                ["year-done"] = Text(FindDone(at, Months)),
                ["done"] = Text(FindDone(at, Months) + plan),
                ["owner"] = $"示例{(at % 2 == 0 ? "文旅公司" : "村集体")}",
                ["level"] = at % 4 == 0 ? "province" : "county",
                ["nature"] = at % 2 == 0 ? "new" : "continued",
                ["start-planned"] = Day(start),
                ["finish-planned"] = Day(start.AddDays(600)),
            };
            // One has not begun although it should have: a red light.
            if (at != 5)
                row["start-actual"] = Day(start.AddDays(at % 4 * 5));
            yield return row;
        }
    }

    // Some run as planned, some lag.
    private static int FindPlan(int project) => 6_000_000 + (project * 750_000);

    private static int FindDone(int project, int month) =>
        project == 5 ? 0 : FindPlan(project) / 100 * (project % 4 == 0 ? 4 : 9) * month;

    // Slow at both ends of the year, and only where somebody planned by months.
    private static string FindMonthPlan(int project, int month) =>
        project > PlannedByMonths
            ? ""
            : Text(
                (int)Math.Round(FindPlan(project) * (FindShare(month) - FindShare(month - 1)) / 10_000m)
                    * 10_000
            );

    private static decimal FindShare(int month)
    {
        var part = month / 12m;
        return part * part * (3 - (2 * part));
    }

    private IEnumerable<Row> CreateReturns() =>
        from at in Enumerable.Range(1, Projects)
        from month in Enumerable.Range(1, Months)
        let first = new DateOnly(Year, month, 1)
        let last = first.AddMonths(1).AddDays(-1)
        select new Row($"return-{at:00}-{month:00}", "sent")
        {
            ["name"] = $"示例{Ideas[at - 1]}",
            ["month"] = $"{Day(first)}/{Day(last)}",
            ["month-plan"] = FindMonthPlan(at, month),
            ["month-done"] = Text(FindDone(at, month) - FindDone(at, month - 1)),
            ["year-done"] = Text(FindDone(at, month)),
            ["total-done"] = Text(FindDone(at, month) + FindPlan(at)),
            ["progress"] = at == 5 ? "没有开工" : "按施工计划推进",
            ["due"] = Day(last.AddDays(5)),
            ["sent"] = Day(last.AddDays(1 + Draw(4))),
            ["parent"] = $"project-{at:00}",
        };

    private static IEnumerable<Row> CreateVisits() =>
        from at in Enumerable.Range(1, Projects)
        from round in Enumerable.Range(1, 2)
        select new Row($"visit-{at:00}-{round}", "")
        {
            ["name"] = $"示例{Ideas[at - 1]}",
            ["date"] = Day(new DateOnly(Year, 2 + (round * 4), 3).AddDays(at)),
            ["found"] = at == 5 ? "用地手续没有办完" : "现场有序，资料齐全",
            ["parent"] = $"project-{at:00}",
        };

    private static IEnumerable<Row> CreateProblems() =>
        from at in new[] { 2, 4, 5, 8 }
        let isClosed = at != 5
        select new Row($"problem-{at:00}", isClosed ? "closed" : "open")
        {
            ["name"] = at == 5 ? "用地手续没有办完" : "进场道路破损",
            ["project"] = $"示例{Ideas[at - 1]}",
            ["raised"] = Day(new DateOnly(Year, 3, 10 + at)),
            ["owner"] = at == 5 ? "区自然资源局" : "区交通运输局",
            ["due"] = Day(new DateOnly(Year, 6, 30)),
            ["closed"] = isClosed ? Day(new DateOnly(Year, 6, 1 + at)) : "",
            ["outcome"] = isClosed ? "道路已修复" : "",
            ["parent"] = $"project-{at:00}",
        };

    private IEnumerable<Row> CreateDays() =>
        from at in Enumerable.Range(0, 10)
        select new Row($"lotus-{at + 1:00}", "")
        {
            ["name"] = "示例荷花节",
            ["date"] = Day(new DateOnly(Year, 6, 14).AddDays(at)),
            ["place"] = "白鹭湿地",
            ["visitors"] = Text(at == 9 ? 41800 - 9 * 4000 - 36 * 60 : 4000 + (at * 60)),
            ["method"] = "gates",
            ["peak"] = Text(900 + Draw(400)),
            ["incidents"] = "0",
            ["parent"] = "lotus",
        };

    private IEnumerable<Row> CreateTrips() =>
        from route in Enumerable.Range(1, 3)
        from month in Enumerable.Range(5, 6)
        let groups = 2 + Draw(6)
        select new Row($"trips-{route}-{month:00}", "")
        {
            ["name"] = new[] { "示例湖岸一日游", "示例湿地研学两日线", "示例古村慢行线" }[route - 1],
            ["dates"] =
                $"{Day(new(Year, month, 1))}/{Day(new DateOnly(Year, month, 1).AddMonths(1).AddDays(-1))}",
            ["groups"] = Text(groups),
            ["persons"] = Text(groups * (18 + Draw(15))),
            ["operator"] = "示例旅行社",
            ["complaints"] = "0",
            ["parent"] = $"route-{route}",
        };

    // The sites lie in the area: each says so, and nothing is added over both.
    private IEnumerable<Row> CreateStatistics() =>
        from month in Enumerable.Range(1, 12)
        from place in Places
        let first = new DateOnly(Year, month, 1)
        select new Row($"{place.Key}-{month:00}", "")
        {
            ["place"] = place.Name,
            ["month"] = $"{Day(first)}/{Day(first.AddMonths(1).AddDays(-1))}",
            ["scope"] = place.Key == "area" ? "area" : "site",
            ["visitors"] = Text((place.Most / 2) + Draw(place.Most / 2)),
            ["method"] = place.Key == "area" ? "reports" : "gates",
            ["source"] = place.Key == "area" ? "区文旅广局月报" : $"{place.Name}管理处",
        };

    private static string FormatRows(IEnumerable<Row> rows)
    {
        var all = rows.ToList();
        var columns = all.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToList();
        string[] lead = ["id", "version", "state", "recorded-at", "recorded-by", "illustrative"];
        return CsvWriter.FormatRows([
            [.. lead, .. columns],
            .. all.Select(row =>
                (IReadOnlyList<string>)
                    [
                        row.Id,
                        "1",
                        row.State,
                        "2026-01-08T09:00:00+08:00",
                        "示例",
                        string.Join(
                            ' ',
                            row.Where(cell => cell.Value.Length > 0)
                                .Select(cell => cell.Key)
                                .Order(StringComparer.Ordinal)
                        ),
                        .. columns.Select(column => row.GetValueOrDefault(column, "")),
                    ]
            ),
        ]);
    }

    // A linear congruence: not random, and for ever the same.
    private int Draw(int below)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return (int)((state >> 8) % (uint)below);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Row(string id, string state) : Dictionary<string, string>(StringComparer.Ordinal)
    {
        public string Id => id;
        public string State => state;
    }
}
