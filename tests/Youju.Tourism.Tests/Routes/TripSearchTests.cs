using CsCheck;
using Youju.Tourism.Routes.Search;

namespace Youju.Tourism.Tests.Routes;

public sealed class TripSearchTests
{
    // So small that trying every order of every choice takes no time.
    private static readonly Gen<TripProblem> Small = Gen.Select(
            Gen.Int[1, 6],
            Gen.Int[1, 2],
            Gen.Int[0, 1_000_000]
        )
        .Select(CreateProblem);

    [Fact]
    public void Finds_what_trying_everything_finds() =>
        Small.Sample(
            problem =>
                TripSearch.FindBestPlan(problem, searches: 1, steps: 1500, seed: 1).Gain
                == Enumeration.FindBestGain(problem),
            iter: 150
        );

    [Fact]
    public void Every_plan_keeps_the_windows() =>
        Small.Sample(
            problem => Enumeration.IsFeasible(problem, TripSearch.FindBestPlan(problem, 1, 200, seed: 7)),
            iter: 200
        );

    [Fact]
    public void The_same_seed_and_steps_give_the_same_trip() =>
        Small.Sample(
            problem =>
                Describe(TripSearch.FindBestPlan(problem, 2, 300, seed: 5))
                == Describe(TripSearch.FindBestPlan(problem, 2, 300, seed: 5)),
            iter: 50
        );

    [Fact]
    public void A_kept_stop_is_worth_more_than_all_others()
    {
        var open = new TripWindow(0, 100);
        // The first lies far off, and there is no time for it and the two near ones.
        TripStop[] stops = [Stop(1, 1, isKept: true), Stop(2, 50, isKept: false), Stop(3, 50, isKept: false)];
        var problem = new TripProblem(
            stops,
            [new(0, 0, 0, 100)],
            4,
            [0, 50, 10, 10, 50, 0, 50, 50, 10, 50, 0, 10, 10, 50, 10, 0]
        );

        Assert.Equal([0], TripSearch.FindBestPlan(problem, 1, 500, seed: 1).Days[0].Visits.ToArray());
        TripStop Stop(int point, int score, bool isKept) =>
            new(
                point,
                score,
                0,
                [
                    [open],
                ],
                isKept
            );
    }

    [Fact]
    public void A_trip_without_places_is_empty()
    {
        var problem = new TripProblem([], [new(0, 0, 0, 10)], 1, [0]);

        Assert.Equal(0, TripSearch.FindBestPlan(problem, 2, 100, seed: 1).Gain);
    }

    private static string Describe(TripPlan plan) =>
        string.Join('|', plan.Days.Select(day => string.Join(' ', day.Visits.ToArray())));

    private static TripProblem CreateProblem(int stops, int days, int seed)
    {
        var dice = new SeededDice((ulong)seed);
        var points = stops + 1;
        var travel = Enumerable
            .Range(0, points * points)
            .Select(at => at % (points + 1) == 0 ? 0 : 5 + dice.RollBelow(30))
            .ToArray();
        return new(
            [
                .. Enumerable
                    .Range(1, stops)
                    .Select(point => new TripStop(
                        point,
                        1 + dice.RollBelow(20),
                        dice.RollBelow(15),
                        [.. Enumerable.Range(0, days).Select(_ => CreateWindows(dice))]
                    )),
            ],
            [.. Enumerable.Range(0, days).Select(_ => new TripDay(0, 0, 0, 100))],
            points,
            travel
        );
    }

    // None, one, or a morning and an afternoon.
    private static IReadOnlyList<TripWindow> CreateWindows(SeededDice dice)
    {
        var (one, other) = (dice.RollBelow(40), 50 + dice.RollBelow(20));
        return dice.RollBelow(4) switch
        {
            0 => [],
            1 => [new(one, one + 10), new(other, other + 20)],
            _ => [new(one, other)],
        };
    }
}
