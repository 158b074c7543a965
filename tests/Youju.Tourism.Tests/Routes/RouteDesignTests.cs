using CsCheck;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Routes.Hours;
using Youju.Tourism.Routes.Plans;

namespace Youju.Tourism.Tests.Routes;

public sealed class RouteDesignTests
{
    private static readonly RouteHub Station = new("云溪站", new(CoordinateSystem.Wgs84, 113.27, 29.47));
    private static readonly DateOnly Monday = new(2025, 4, 7);

    [Fact]
    public void A_place_that_is_closed_says_so()
    {
        var route = Design(
            1,
            Place("文化馆", 0.01, 90, "9:00-17:00；周一闭馆"),
            Place("大矶头", 0.02, 50, "")
        );

        Assert.Equal(["大矶头"], route.Days[0].Stops.Select(stop => stop.Place.Name));
        Assert.Equal(
            (DropReason.Closed, "出行的日子都不开放（9:00-17:00；周一闭馆）"),
            (route.Dropped[0].Reason, route.Dropped[0].Words)
        );
    }

    [Fact]
    public void A_place_that_opens_on_another_day_goes_there() =>
        Assert.Equal(
            "文化馆",
            Design(2, Place("文化馆", 0.01, 90, "9:00-17:00；周一闭馆")).Days[1].Stops.Single().Place.Name
        );

    [Fact]
    public void A_place_too_far_for_a_day_says_so()
    {
        var dropped = Design(1, Place("张家界", 3, 99, "")).Dropped.Single();

        Assert.Equal(DropReason.TooFar, dropped.Reason);
        Assert.StartsWith("太远：单去这一处，路上来回 ", dropped.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_for_which_no_time_is_left_says_how_much_is_missing()
    {
        var route = Design(1, Place("甲", 0.001, 90, "", stay: 300), Place("乙", 0.001, 50, "", stay: 300));

        Assert.Equal((DropReason.NoTime, "乙"), (route.Dropped.Single().Reason, route.Dropped[0].Place.Name));
        Assert.Contains("加进第1天最少还差 ", route.Dropped[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stay_longer_than_the_hours_says_so() =>
        Assert.StartsWith(
            "开放的时间不够停留 300 分钟",
            Design(1, Place("甲", 0.001, 90, "9:00-11:00", stay: 300)).Dropped[0].Words,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_kept_place_is_in_even_where_others_are_worth_more()
    {
        var kept = Place("丙", 0.4, 1, "", stay: 200) with { IsKept = true };
        var route = Design(
            1,
            Place("甲", 0.001, 90, "", stay: 200),
            Place("乙", 0.001, 80, "", stay: 200),
            kept
        );

        Assert.Contains("丙", route.Days[0].Stops.Select(stop => stop.Place.Name));
    }

    [Fact]
    public void Nobody_waits_at_a_gate_in_the_morning()
    {
        var day = Design(1, Place("甲", 0.001, 90, "10:30-17:00")).Days[0];

        Assert.Equal((0, "10:30"), (day.Stops[0].Wait, RouteAudit.PrintClock(day.Stops[0].Begin)));
        Assert.True(day.Leave > 10 * 60);
    }

    [Fact]
    public void A_day_that_ends_elsewhere_is_driven_even_without_a_visit()
    {
        var far = new RouteHub("岳阳", new(CoordinateSystem.Wgs84, 113.1, 29.36));
        var route = RouteDesign.DesignRoute(new([], [new(Monday, Station, far, 540, 1050)], new(40, 1.3)));

        Assert.Equal(540 + route.Days[0].LastTravel, route.Days[0].Arrival);
        Assert.InRange(route.Days[0].LastTravel, 20, 60);
    }

    [Fact]
    public void Hours_that_depend_on_the_date_ask_for_one()
    {
        var request = new RouteRequest(
            [Place("甲", 0.01, 1, "周一闭馆；9:00-17:00")],
            [new(null, Station, Station, 540, 1050)],
            new(40, 1.3)
        );

        Assert.Contains(
            "请写明出行的日期",
            Assert.Throws<HoursException>(() => RouteDesign.DesignRoute(request)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Any_route_can_be_walked_and_every_place_is_in_it_or_explained() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 25], Gen.Int[0, 100_000])
            .Sample(
                (days, count, seed) =>
                {
                    var request = CreateRequest(days, CreatePlaces(count, seed));
                    return RouteAudit.FindProblems(request, RouteDesign.DesignRoute(request)).Count == 0;
                },
                iter: 60
            );

    [Fact]
    public void The_same_request_gives_the_same_route()
    {
        var request = CreateRequest(3, CreatePlaces(30, seed: 5));

        Assert.Equal(Describe(RouteDesign.DesignRoute(request)), Describe(RouteDesign.DesignRoute(request)));
    }

    [Fact]
    public void The_audit_finds_a_visit_after_closing_and_a_place_forgotten()
    {
        var request = CreateRequest(1, [Place("甲", 0.01, 9, "9:00-12:00"), Place("乙", 0.01, 9, "")]);
        var wrong = new DesignedStop(request.Places[0], 5, 700, 700, 760);
        var route = new DesignedRoute([new(request.Days[0], 540, [wrong], 5, 765)], []);

        Assert.Equal(
            [
                "第1天 11:40 至 12:40 “甲”不开放",
                "第1天 12:42 到“云溪站”，写的是 12:45",
                "“乙”既不在线路里，也没有说为什么",
            ],
            RouteAudit.FindProblems(request, route)
        );
    }

    private static string Describe(DesignedRoute route) =>
        string.Join(
            '|',
            route.Days.Select(day =>
                string.Join(
                    ' ',
                    day.Stops.Select(stop => FormattableString.Invariant($"{stop.Place.Name}@{stop.Begin}"))
                )
            )
        );

    private static List<RoutePlace> CreatePlaces(int count, int seed)
    {
        var random = new Random(seed);
        string[] hours =
        [
            "",
            "9:00-17:00",
            "周一闭馆；9:00-16:30",
            "9:00-11:30、14:00-17:00",
            "周末 8:00-18:00",
        ];
        return
        [
            .. Enumerable
                .Range(1, count)
                .Select(number => new RoutePlace(
                    FormattableString.Invariant($"地点{number}"),
                    new(
                        CoordinateSystem.Wgs84,
                        113.2 + (random.NextDouble() * 0.3),
                        29.4 + (random.NextDouble() * 0.3)
                    ),
                    random.Next(1, 100),
                    random.Next(20, 180),
                    HoursText.ParseHours(hours[random.Next(hours.Length)])
                )),
        ];
    }

    private static DesignedRoute Design(int days, params RoutePlace[] places) =>
        RouteDesign.DesignRoute(CreateRequest(days, places));

    private static RouteRequest CreateRequest(int days, IReadOnlyList<RoutePlace> places) =>
        new(
            places,
            [
                .. Enumerable
                    .Range(0, days)
                    .Select(day => new RouteDay(Monday.AddDays(day), Station, Station, 540, 1050)),
            ],
            new(40, 1.3),
            Steps: 300
        );

    private static RoutePlace Place(string name, double east, int score, string hours, int stay = 60) =>
        new(
            name,
            new(CoordinateSystem.Wgs84, 113.27 + east, 29.47),
            score,
            stay,
            HoursText.ParseHours(hours)
        );
}
