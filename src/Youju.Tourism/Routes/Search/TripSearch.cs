namespace Youju.Tourism.Routes.Search;

/// <summary>
/// An iterated local search: shake the plan, fill it again, and take the new one unless it is much worse. What
/// counts as much worse shrinks within a round; each round is longer than the one before.
/// </summary>
/// <remarks>The same problem, seed and number of steps give the same trip on every machine.</remarks>
internal sealed class TripSearch
{
    private const int FirstRound = 4000;
    private const double Warm = 0.5;
    private const double Cold = 0.01;

    private readonly TripProblem problem;
    private readonly SeededDice dice;
    private readonly TripMoves moves;
    private readonly long weight;
    private readonly double meanGain;
    private readonly TripPlan current;
    private readonly TripPlan trial;
    private readonly TripPlan best;

    private TripSearch(TripProblem problem, ulong seed)
    {
        this.problem = problem;
        dice = new(seed);
        moves = new(problem, dice);
        (current, trial, best) = (new(problem), new(problem), new(problem));
        // A day saved never outweighs one point won.
        weight = problem.Days.Sum(day => (long)day.Latest) + 1;
        meanGain = problem.Stops.Count == 0 ? 0 : problem.Stops.Average(stop => stop.Score);
    }

    /// <summary>The best trip of several searches side by side, each with its own seed.</summary>
    /// <param name="steps">How many steps each takes.</param>
    /// <param name="cancel">Ends it earlier with the best found so far.</param>
    public static TripPlan FindBestPlan(
        TripProblem problem,
        int searches,
        long steps,
        ulong seed,
        CancellationToken cancel = default
    )
    {
        var found = new TripPlan[searches];
        Parallel.For(0, searches, number =>
            found[number] = new TripSearch(problem, seed + (ulong)number).RunSteps(steps, cancel)
        );
        return found.OrderByDescending(plan => plan.Gain).ThenBy(plan => plan.Time).First();
    }

    private TripPlan RunSteps(long steps, CancellationToken cancel)
    {
        moves.FillPlan(current);
        best.CopyFrom(current);
        if (problem.Visits.Length == 0)
            return best;
        var (taken, round) = (0L, (long)FirstRound);
        while (taken < steps && !cancel.IsCancellationRequested)
        {
            round = Math.Min(round, steps - taken);
            RunRound(round, cancel);
            taken += round;
            round += round / 2;
        }

        return best;
    }

    private void RunRound(long length, CancellationToken cancel)
    {
        for (var step = 0L; step < length && !cancel.IsCancellationRequested; step++)
        {
            trial.CopyFrom(current);
            moves.ShakePlan(trial);
            moves.FillPlan(trial);
            var heat = Warm * Math.Pow(Cold / Warm, step / (double)length) * meanGain * weight;
            if (RatePlan(trial) > RatePlan(current) + (heat * Math.Log(1 - dice.RollShare())))
                current.CopyFrom(trial);
            if (RatePlan(trial) > RatePlan(best))
                best.CopyFrom(trial);
        }
    }

    private long RatePlan(TripPlan plan) => (plan.Gain * weight) - plan.Time;
}
